import type { Person } from "#care/person/person.ts";
import { findLastVisit } from "#record/list-changes.ts";
import { calendarDay, toEpoch, type CalendarDay } from "#units/zoned-time.ts";

/** From when a visit sheet tells. */
export interface VisitSince {
  readonly on: CalendarDay;
  readonly of: "lastVisit" | "firstEntry";
  /** The end of that day where the person is: what was entered on it was known at the visit. */
  readonly at_ms: number;
}

/**
 * The last visit that was done, else the first entry; nothing where there is neither.
 *
 * @param zone IANA zone the days are of
 */
export function findVisitSince(
  { chart, health }: Person,
  today: CalendarDay,
  zone: string,
): VisitSince | undefined {
  const visit = findLastVisit(health, today, zone);
  if (visit !== undefined) return { on: visit.on, of: "lastVisit", at_ms: visit.end_ms };
  const first = chart.standing[0];
  return first === undefined
    ? undefined
    : { on: calendarDay(first.at), of: "firstEntry", at_ms: toEpoch(first.at) - 1 };
}
