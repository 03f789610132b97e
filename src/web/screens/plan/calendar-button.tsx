import type { VisitPlan } from "#care/surveillance/plan-visits.ts";
import { makeVisitEntry } from "#papers/visit-entry.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import type { WordsContext } from "#words/words-context.ts";
import { PutInCalendar } from "./put-in-calendar.tsx";

interface Props {
  readonly plan: VisitPlan;
  readonly context: WordsContext;
}

/** The next scan and visit for the calendar. */
export function CalendarButton({ plan, context }: Props) {
  const { standing } = useDiary().chart.value;
  // The same for the same person, so that the next file moves the date and does not double it.
  const person = standing[0]?.person ?? "me";
  const entries = (["echo", "visit"] as const).flatMap((what) => {
    const entry = makeVisitEntry(`${person}-${what}@living-leaflet`, what, plan, context);
    return entry === undefined ? [] : [entry];
  });
  return <PutInCalendar entries={entries} />;
}
