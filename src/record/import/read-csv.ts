export const delimiters = [";", "\t", ",", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

export interface CsvRow {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote that never closes, or text behind a closing one: the cells are not to be trusted. */
  readonly isBroken?: true;
}

/** A note longer than this is a quote somebody forgot to close. */
const maxQuotedLines = 20;
const maxQuotedCharacters = 5_000;

/**
 * Read a table, row by row, each with the line it came from.
 *
 * A broken quote spoils its own line only: reading goes on with the next line, where a reader that
 * follows the standard to the letter would swallow the rest of the file. Never throws. Written
 * here because the lines must be the file's own, and because the types of the usual package bring
 * Node's globals into a room that must not know them.
 *
 * @param text line ends as `tidyLineEnds` leaves them
 * @source RFC 4180, with the tolerance above
 */
export function readCsv(text: string, delimiter: Delimiter, maxRows = Infinity): CsvRow[] {
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length && rows.length < maxRows) {
    const end = endOfLine(text, at);
    const plain = text.slice(at, end);
    if (!plain.includes('"')) {
      rows.push({ line, cells: plain.split(delimiter) });
      at = end + 1;
      line += 1;
      continue;
    }
    const quoted = readQuotedRow(text, at, delimiter);
    if (quoted === undefined) {
      rows.push({ line, cells: plain.split(delimiter), isBroken: true });
      at = end + 1;
      line += 1;
    } else {
      rows.push({ line, cells: quoted.cells });
      at = quoted.end + 1;
      line += quoted.lines;
    }
  }
  return rows;
}

/** Windows, Unix and old Mac line ends as one, and no byte order mark. */
export function tidyLineEnds(text: string): string {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return plain.includes("\r") ? plain.replace(/\r\n?/gu, "\n") : plain;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** @returns `undefined` when the quotes of the row are broken */
function readQuotedRow(
  text: string,
  start: number,
  delimiter: Delimiter,
): { cells: string[]; end: number; lines: number } | undefined {
  const cells: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    const opening = skipSpaces(text, at);
    if (text[opening] === '"') {
      const cell = readQuotedCell(text, opening + 1);
      if (cell === undefined) return undefined;
      cells.push(cell.value);
      lines += cell.breaks;
      at = skipSpaces(text, cell.end);
    } else {
      const next = endOfPlainCell(text, at, delimiter);
      cells.push(text.slice(at, next));
      at = next;
    }
    if (at >= text.length || text[at] === "\n") return { cells, end: at, lines };
    if (text[at] !== delimiter) return undefined;
    at += 1;
  }
}

function readQuotedCell(
  text: string,
  start: number,
): { value: string; end: number; breaks: number } | undefined {
  let value = "";
  let breaks = 0;
  let at = start;
  for (;;) {
    const closing = text.indexOf('"', at);
    if (closing === -1 || closing - start > maxQuotedCharacters) return undefined;
    const part = text.slice(at, closing);
    // Counted on the way: a file of stray quotes would otherwise be read again from every line.
    breaks += part.split("\n").length - 1;
    if (breaks > maxQuotedLines) return undefined;
    value += part;
    if (text[closing + 1] !== '"') return { value, end: closing + 1, breaks };
    value += '"';
    at = closing + 2;
  }
}

function endOfPlainCell(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at += 1;
  return at;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
}
