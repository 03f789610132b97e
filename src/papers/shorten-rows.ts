/** A row of a paper: a name, and lines. */
interface Row {
  readonly lines: readonly string[];
}

export interface RoomForRows {
  /** Of all lines together [letters]. */
  readonly most_letters: number;
  /** Of one row. */
  readonly mostLines: number;
  /** What is said in place of the lines that are too many. */
  readonly tellMore: (count: number) => string;
}

/** What a line that lost its end ends in. */
const end = "…";
/** Shorter than this a line says nothing. */
const leastLine_letters = 24;

/**
 * Rows that fit where they are printed: the longest lines lose their end first, and say so, and of
 * too many lines in one row the last are counted. What is short and few stays as it is.
 *
 * @returns `isShort` where anything was left out
 */
export function shortenRows<T extends Row>(
  rows: readonly T[],
  { most_letters, mostLines, tellMore }: RoomForRows,
): { readonly rows: readonly T[]; readonly isShort: boolean } {
  const few = rows.map((row): T => {
    const over = row.lines.length - mostLines;
    if (over <= 0) return row;
    // The line that counts them takes a place.
    const kept = row.lines.slice(0, mostLines - 1);
    return { ...row, lines: [...kept, tellMore(over + 1)] };
  });
  const lengths = few.flatMap(({ lines }) => lines.map((line) => line.length));
  let longest_letters = Math.max(leastLine_letters, ...lengths);
  const sumAt = (most: number): number =>
    lengths.reduce((sum, length) => sum + Math.min(length, most), 0);
  while (longest_letters > leastLine_letters && sumAt(longest_letters) > most_letters) {
    longest_letters -= 1;
  }
  const shortened = few.map((row): T => ({
    ...row,
    lines: row.lines.map((line) => shortenLine(line, longest_letters)),
  }));
  const isSame = rows.every(({ lines }, at) =>
    lines.every((line, place) => line === shortened[at]!.lines[place]),
  );
  return { rows: shortened, isShort: !isSame };
}

/** The beginning of a line that is longer, with a mark that it goes on; no letter is halved. */
export function shortenLine(line: string, most_letters: number): string {
  if (line.length <= most_letters) return line;
  let kept = "";
  for (const letter of line) {
    if (kept.length + letter.length > most_letters - end.length) break;
    kept += letter;
  }
  return `${kept.trimEnd()}${end}`;
}
