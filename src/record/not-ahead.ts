import { calendarDay } from "#units/zoned-time.ts";
import type { Fact } from "./fact.ts";
import { showFound, type Issue } from "./issue.ts";

/** A day, a month or a year must not lie after the day the fact was made. */
export function notAhead(fact: Pick<Fact, "at">, path: string, when: string | undefined): Issue[] {
  if (when === undefined) return [];
  const today = calendarDay(fact.at);
  return when > today.slice(0, when.length)
    ? [{ path, code: "impossible", expected: `a day up to ${today}`, found: showFound(when) }]
    : [];
}
