import { toMmHg, type PressureUnit } from "#units/quantity.ts";
import { roundTo } from "#units/round.ts";
import { toEpoch, type ZonedInstant } from "#units/zoned-time.ts";
import { showFound } from "../issue.ts";
import { judgeBelievability, readingRanges, type RangedValue } from "../reading-range.ts";
import type { ColumnRole } from "./column-role.ts";
import type { LinePlacer } from "./line-placer.ts";
import type { CsvRow } from "./read-csv.ts";
import {
  isEmptyCell,
  readNumberCell,
  readPressureCell,
  type CellPressure,
} from "./read-number-cell.ts";

/** Why a line, or its pulse, is not taken. */
export const rejectionCodes = [
  "brokenQuotes",
  "tooManyCells",
  "noTime",
  "notATime",
  "unknownZone",
  "noPressure",
  "notANumber",
  "unknownUnit",
  "impossible",
  "lowerNotBelowUpper",
  "future",
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

export interface Rejection {
  readonly line: number;
  readonly code: RejectionCode;
  /** What was wrong: the whole line, or the pulse beside a pressure that is fine. */
  readonly part: "line" | "pulse";
  readonly expected: string;
  readonly found: string;
}

/** A reading of a line, in the unit of the file. */
export interface LineReading {
  readonly line: number;
  readonly at: ZonedInstant;
  readonly at_ms: number;
  readonly systolic: number;
  readonly diastolic: number;
  readonly unit: PressureUnit;
  readonly pulse_perMin?: number;
  readonly device?: string;
  /** The file gives the day and no time: placed at the start of the day. */
  readonly isTimeless: boolean;
  /** Possible but unlikely numbers: taken only when the person says they are right. */
  readonly unlikely: readonly Unlikely[];
  /** A pulse that could not be taken. */
  readonly pulseRejection?: Rejection;
}

export interface Unlikely {
  readonly what: RangedValue;
  readonly value: number;
}

export interface LineReader {
  /** Where each role stands. */
  readonly places: ReadonlyMap<ColumnRole, number>;
  /** How many columns the table has. */
  readonly width: number;
  /** The unit of numbers that name none. */
  readonly unit: PressureUnit;
  readonly placer: LinePlacer;
}

/** Read one line of a table; never throws. */
export function readLine(row: CsvRow, reader: LineReader): LineReading | Rejection {
  const reject = (code: RejectionCode, expected: string, found: unknown): Rejection => ({
    line: row.line,
    code,
    part: "line",
    expected,
    found: showFound(found),
  });
  if (row.isBroken === true) {
    return reject("brokenQuotes", "quotes in pairs", row.cells.join(" "));
  }
  if (row.cells.slice(reader.width).some((cell) => cell.trim() !== "")) {
    return reject("tooManyCells", `${reader.width} cells`, `${row.cells.length} cells`);
  }
  const cellOf = (role: ColumnRole): string => row.cells[reader.places.get(role) ?? -1] ?? "";

  const placed = reader.placer(cellOf("date"), cellOf("time"), cellOf("zone"));
  if ("code" in placed) return reject(placed.code, placed.expected, placed.found);

  const pressure = readPressure(cellOf);
  if ("code" in pressure) return reject(pressure.code, pressure.expected, pressure.found);
  const { systolic, diastolic, unit = reader.unit } = pressure;
  if (diastolic >= systolic) {
    return reject(
      "lowerNotBelowUpper",
      "the lower number below the upper one",
      `${systolic}/${diastolic}`,
    );
  }
  const unlikely: Unlikely[] = [];
  for (const [what, value] of [
    ["systolic_mmHg", toMmHg({ value: systolic, unit })],
    ["diastolic_mmHg", toMmHg({ value: diastolic, unit })],
  ] as const) {
    const rounded = roundTo(value, 1);
    const believability = judgeBelievability(what, rounded);
    if (believability === "impossible") {
      return reject(
        "impossible",
        describeRange(what),
        `${systolic}/${diastolic} ${unit === "kPa" ? "kPa" : "mmHg"}`,
      );
    }
    if (believability === "askAgain") unlikely.push({ what, value: rounded });
  }
  const pulse = readPulse(cellOf("pulse"), row.line);
  const device = cellOf("device").trim().slice(0, 200);
  return {
    line: row.line,
    at: placed.at,
    at_ms: toEpoch(placed.at),
    systolic,
    diastolic,
    unit,
    ...("value" in pulse ? { pulse_perMin: pulse.value } : {}),
    ...("rejection" in pulse ? { pulseRejection: pulse.rejection } : {}),
    ...(device === "" || isEmptyCell(device) ? {} : { device }),
    isTimeless: placed.isTimeless,
    unlikely: "unlikely" in pulse ? [...unlikely, pulse.unlikely] : unlikely,
  };
}

interface CellFault {
  readonly code: RejectionCode;
  readonly expected: string;
  readonly found: string;
}

function readPressure(cellOf: (role: ColumnRole) => string): CellPressure | CellFault {
  const both = cellOf("pressure");
  const [upper, lower] = [cellOf("systolic"), cellOf("diastolic")];
  if (isEmptyCell(both) && (isEmptyCell(upper) || isEmptyCell(lower))) {
    const found = isEmptyCell(upper) && isEmptyCell(lower) ? "" : `${upper}/${lower}`;
    return { code: "noPressure", expected: "an upper and a lower number", found };
  }
  const unit = readUnit(cellOf("unit"));
  if (unit === "unknown") {
    return { code: "unknownUnit", expected: "mmHg or kPa", found: cellOf("unit") };
  }
  const pressure = isEmptyCell(both) ? joinPressure(upper, lower) : readPressureCell(both);
  if (pressure === undefined) {
    const found = isEmptyCell(both) ? `${upper}/${lower}` : both;
    return { code: "notANumber", expected: "two numbers like 120/80", found };
  }
  return pressure.unit === undefined && unit !== undefined ? { ...pressure, unit } : pressure;
}

function joinPressure(upper: string, lower: string): CellPressure | undefined {
  const [systolic, diastolic] = [readNumberCell(upper), readNumberCell(lower)];
  if (systolic === undefined || diastolic === undefined) return undefined;
  const unit = systolic.unit ?? diastolic.unit;
  // Two units on one line: no way to know which of them is the slip.
  if (diastolic.unit !== undefined && unit !== diastolic.unit) return undefined;
  const numbers = { systolic: systolic.value, diastolic: diastolic.value };
  return unit === undefined ? numbers : { ...numbers, unit };
}

function readUnit(cell: string): PressureUnit | "unknown" | undefined {
  if (isEmptyCell(cell)) return undefined;
  if (/^\s*mm\s?\[?hg\]?\s*$/iu.test(cell)) return "mm[Hg]";
  return /^\s*kpa\s*$/iu.test(cell) ? "kPa" : "unknown";
}

type ReadPulse =
  | { readonly none: true }
  | { readonly value: number; readonly unlikely?: Unlikely }
  | { readonly rejection: Rejection };

/** A pulse that cannot be right is left out and reported; the pressure beside it stands. */
function readPulse(cell: string, line: number): ReadPulse | { value: number; unlikely: Unlikely } {
  if (isEmptyCell(cell)) return { none: true };
  const number = readNumberCell(cell);
  const reject = (code: RejectionCode, expected: string): ReadPulse => ({
    rejection: { line, code, part: "pulse", expected, found: showFound(cell) },
  });
  if (number === undefined || number.unit !== undefined)
    return reject("notANumber", "a number like 72");
  const value = number.value;
  switch (judgeBelievability("pulse_perMin", roundTo(value, 1))) {
    case "impossible":
      return reject("impossible", describeRange("pulse_perMin"));
    case "askAgain":
      return { value, unlikely: { what: "pulse_perMin", value } };
    case "plausible":
      return { value };
  }
}

function describeRange(what: RangedValue): string {
  const [min, max] = readingRanges[what].possible;
  const names: Partial<Record<RangedValue, string>> = {
    systolic_mmHg: "an upper number of",
    diastolic_mmHg: "a lower number of",
    pulse_perMin: "a pulse of",
  };
  return `${names[what] ?? "a value of"} ${min} to ${max}${what === "pulse_perMin" ? "" : " mmHg"}`;
}
