import type { LetterMap } from "./letter-map.ts";
import type { Sentence } from "./letter-lines.ts";
import type { Token } from "./letter-token.ts";

export type ColumnRole = "current" | "earlier" | "reference" | "other";

export interface Column {
  readonly role: ColumnRole;
  readonly on?: string;
}

const separator = /\t| {3,}/gu;
/** In a row with strokes the blanks only fill up its cells. */
const stroke = /\|/gu;

/** Cells of a row as places in the folded text: where each begins. */
function cellStarts(text: string, from: number, to: number): number[] {
  const line = text.slice(from, to);
  return [
    from,
    ...[...line.matchAll(line.includes("|") ? stroke : separator)].map(
      (match) => from + match.index + match[0].length,
    ),
  ];
}

/** Whether strokes or tabs part the cells of a row, and not blanks alone. */
export function isRuled({ folded, tokens }: LetterMap, row: Sentence): boolean {
  const from = tokens[row.from]!.start;
  const to = tokens[row.to - 1]!.end;
  return /[|\t]/u.test(folded.text.slice(from, to));
}

/** Which cell of its row a place is in. */
export function cellOf({ folded, tokens }: LetterMap, row: Sentence, at: number): number {
  const from = lineStart(folded.text, tokens[row.from]!.start);
  const place = tokens[at]!.start;
  return cellStarts(folded.text, from, place).length - 1;
}

/**
 * What the columns below a header hold: `Parameter | Value | Previous | Normal`.
 *
 * @returns roles by cell; `undefined` when the row is no header
 */
export function readHeader(map: LetterMap, row: Sentence): ReadonlyMap<number, Column> | undefined {
  const { tokens } = map;
  const columns = new Map<number, Column>();
  const dated: [cell: number, on: string][] = [];
  for (let at = row.from; at < row.to; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "number") return undefined;
    const cell = cellOf(map, row, at);
    if (token.kind === "day") dated.push([cell, token.day!.options[0]!]);
    else {
      const role = roleOf(token);
      if (role !== undefined && !columns.has(cell)) columns.set(cell, { role });
    }
  }
  if (dated.length > 1) {
    const latest = dated
      .map(([, on]) => on)
      .sort()
      .at(-1)!;
    for (const [cell, on] of dated) {
      const isLatest = on === latest;
      columns.set(cell, isLatest ? { role: "current" } : { role: "earlier", on });
    }
  }
  const [only] = dated;
  const hasCurrent = [...columns.values()].some(({ role }) => role === "current");
  // `TODAY | 14-02-2025 | NORMAL`
  if (dated.length === 1 && only !== undefined && hasCurrent) {
    const [cell, on] = only;
    const role = columns.get(cell)?.role;
    if (role === undefined || role === "earlier") columns.set(cell, { role: "earlier", on });
  }
  const isTelling = [...columns.values()].filter(({ role }) => role !== "other").length > 0;
  return isTelling && columns.size > 1 ? columns : undefined;
}

const roles: Readonly<Record<ColumnRole, ReadonlySet<string>>> = {
  current: new Set(
    "value values result results this current today wert messwert ergebnis aktuell valor resultado actual hoy measured measurement medida".split(
      " ",
    ),
  ),
  earlier: new Set(
    "previous prior last earlier vorwert vorbefund zuvor vorher previo anterior baseline".split(
      " ",
    ),
  ),
  reference: new Set(
    "normal reference ref range norm normwert referenz referenzbereich normbereich referencia limits normals vn".split(
      " ",
    ),
  ),
  other: new Set(
    "unit units einheit unidad unidades parameter parametro measure name messung parameters".split(
      " ",
    ),
  ),
};

function roleOf({ kind, text }: Token): ColumnRole | undefined {
  if (kind !== "word") return undefined;
  for (const role of ["reference", "earlier", "current", "other"] as const) {
    if (roles[role].has(text)) return role;
  }
  return undefined;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at) + 1;
}
