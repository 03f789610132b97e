import type { FoldedLetter } from "./fold-letter.ts";
import type { WrittenDay } from "./written-day.ts";
import { findWrittenDays } from "./written-day.ts";
import { mendSpelling } from "./mend-spelling.ts";
import { bareForm } from "./phrase-table.ts";
import { readWrittenUnit } from "./written-unit.ts";

/** A piece of a folded letter; `start` and `end` are places in the folded text. */
export interface Token {
  readonly kind: "word" | "number" | "day" | "mark" | "line";
  /** The word with its spelling mended, or the mark. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly day?: WrittenDay;
  readonly isMended?: true;
  /** A word of which the letter writes every character large. */
  readonly isUpper?: true;
}

// One alternative for each first character, so that nothing is tried twice: linear on any text.
const piece =
  /(\n)|((?:[2-4](?:d|ch|c|k)|\d+(?:st|nd|rd|th))(?![a-z\d]))|(\d+(?:[.,]\d+)?|[.,]\d+)|(\p{L}[\p{L}\d]*)|(\.{2,}|_{2,}|[^\s])/gu;

/** The rest of a word that the end of the line cut: `regur-`, and `gitation` below it. */
const restOfWord = /-[ \t]*\n[ \t]*(\p{L}{2,})(?![\p{L}\d-])/uy;
/** Before these a dash joins two words, also at the end of a line: `end-systolic`. */
const wholeWords = new Set(
  "mild mod moderate leicht mittel leve ligera moderada end early mid late post pre non anti antero postero lv rv".split(
    " ",
  ),
);

/** Cut a folded letter into words, numbers, days, marks and line ends. */
export function cutIntoTokens(letter: FoldedLetter): Token[] {
  const { text, original, starts } = letter;
  const days = findWrittenDays(text);
  const tokens: Token[] = [];
  let nextDay = 0;
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const start = match.index;
    while (nextDay < days.length && days[nextDay]!.start < start) nextDay += 1;
    const day = days[nextDay];
    if (day !== undefined && day.start === start) {
      tokens.push({ kind: "day", text: "", start, end: day.end, day });
      piece.lastIndex = day.end;
      continue;
    }
    const end = piece.lastIndex;
    if (match[1] !== undefined) tokens.push({ kind: "line", text: "\n", start, end });
    else if (match[3] !== undefined && isPointInside(text, start)) {
      // To look behind in the expression is more than browsers before Safari 16.4 can.
      tokens.push({ kind: "mark", text: text[start]!, start, end: start + 1 });
      piece.lastIndex = start + 1;
    } else if (match[3] !== undefined) {
      tokens.push(readNumber(letter, match[3], start, end));
    } else if (match[5] !== undefined) {
      // Points that lead the eye through a table are one mark, and end no sentence.
      const text = match[5].length > 1 ? "…" : match[5];
      tokens.push({ kind: "mark", text, start, end });
    } else {
      const glued = findGluedNumber(text, match[0], start);
      if (glued !== undefined) {
        const written = original.slice(starts[start], starts[glued]);
        tokens.push(readWord(text.slice(start, glued), start, glued, written));
        piece.lastIndex = glued;
        continue;
      }
      const written = original.slice(starts[start], starts[end]);
      const rest = readRestOfWord(letter, match[0], end);
      piece.lastIndex = end + rest.length_chars;
      tokens.push(readWord(match[0] + rest.text, start, piece.lastIndex, written));
    }
  }
  return tokens;
}

/** A point or comma right behind a letter or a digit begins no number: `P2.5`, `1.2.3`. */
function isPointInside(text: string, at: number): boolean {
  return ".,".includes(text[at]!) && /[\d\p{L}]/u.test(text.slice(at - 1, at));
}

/** What stands on the next line of a word that the end of the line cut; empty when it is whole. */
function readRestOfWord(
  { text, original, starts }: FoldedLetter,
  word: string,
  end: number,
): { readonly text: string; readonly length_chars: number } {
  restOfWord.lastIndex = end;
  const [all = "", rest = ""] = text[end] === "-" ? (restOfWord.exec(text) ?? []) : [];
  const place = starts[end + all.length - rest.length] ?? 0;
  const isSmall =
    original.slice(place, place + 1) === text.slice(end + all.length - rest.length)[0];
  return rest === "" || !isSmall || wholeWords.has(word)
    ? { text: "", length_chars: 0 }
    : { text: rest, length_chars: all.length };
}

/** Where the number begins in `LVEF61 %` and `EROA0.37 cm2`: a name that lost its space. */
function findGluedNumber(text: string, word: string, start: number): number | undefined {
  const name = /^\p{L}{2,}(?=\d+$)/u.exec(word)?.[0];
  if (name === undefined) return undefined;
  const end = start + word.length;
  const hasFraction = /^[.,]\d/u.test(text.slice(end, end + 2));
  const isNumber = hasFraction || readWrittenUnit(text, end) !== undefined;
  return isNumber ? start + name.length : undefined;
}

/**
 * Four digits that are a year are never a number of an echo letter; nor are digits with letters
 * at them that are no unit, such as a scan's `5B`.
 */
function readNumber(
  { text: letter, original, starts }: FoldedLetter,
  text: string,
  start: number,
  end: number,
): Token {
  const isGlued = /\p{L}/u.test(letter.slice(end, end + 1));
  if (isGlued && readWrittenUnit(letter, end) === undefined && !/^[x-]/u.test(letter.slice(end))) {
    return { kind: "mark", text: "#", start, end };
  }
  if (/^(?:19[5-9]|20\d)\d$/u.test(text)) {
    return { kind: "day", text: "", start, end, day: { start, end, options: [text] } };
  }
  const value = Number(text.replace(",", "."));
  const isMended = original.slice(starts[start], starts[end]).toLowerCase() !== text;
  return { kind: "number", text, start, end, value, ...(isMended ? { isMended: true } : {}) };
}

function readWord(text: string, start: number, end: number, written: string): Token {
  const bare = bareForm(text);
  const mended = mendSpelling(bare);
  const isUpper = written !== written.toLowerCase() && written === written.toUpperCase();
  return {
    kind: "word",
    text: mended,
    start,
    end,
    ...(mended === bare ? {} : { isMended: true as const }),
    ...(isUpper ? { isUpper: true as const } : {}),
  };
}

/** The first token from `at` on that starts at a place of the folded text, or behind it. */
export function tokenFrom(tokens: readonly Token[], at: number, place: number): number {
  let next = at;
  while (tokens[next] !== undefined && tokens[next]!.start < place) next += 1;
  return next;
}
