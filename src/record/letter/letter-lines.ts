import type { Token } from "./letter-token.ts";

/** Tokens `from` to `to`, without `to`, that say one thing. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Whether a line begins here. */
  readonly isLineStart: boolean;
  /** Whether an empty line is above. */
  readonly isParagraphStart: boolean;
  /** Whether the whole line is a row of a table. */
  readonly isRow: boolean;
}

/** Nobody writes longer ones; what is longer is cut, so that no text takes more than its share. */
const longestSentence_tokens = 400;
const longestRow_chars = 400;

/** Below this a line that ends was ended by its writer, not by the width of the page. */
const wrappedLine_chars = 60;

const abbreviations = new Set(
  "ca approx aprox mittl grad insuf insuff diam ind reg regurg r vol vel max min eff syst sist diast z b dr mr mrs prof bzw ggf inkl excl incl vs st n e g i ref re li mod v a d s u t fracc endsyst enddiast med".split(
    " ",
  ),
);

/** Cut tokens into sentences; a line of a table, a list or a form is one too. */
export function cutIntoSentences(
  tokens: readonly Token[],
  text: string,
  wraps: ReadonlySet<number>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let [from, lineStart] = [0, 0];
  let [isLineStart, isParagraphStart, isRow] = [true, true, isTableRow(text, 0)];
  const close = (to: number): void => {
    if (to > from) {
      sentences.push({ from, to, isLineStart, isParagraphStart, isRow });
      [isLineStart, isParagraphStart] = [false, false];
    }
    from = to;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "line") {
      if (!isRow && (wraps.has(at) || isWrapped(tokens, at, lineStart))) {
        lineStart = token.end;
        continue;
      }
      close(at);
      from = at + 1;
      if (tokens[at + 1]?.kind === "line") isParagraphStart = true;
      isLineStart = true;
      lineStart = token.end;
      isRow = isTableRow(text, lineStart);
    } else if (endsSentence(tokens, at) || at - from >= longestSentence_tokens) {
      close(at + 1);
    }
  }
  close(tokens.length);
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (token.kind !== "mark") return false;
  if (token.text === ";") return !isInBracket(tokens, at);
  if (token.text === "!") return true;
  if (token.text !== "." || after === undefined) return false;
  if (after.start === token.end && after.kind !== "line") return false;
  if (before?.kind !== "word") return true;
  if (numbering.has(before.text)) return after.kind !== "number";
  // `MR.` ends a sentence, `Mr.` does not.
  return before.isUpper === true && before.text === "mr" ? true : !abbreviations.has(before.text);
}

/** `(then 0.18; now 0.19)` is one thing said. */
function isInBracket(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 20; back -= 1) {
    const { kind, text } = tokens[back]!;
    if (text === ")" || kind === "line") return false;
    if (text === "(") return tokens.slice(at, at + 20).some((token) => token.text === ")");
  }
  return false;
}

/** Cut short only before a figure: "no. 3"; else "no" is an answer. */
const numbering = new Set(["no", "nr", "fig", "abb"]);

function isTableRow(text: string, lineStart: number): boolean {
  const start = text.slice(lineStart, lineStart + longestRow_chars + 1);
  const end = start.indexOf("\n");
  if (end === -1 && start.length > longestRow_chars) return false;
  const line = end === -1 ? start : start.slice(0, end);
  return line.includes("|") || line.includes("\t") || /\S {3,}\S/u.test(line);
}

function isWrapped(tokens: readonly Token[], at: number, lineStart: number): boolean {
  const [before, line, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (before === undefined || after === undefined || after.kind === "line") return false;
  if (line.start - lineStart < wrappedLine_chars) return false;
  if (before.kind === "mark" && ".:;|".includes(before.text)) return false;
  if (isHeadingStart(tokens, at + 1)) return false;
  return after.kind === "word" || after.kind === "number";
}

/** `AK: …`, `Left atrium: …` */
function isHeadingStart(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: "line", text: "" };
    if (text === ":") return at > from;
    if (kind !== "word") return false;
  }
  return false;
}
