import type { FoldedLetter } from "./fold-letter.ts";
import type { WrittenDay } from "./written-day.ts";
import { findWrittenDays } from "./written-day.ts";
import { mendSpelling } from "./mend-spelling.ts";
import { bareForm } from "./phrase-table.ts";

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
  /(\n)|((?:[2-4](?:d|ch|c|k)|\d+(?:st|nd|rd|th))(?![a-z\d]))|(\d+(?:[.,]\d+)?|(?<![\d\p{L}])[.,]\d+)|(\p{L}[\p{L}\d]*)|(\.{2,}|_{2,}|[^\s])/gu;

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
    else if (match[3] !== undefined) {
      tokens.push(readNumber(match[3], start, end));
    } else if (match[5] !== undefined) {
      // Points that lead the eye through a table are one mark, and end no sentence.
      const text = match[5].length > 1 ? "…" : match[5];
      tokens.push({ kind: "mark", text, start, end });
    } else {
      const written = original.slice(starts[start], starts[end]);
      const rest = readRestOfWord(letter, match[0], end);
      piece.lastIndex = end + rest.length_chars;
      tokens.push(readWord(match[0] + rest.text, start, piece.lastIndex, written));
    }
  }
  return tokens;
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

/** Four digits that are a year are never a number of an echo letter. */
function readNumber(text: string, start: number, end: number): Token {
  if (/^(?:19[5-9]|20\d)\d$/u.test(text)) {
    return { kind: "day", text: "", start, end, day: { start, end, options: [text] } };
  }
  return { kind: "number", text, start, end, value: Number(text.replace(",", ".")) };
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
