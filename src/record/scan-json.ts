/** The first place where a text stops being JSON we take. Lines and columns count from 1. */
export interface JsonFault {
  readonly code: "notJson" | "tooLarge" | "contradiction" | "unknownKey";
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
}

/**
 * Check that a text is JSON, before anything reads it.
 *
 * `JSON.parse` does not always say where it stopped, takes any depth, and lets the last of two
 * equal keys win in silence: of `"chestPain": "yes", "chestPain": "no"` one would be lost. This
 * walks the text once, without recursion, and refuses all three.
 *
 * @param maxDepth how many lists and objects may stand in one another
 * @returns `undefined` when `JSON.parse` will read it whole
 * @source RFC 8259 sections 2-7
 */
export function scanJson(text: string, maxDepth: number): JsonFault | undefined {
  const scan: Scan = { text, at: 0, open: [], maxDepth };
  let need: Need = "value";
  for (;;) {
    skipSpace(scan);
    const step: Need | JsonFault = steps[need](scan);
    if (typeof step === "object") return step;
    if (step === "end" && scan.at >= text.length) return undefined;
    need = step;
  }
}

type Need = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "commaOrEnd" | "end";

interface Scan {
  readonly text: string;
  at: number;
  /** For each open object the keys it has so far; `undefined` for a list. */
  readonly open: (Set<string> | undefined)[];
  readonly maxDepth: number;
}

const steps: Readonly<Record<Need, (scan: Scan) => Need | JsonFault>> = {
  value: readValue,
  valueOrEnd: (scan) => (peek(scan) === "]" ? close(scan) : readValue(scan)),
  key: readKey,
  keyOrEnd: (scan) => (peek(scan) === "}" ? close(scan) : readKey(scan)),
  commaOrEnd: readCommaOrEnd,
  end: (scan) => (scan.at >= scan.text.length ? "end" : notJson(scan, "nothing more")),
};

function peek({ text, at }: Scan): string | undefined {
  return text[at];
}

function skipSpace(scan: Scan): void {
  spaces.lastIndex = scan.at;
  spaces.exec(scan.text);
  scan.at = spaces.lastIndex;
}

// Sticky patterns stand still where they do not fit; the first and the second always fit.
const spaces = /[ \t\n\r]*/y;
const plainString = /[ !#-[\]-\uffff]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literal = /true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

function readValue(scan: Scan): Need | JsonFault {
  switch (peek(scan)) {
    case "{":
      return openOne(scan, new Set());
    case "[":
      return openOne(scan, undefined);
    case '"':
      return readString(scan) ?? afterValue(scan);
    default:
      return take(scan, number) || take(scan, literal)
        ? afterValue(scan)
        : notJson(scan, "a value");
  }
}

function openOne(scan: Scan, keys: Set<string> | undefined): Need | JsonFault {
  if (scan.open.length >= scan.maxDepth) {
    return fault(scan, scan.at, "tooLarge", {
      expected: `at most ${scan.maxDepth} levels of lists and objects`,
      found: "one level more",
    });
  }
  scan.open.push(keys);
  scan.at += 1;
  return keys === undefined ? "valueOrEnd" : "keyOrEnd";
}

function close(scan: Scan): Need {
  scan.open.pop();
  scan.at += 1;
  return afterValue(scan);
}

function afterValue({ open }: Scan): Need {
  return open.length === 0 ? "end" : "commaOrEnd";
}

function readCommaOrEnd(scan: Scan): Need | JsonFault {
  const isObject = scan.open.at(-1) !== undefined;
  const end = isObject ? "}" : "]";
  if (peek(scan) === end) return close(scan);
  if (peek(scan) !== ",") return notJson(scan, `"," or "${end}"`);
  scan.at += 1;
  return isObject ? "key" : "value";
}

function readKey(scan: Scan): Need | JsonFault {
  const start = scan.at;
  if (peek(scan) !== '"') return notJson(scan, "a key in double quotes");
  const broken = readString(scan);
  if (broken !== undefined) return broken;
  const key = JSON.parse(scan.text.slice(start, scan.at)) as string;
  const keys = scan.open.at(-1);
  if (keys?.has(key) === true) {
    const expected = `the key ${JSON.stringify(key)} once in an object`;
    return fault(scan, start, "contradiction", { expected, found: "it a second time" });
  }
  if (key === "__proto__") {
    return fault(scan, start, "unknownKey", { expected: "no such key", found: '"__proto__"' });
  }
  keys?.add(key);
  skipSpace(scan);
  if (peek(scan) !== ":") return notJson(scan, '":"');
  scan.at += 1;
  return "value";
}

function readString(scan: Scan): JsonFault | undefined {
  scan.at += 1;
  for (;;) {
    take(scan, plainString);
    if (peek(scan) === '"') {
      scan.at += 1;
      return undefined;
    }
    if (peek(scan) === "\\") {
      if (!take(scan, escape)) return notJson(scan, "an escape of JSON, like \\n or \\u00e9");
    } else if (peek(scan) === undefined) {
      return notJson(scan, "the closing double quote of a text");
    } else {
      return notJson(scan, "a text without line breaks or control characters");
    }
  }
}

function take(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  const isThere = pattern.test(scan.text);
  if (isThere) scan.at = pattern.lastIndex;
  return isThere;
}

function notJson(scan: Scan, expected: string): JsonFault {
  const rest = scan.text.slice(scan.at, scan.at + 20).split("\n", 1)[0]!;
  const found = scan.at >= scan.text.length ? "the end" : JSON.stringify(rest);
  return fault(scan, scan.at, "notJson", { expected, found });
}

function fault(
  { text }: Scan,
  offset: number,
  code: JsonFault["code"],
  said: { expected: string; found: string },
): JsonFault {
  const before = text.slice(0, offset).split("\n");
  return { code, line: before.length, column: before.at(-1)!.length + 1, ...said };
}
