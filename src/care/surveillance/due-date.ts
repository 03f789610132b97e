import { surveillanceIntervals } from "#knowledge/surveillance-intervals.ts";
import { addDays, addMonths, countDays } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";

/** Between which months after the last one the next is due; both ends may be the same. */
export interface Interval {
  readonly from_mo: number;
  readonly by_mo: number;
}

/** When something is due, and where today stands. */
export interface DueWindow {
  /** From this day on it is due. */
  readonly from: CalendarDay;
  /** It should be done by this day. */
  readonly by: CalendarDay;
  /** After this day it is late: the grace is over. */
  readonly lateAfter: CalendarDay;
  readonly state: "notYet" | "due" | "late";
}

/** The window an interval opens after the last one, seen from today. */
export function placeInterval(
  basis: CalendarDay,
  { from_mo, by_mo }: Interval,
  today: CalendarDay,
): DueWindow {
  return seeFrom(today, basis, addMonths(basis, from_mo), addMonths(basis, by_mo));
}

/** The window of a day that was set on another day. */
export function placeDay(setOn: CalendarDay, dueOn: CalendarDay, today: CalendarDay): DueWindow {
  return seeFrom(today, setOn, dueOn, dueOn);
}

/** How many whole days of grace an interval between two days gives. */
export function countGraceDays(start: CalendarDay, by: CalendarDay): number {
  const share_percent = surveillanceIntervals.graceShare.value;
  return Math.floor((Math.max(0, countDays(start, by)) * share_percent) / 100);
}

function seeFrom(
  today: CalendarDay,
  start: CalendarDay,
  from: CalendarDay,
  by: CalendarDay,
): DueWindow {
  const lateAfter = addDays(by, countGraceDays(start, by));
  // Days as texts sort as days do.
  const state = today > lateAfter ? "late" : today >= from ? "due" : "notYet";
  return { from, by, lateAfter, state };
}
