import type { Person } from "#care/person/person.ts";
import { calendarDay, toEpoch, type CalendarDay } from "#units/zoned-time.ts";

/** From when a visit sheet tells. */
export interface VisitSince {
  readonly on: CalendarDay;
  readonly of: "lastVisit" | "firstEntry";
  /** The end of that day, in UTC: what was entered on it was known at the visit. */
  readonly at_ms: number;
}

/** The last visit that was done, else the first entry; nothing where there is neither. */
export function findVisitSince(
  { chart, health }: Person,
  today: CalendarDay,
): VisitSince | undefined {
  const visit = health.appointments
    .map(({ now }) => now)
    .filter(({ purpose, status, on }) => purpose === "visit" && status === "done" && on <= today)
    .at(-1);
  if (visit !== undefined) {
    return { on: visit.on, of: "lastVisit", at_ms: Date.parse(`${visit.on}T23:59:59.999Z`) };
  }
  const first = chart.standing[0];
  return first === undefined
    ? undefined
    : { on: calendarDay(first.at), of: "firstEntry", at_ms: toEpoch(first.at) - 1 };
}
