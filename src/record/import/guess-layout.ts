import { plainName, recogniseColumnName } from "./column-role.ts";
import { guessColumns, weighColumns, type Column } from "./guess-columns.ts";
import { delimiters, readCsv, type CsvRow, type Delimiter } from "./read-csv.ts";
import { readMoment } from "./read-moment.ts";

/**
 * The ways of writing a table we know by name. Headers only, read in public repositories:
 *
 * - `omronTimeZone`, the app outside of North America:
 *   `"Measurement Date","Timezone","SYS(mmHg)","DIA(mmHg)","Pulse(bpm)","Irregular heartbeat
 *   detected","IHB detection counts(times)","Body Movement","Cuff wrap guide","Positioning
 *   Indicator","room temperature(°C)","Measurement Mode","Device"`; dates `YYYY/MM/DD HH:MM`, an
 *   IANA zone in its own column. The older form ends after the pulse: `Measurement Date,Time
 *   Zone,SYS,DIA,Pulse,Device Model Name`, and comes in Japanese and Chinese too.
 *   @source github.com/vpnry/visualize-blood-pressure, example.csv
 * - `omronDash`, the app in North America:
 *   `Date,Time,Systolic (mmHg),Diastolic (mmHg),Pulse (bpm),Symptoms,Consumed,TruRead,Notes`;
 *   dates `Jan 12 2025`, times `08:12`, `-` for an empty cell.
 *   @source the README of OmronBP2GarminBP (later bpo2g) on GitHub
 */
export const dialects = ["omronTimeZone", "omronDash", "generic"] as const;
export type Dialect = (typeof dialects)[number];

export interface Layout {
  readonly delimiter: Delimiter;
  readonly dialect: Dialect;
  /** The line of the file that names the columns. */
  readonly headerLine?: number;
  readonly columns: readonly Column[];
  /** The first line that can hold a reading. */
  readonly firstDataLine: number;
}

const sampleRows = 60;
/** Reports begin with a name and a period; the table follows soon. */
const headerWithin = 20;

/**
 * How a text is cut into columns and what each is taken for. `undefined` when it has no columns.
 *
 * @param text with tidy line ends
 */
export function guessLayout(text: string): Layout | undefined {
  const declared = /^sep=(.)\n/iu.exec(text)?.[1];
  const layouts = delimiters
    .filter((delimiter) => declared === undefined || declared === delimiter)
    .flatMap((delimiter) => layoutWith(delimiter, text) ?? []);
  return layouts.reduce<Layout | undefined>(
    (best, layout) =>
      best === undefined || weighColumns(layout.columns) > weighColumns(best.columns)
        ? layout
        : best,
    undefined,
  );
}

function layoutWith(delimiter: Delimiter, text: string): Layout | undefined {
  const rows = readCsv(text, delimiter, sampleRows + headerWithin).filter(
    ({ line, cells }) => !isBlank(cells) && !(line === 1 && /^sep=/iu.test(cells.join(delimiter))),
  );
  const first = rows[0];
  if (first === undefined) return undefined;
  const header = findHeader(rows);
  const data = rows.filter(({ line, isBroken }) => isBroken !== true && line > (header?.line ?? 0));
  const width = header?.cells.length ?? usualWidth(data);
  if (width < 2) return undefined;
  const sample = data
    .filter(({ cells }) => cells.length <= width + 1)
    .slice(0, sampleRows)
    .map(({ cells }) => cells);
  const columns = guessColumns(header?.cells ?? [], sample, width);
  return {
    delimiter,
    dialect: recogniseDialect(columns),
    ...(header === undefined ? {} : { headerLine: header.line }),
    columns,
    firstDataLine: header === undefined ? first.line : header.line + 1,
  };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** The row with the most names we know; else a first row that is unlike all the rows below it. */
function findHeader(rows: readonly CsvRow[]): CsvRow | undefined {
  let best: { row: CsvRow; known: number } | undefined;
  for (const row of rows.slice(0, headerWithin)) {
    const known = new Set(row.cells.flatMap((cell) => recogniseColumnName(cell)?.role ?? [])).size;
    if (known >= 2 && known > (best?.known ?? 0)) best = { row, known };
  }
  if (best !== undefined) return best.row;
  const [first, ...others] = rows;
  if (first === undefined || others.length < 2) return undefined;
  const dated = (row: CsvRow): boolean => row.cells.some((cell) => readMoment(cell) !== undefined);
  const isHeader =
    !dated(first) && others.filter(dated).length > others.length / 2 && first.cells.length > 1;
  return isHeader ? first : undefined;
}

function usualWidth(rows: readonly CsvRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce(
    (best, [width, count]) => (count > best.count ? { width, count } : best),
    { width: 0, count: 0 },
  ).width;
}

const omronDateNames = new Set(["measurement date", "測定日", "測量日期", "测量日期"]);
const omronOwnNames = new Set(["truread", "consumed", "symptoms"]);

function recogniseDialect(columns: readonly Column[]): Dialect {
  const named = (role: Column["role"]): Column | undefined =>
    columns.find((column) => column.role === role && column.confidence === "named");
  const date = named("date");
  if (date === undefined || named("systolic") === undefined || named("diastolic") === undefined)
    return "generic";
  if (named("zone") !== undefined && omronDateNames.has(plainName(date.name)))
    return "omronTimeZone";
  const own = columns.filter(({ name }) => omronOwnNames.has(plainName(name))).length;
  return named("time") !== undefined && own >= 2 ? "omronDash" : "generic";
}
