import type { Issue, Parsed } from "#record/issue.ts";

/** 50 MB: some two hundred thousand entries, more than a life of them. */
export const maxJsonLength = 50 * 1024 * 1024;
/** Our own files are five levels deep; what goes far beyond is made to break a reader. */
export const maxJsonDepth = 64;

/**
 * JSON from a stranger, as a value.
 *
 * Size and depth are looked at before anything recursive runs. An issue names the line.
 */
export function parseJson(text: string): Parsed<unknown> {
  if (text.length > maxJsonLength) {
    const expected = `at most ${maxJsonLength / 1024 / 1024} MB`;
    const found = `${Math.ceil(text.length / 1024 / 1024)} MB`;
    return refuse({ path: "", code: "tooLarge", expected, found });
  }
  const tooDeepAt = findTooDeep(text);
  if (tooDeepAt !== undefined) {
    const expected = `at most ${maxJsonDepth} levels of brackets`;
    return refuse({ path: nameLine(text, tooDeepAt), code: "tooLarge", expected, found: "more" });
  }
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/u, "")) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const at = findPosition(found, text);
    const path = at === undefined ? "" : nameLine(text, at);
    return refuse({ path, code: "notJson", expected: "a JSON document", found });
  }
}

function refuse(issue: Issue): Parsed<unknown> {
  return { ok: false, issues: [issue] };
}

const quote = 0x22;
const backslash = 0x5c;

/** Where the brackets first go deeper than allowed; text inside quotes does not count. */
function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInText) {
      if (code === backslash) at += 1;
      else if (code === quote) isInText = false;
    } else if (code === quote) isInText = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > maxJsonDepth) return at;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return undefined;
}

/** Engines say where in their own ways: "position 17", "line 3 column 5", "end of input". */
function findPosition(message: string, text: string): number | undefined {
  const position = /position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const line = /line (\d+)/u.exec(message)?.[1];
  if (line !== undefined) return findLine(text, Number(line));
  return /end of (JSON input|data|file)|unexpected eof/iu.test(message) ? text.length : undefined;
}

function findLine(text: string, line: number): number {
  let at = 0;
  for (let left = line - 1; left > 0; left -= 1) at = text.indexOf("\n", at) + 1;
  return at;
}

function nameLine(text: string, at: number): string {
  let line = 1;
  for (
    let next = text.indexOf("\n");
    next !== -1 && next < at;
    next = text.indexOf("\n", next + 1)
  ) {
    line += 1;
  }
  return `line ${line}`;
}
