import { addMonths } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { LabId } from "#knowledge/medicines/medicine-rule.ts";
import type { LabResult } from "./medicines-check.ts";

/** The latest result of each test; a day that is still to come speaks for nothing. */
export type KnownLabs = ReadonlyMap<LabId, LabResult>;

export function readLabs(labs: readonly LabResult[], today: CalendarDay): KnownLabs {
  const latest = new Map<LabId, LabResult>();
  for (const result of labs) {
    if (result.on > today) continue;
    const known = latest.get(result.lab);
    if (known === undefined || isLater(result, known)) latest.set(result.lab, result);
  }
  return latest;
}

/** Of two results of one day the worrying one is kept, so that their order does not matter. */
function isLater(one: LabResult, other: LabResult): boolean {
  if (one.on !== other.on) return one.on > other.on;
  if (one.value === undefined || other.value === undefined) return other.value === undefined;
  return one.lab === "eGFR" ? one.value < other.value : one.value > other.value;
}

/** Whether a test was made within so many months; the same day of the month still counts. */
export function isWithinMonths(
  result: LabResult | undefined,
  months: number,
  today: CalendarDay,
): boolean {
  return result !== undefined && result.on >= addMonths(today, -months);
}
