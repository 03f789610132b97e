import type { FoldedLetter } from "./fold-letter.ts";
import type { Token } from "./letter-token.ts";
import type { MeasureLabel } from "./measure-labels.ts";
import type { PhraseHit } from "./phrase-table.ts";
import { readWrittenUnit } from "./written-unit.ts";

/** A page this narrow is still text; what is narrower is a list of short lines. */
const narrowestPage_chars = 30;
/** A line this short of the longest one was not ended by the width of the page. */
const slack_chars = 6;
const fewestLines = 3;

/**
 * Line ends that only the width of a page or a photograph made: tokens by their index.
 *
 * A line end inside a name ("mitral / regurgitation"), between a number and its unit, or between
 * a name in running text and its number; and all line ends of a paragraph in which no next word
 * would have fitted on the line above.
 */
export function findWraps(
  folded: FoldedLetter,
  tokens: readonly Token[],
  labels: readonly PhraseHit<MeasureLabel>[],
  phrases: readonly PhraseHit<unknown>[],
): ReadonlySet<number> {
  const wraps = new Set<number>();
  for (const { from, to } of phrases) {
    for (let at = from + 1; at < to - 1; at += 1) if (tokens[at]!.kind === "line") wraps.add(at);
  }
  for (const { from, to } of labels) {
    const isBeforeNumber = tokens[to]?.kind === "line" && tokens[to + 1]?.kind === "number";
    if (isBeforeNumber && isRunningText(tokens, from)) wraps.add(to);
  }
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (tokens[at]!.kind !== "line" || tokens[at - 1]!.kind !== "number") continue;
    if (readWrittenUnit(folded.text, tokens[at + 1]!.start) !== undefined) wraps.add(at);
  }
  addNarrowParagraphs(folded, tokens, wraps);
  return wraps;
}

/** Words and a whole number stand before the name on its line: no column of names. */
function isRunningText(tokens: readonly Token[], from: number): boolean {
  let [hasWord, hasNumberOrPoint] = [false, false];
  for (let at = from - 1; at >= 0 && tokens[at]!.kind !== "line"; at -= 1) {
    const { kind, text } = tokens[at]!;
    if (kind === "word") hasWord = true;
    if (kind === "number" || text === "." || text === ":") hasNumberOrPoint = true;
    if (text === "|" || text === "…") return false;
  }
  return hasWord && hasNumberOrPoint;
}

interface Line {
  readonly length_chars: number;
  readonly firstWord_chars: number;
  readonly startsSmall: boolean;
  readonly isForm: boolean;
  /** The token that ends the line. */
  readonly end: number;
}

function addNarrowParagraphs(
  folded: FoldedLetter,
  tokens: readonly Token[],
  wraps: Set<number>,
): void {
  let lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]!.kind !== "line") continue;
    if (at === from) {
      addParagraph(lines, wraps);
      lines = [];
    } else lines.push(measureLine(folded, tokens, from, at));
    from = at + 1;
  }
  addParagraph(lines, wraps);
}

function measureLine(
  { text, original, starts }: FoldedLetter,
  tokens: readonly Token[],
  from: number,
  end: number,
): Line {
  const [first, last] = [tokens[from]!, tokens[end - 1]!];
  const written = original[starts[first.start]!] ?? "";
  const line = text.slice(first.start, last.end);
  return {
    length_chars: line.length,
    firstWord_chars: /^\S*/u.exec(line)![0].length,
    startsSmall: first.kind === "word" && written === written.toLowerCase(),
    isForm: first.kind === "mark" || / {3,}|\t|\|/u.test(line) || /^[^.]{1,30}[:=]/u.test(line),
    end,
  };
}

function addParagraph(lines: readonly Line[], wraps: Set<number>): void {
  const width = Math.max(...lines.map(({ length_chars }) => length_chars), 0);
  if (lines.length < fewestLines || width < narrowestPage_chars) return;
  const isFilled = lines.every((line, index) => {
    const next = lines[index + 1];
    return next === undefined || line.length_chars + 1 + next.firstWord_chars > width - slack_chars;
  });
  const isText =
    lines.slice(1).some(({ startsSmall }) => startsSmall) &&
    lines.slice(1).filter(({ isForm }) => isForm).length * 3 < lines.length;
  if (isFilled && isText) for (const { end } of lines.slice(0, -1)) wraps.add(end);
}
