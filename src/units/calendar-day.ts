import { day_ms, type CalendarDay } from "./zoned-time.ts";

/**
 * Arithmetic of days as a calendar on the wall has them: no hours, no zone, no change of clocks.
 */

/** How many days the second day comes after the first; negative when it comes before. */
export function countDays(from: CalendarDay, to: CalendarDay): number {
  return (toUtc(to) - toUtc(from)) / day_ms;
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return toDay(toUtc(day) + days * day_ms);
}

/**
 * The same day of the month so many months later; where that month is too short, its last day.
 *
 * @example addMonths("2027-01-31", 1) // "2027-02-28"
 */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  // Months past a year's end are carried over by the calendar of the language itself.
  const target = month - 1 + months;
  // Day 0 of the month after is the last day of the month.
  const last = new Date(Date.UTC(year, target + 1, 0)).getUTCDate();
  return toDay(Date.UTC(year, target, Math.min(dayOfMonth, last)));
}

function toUtc(day: CalendarDay): number {
  const epoch_ms = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(epoch_ms)) {
    throw new RangeError(`Cannot reckon with a day: expected "YYYY-MM-DD", got "${day}"`);
  }
  return epoch_ms;
}

function toDay(epoch_ms: number): CalendarDay {
  return new Date(epoch_ms).toISOString().slice(0, 10);
}
