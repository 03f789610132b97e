import { toMmHg } from "#units/quantity.ts";
import { roundTo } from "#units/round.ts";
import { calendarDay, minute_ms, wallClockTime } from "#units/zoned-time.ts";
import { askAboutTable, type Table } from "./ask-about-table.ts";
import { guessLayout, isBlank, type Layout } from "./guess-layout.ts";
import type { ImportChoices } from "./import-choices.ts";
import {
  maxShownLines,
  type ImportContext,
  type ImportPreview,
  type NumberRange,
  type ReadyPreview,
} from "./import-preview.ts";
import { refuseImportText } from "./open-import-file.ts";
import { readCsv, tidyLineEnds, type CsvRow } from "./read-csv.ts";
import { readLine, type LineReading, type Rejection, type RejectionCode } from "./read-line.ts";
import { sortLines } from "./sort-lines.ts";

/** Clocks of a cuff and a phone differ a little; a line this far ahead is still now. */
const clockSlack_ms = 12 * minute_ms;

/**
 * Look at a file of home blood pressures, and say what would be taken from it.
 *
 * Never throws and takes nothing: `buildImportFacts` makes facts of a `ready` preview. While a
 * question is open (whose readings, which order of day and month, which unit, which columns) there
 * are no readings at all. Every line is counted once: taken, to be looked at, rejected with a
 * reason, already known, or somebody else's.
 *
 * @param text the decoded file (`openImportFile`)
 * @example previewImport("Date,Systolic,Diastolic\n2026-11-20 08:00,128,79", context).kind // "asks"
 */
export function previewImport(
  text: string,
  context: ImportContext,
  choices: ImportChoices = {},
): ImportPreview {
  const tidy = tidyLineEnds(text);
  const refusal = refuseImportText(tidy);
  if (refusal !== undefined) return { kind: "refused", refusal };
  const layout = guessLayout(tidy);
  if (layout === undefined)
    return { kind: "refused", refusal: { kind: "notATable", ...firstLine(tidy) } };
  const rows = dataRows(tidy, layout);
  if (rows.length === 0) {
    return { kind: "refused", refusal: { kind: "noLines", ...firstLine(tidy) } };
  }
  const table = askAboutTable(layout, rows, context, choices);
  if (table.kind === "asks") return table;
  return readTable(table, layout, rows, context, choices);
}

function firstLine(text: string): { line: number; found: string } {
  const lines = text.split("\n", 50);
  const at = lines.findIndex((line) => line.trim() !== "");
  return { line: at + 1, found: (lines[at] ?? "").trim().slice(0, 80) };
}

/** The rows below the header; a header repeated further down (files joined by hand) is none. */
function dataRows(text: string, layout: Layout): CsvRow[] {
  const names = layout.columns.map(({ name }) => name).join("\n");
  const isHeader = ({ cells }: CsvRow): boolean =>
    layout.headerLine !== undefined && cells.map((cell) => cell.trim()).join("\n") === names;
  return readCsv(text, layout.delimiter).filter(
    (row) => row.line >= layout.firstDataLine && !isBlank(row.cells) && !isHeader(row),
  );
}

function readTable(
  { reader, roles, isMine }: Extract<Table, { kind: "table" }>,
  layout: Layout,
  rows: readonly CsvRow[],
  { now_ms, known }: ImportContext,
  choices: ImportChoices,
): ReadyPreview {
  const mine = rows.filter(isMine);
  const confirmed = new Set(choices.confirmedLines);
  const readings: LineReading[] = [];
  const unlikely: LineReading[] = [];
  const rejected: Rejection[] = [];
  for (const row of mine) {
    const line = readLine(row, reader);
    if ("code" in line) {
      rejected.push(line);
    } else if (line.at_ms > now_ms + clockSlack_ms && choices.takeFuture !== true) {
      rejected.push(future(line, now_ms));
    } else {
      if (line.unlikely.length > 0) unlikely.push(line);
      if (line.unlikely.length === 0 || confirmed.has(line.line)) readings.push(line);
    }
  }
  const sorted = sortLines(readings, known, choices.copies ?? "keepBoth");
  const pulseRejections = sorted.taken.flatMap(({ pulseRejection }) => pulseRejection ?? []);
  const listed = [...rejected, ...pulseRejections].sort((one, other) => one.line - other.line);
  return {
    kind: "ready",
    layout,
    roles,
    counts: {
      lines: rows.length,
      taken: sorted.taken.length,
      needsLook: unlikely.filter(({ line }) => !confirmed.has(line)).length,
      rejected: rejected.length,
      knownToDiary: sorted.knownToDiary,
      repeatedInFile: sorted.repeatedInFile,
      copiesLeftOut: sorted.copiesLeftOut,
      otherPeople: rows.length - mine.length,
    },
    readings: sorted.taken,
    ...summarise(sorted.taken),
    needsLook: unlikely.slice(0, maxShownLines),
    rejected: listed.slice(0, maxShownLines),
    rejectedLines: countByCode(rejected),
    rejectedPulses: pulseRejections.length,
    copies: { count: sorted.copies.length, shown: sorted.copies.slice(0, maxShownLines) },
  };
}

function future({ line, at }: LineReading, now_ms: number): Rejection {
  return {
    line,
    code: "future",
    part: "line",
    expected: `a time before ${new Date(now_ms).toISOString()}`,
    found: `${calendarDay(at)} ${wallClockTime(at)}`,
  };
}

function countByCode(rejected: readonly Rejection[]): Partial<Record<RejectionCode, number>> {
  const counts: Partial<Record<RejectionCode, number>> = {};
  for (const { code } of rejected) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function summarise(
  taken: readonly LineReading[],
): Pick<
  ReadyPreview,
  "pulses" | "timeless" | "first" | "last" | "systolic_mmHg" | "diastolic_mmHg" | "pulse_perMin"
> {
  const pulses = taken.flatMap(({ pulse_perMin }) => pulse_perMin ?? []);
  const timeless = taken.filter(({ isTimeless }) => isTimeless).length;
  const [start] = taken;
  if (start === undefined) return { pulses: 0, timeless: 0 };
  const first = taken.reduce((one, other) => (other.at_ms < one.at_ms ? other : one), start);
  const last = taken.reduce((one, other) => (other.at_ms > one.at_ms ? other : one), start);
  return {
    pulses: pulses.length,
    timeless,
    first: first.at,
    last: last.at,
    systolic_mmHg: rangeOf(taken.map(({ systolic, unit }) => toMmHg({ value: systolic, unit }))),
    diastolic_mmHg: rangeOf(taken.map(({ diastolic, unit }) => toMmHg({ value: diastolic, unit }))),
    ...(pulses.length === 0 ? {} : { pulse_perMin: rangeOf(pulses) }),
  };
}

/** A loop and not `Math.min(...values)`: a large file would overflow the stack. */
function rangeOf(values: readonly number[]): NumberRange {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min: roundTo(min, 1), max: roundTo(max, 1) };
}
