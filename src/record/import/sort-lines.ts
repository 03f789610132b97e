import { toMmHg } from "#units/quantity.ts";
import { roundTo } from "#units/round.ts";
import { minute_ms } from "#units/zoned-time.ts";
import type { CopyChoice } from "./import-choices.ts";
import type { LineReading } from "./read-line.ts";

/** A pressure the diary already holds. */
export interface KnownPressure {
  readonly at_ms: number;
  readonly systolic_mmHg: number;
  readonly diastolic_mmHg: number;
}

/** Two readings with the same numbers, some whole hours apart. */
export interface ShiftedCopy {
  readonly line: number;
  /** The line of the other one; absent when the diary holds it. */
  readonly otherLine?: number;
  /** How many hours later than the other one. */
  readonly later_h: number;
}

export interface SortedLines {
  readonly taken: readonly LineReading[];
  readonly knownToDiary: number;
  readonly repeatedInFile: number;
  readonly copies: readonly ShiftedCopy[];
  readonly copiesLeftOut: number;
}

/** Zones of one country or one journey are hardly further apart. */
const maxShift_h = 12;

/**
 * Leave out what is there twice.
 *
 * Same numbers in the same minute are one measurement: no cuff manages two. Same numbers a whole
 * number of hours apart, to the minute, look like one measurement exported in two zones, but may
 * be two; they are counted, and both are taken unless the person says otherwise.
 */
export function sortLines(
  readings: readonly LineReading[],
  known: readonly KnownPressure[],
  choice: CopyChoice,
): SortedLines {
  const moments = [
    ...known.map(({ at_ms, systolic_mmHg, diastolic_mmHg }) => ({
      code: codeOf(systolic_mmHg, diastolic_mmHg),
      minute: minuteOf(at_ms),
      line: inDiary,
    })),
    ...readings.map((reading) => ({
      code: codeOfReading(reading),
      minute: minuteOf(reading.at_ms),
      line: reading.line,
    })),
  ].sort(
    (one, other) => one.code - other.code || one.minute - other.minute || one.line - other.line,
  );
  const { unique, knownToDiary, repeatedInFile } = dropRepeated(moments);
  const copies = findCopies(unique);
  const leftOut = choice === "keepBoth" ? new Set<number>() : copiesToLeaveOut(copies, choice);
  const standing = new Set(unique.map(({ line }) => line));
  return {
    taken: readings.filter(({ line }) => standing.has(line) && !leftOut.has(line)),
    knownToDiary,
    repeatedInFile,
    copies,
    copiesLeftOut: leftOut.size,
  };
}

/** A pair of numbers at a minute. Lists of them are in the order of numbers, time and line. */
interface Moment {
  readonly code: number;
  readonly minute: number;
  readonly line: number;
}

/** Before any line of a file, so that the diary's reading is the one that stays. */
const inDiary = 0;

function dropRepeated(moments: readonly Moment[]): {
  unique: Moment[];
  knownToDiary: number;
  repeatedInFile: number;
} {
  const unique: Moment[] = [];
  let knownToDiary = 0;
  let repeatedInFile = 0;
  for (const moment of moments) {
    const before = unique[unique.length - 1];
    if (before === undefined || before.code !== moment.code || before.minute !== moment.minute) {
      unique.push(moment);
    } else if (moment.line === inDiary) {
      continue;
    } else if (before.line === inDiary) {
      knownToDiary += 1;
    } else {
      repeatedInFile += 1;
    }
  }
  return { unique, knownToDiary, repeatedInFile };
}

/** Each line that has an earlier twin, or a twin in the diary, with the nearest one. */
function findCopies(unique: readonly Moment[]): ShiftedCopy[] {
  const copies = new Map<number, ShiftedCopy>();
  for (const [index, moment] of unique.entries()) {
    for (let back = index - 1; back >= 0; back -= 1) {
      const earlier = unique[back]!;
      const apart_min = moment.minute - earlier.minute;
      if (earlier.code !== moment.code || apart_min > maxShift_h * 60) break;
      if (apart_min % 60 !== 0) continue;
      const later_h = apart_min / 60;
      if (moment.line === inDiary) {
        const { line } = earlier;
        if (line !== inDiary && !copies.has(line)) copies.set(line, { line, later_h: -later_h });
        continue;
      }
      const other = earlier.line === inDiary ? {} : { otherLine: earlier.line };
      copies.set(moment.line, { line: moment.line, ...other, later_h });
      break;
    }
  }
  return [...copies.values()].sort((one, other) => one.line - other.line);
}

/** Of a copy the diary holds, the file's one goes in either case. */
function copiesToLeaveOut(copies: readonly ShiftedCopy[], choice: CopyChoice): Set<number> {
  return new Set(
    copies.map(({ line, otherLine }) => (choice === "keepLater" ? (otherLine ?? line) : line)),
  );
}

function codeOfReading({ systolic, diastolic, unit }: LineReading): number {
  return codeOf(toMmHg({ value: systolic, unit }), toMmHg({ value: diastolic, unit }));
}

function codeOf(systolic_mmHg: number, diastolic_mmHg: number): number {
  return roundTo(systolic_mmHg, 0) * 1_000 + roundTo(diastolic_mmHg, 0);
}

function minuteOf(at_ms: number): number {
  return Math.floor(at_ms / minute_ms);
}
