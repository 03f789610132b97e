import type { VisitPlan } from "#care/surveillance/plan-visits.ts";
import { describeVisitForCalendar } from "#words/describe-visit-for-calendar.ts";
import type { WordsContext } from "#words/words-context.ts";
import type { CalendarEntry } from "./calendar-file.ts";

/** A week before the first day, at nine in the morning of that day. */
const remindBefore_min = (7 * 24 - 9) * 60;

/**
 * The next scan or visit as an entry of a calendar: its whole window, from today on where it has
 * begun. Nothing where no day is planned: a calendar must not show a day that nobody set.
 *
 * @param id the same for the same person and kind, so that the next file replaces this entry
 */
export function makeVisitEntry(
  id: string,
  what: "echo" | "visit",
  plan: VisitPlan,
  context: WordsContext,
): CalendarEntry | undefined {
  const visit = plan[what];
  if (visit.kind !== "planned") return undefined;
  const { today } = plan;
  // What is due is to be seen in the calendar now, whatever its date would have been.
  const isDue = visit.state !== "notYet";
  const from = isDue ? today : visit.from;
  const by = visit.by < from ? from : visit.by;
  return {
    id,
    ...describeVisitForCalendar(what, visit, context),
    when: { kind: "days", from, by: isDue && visit.from > today ? today : by },
    ...(isDue ? {} : { remindBefore_min }),
  };
}
