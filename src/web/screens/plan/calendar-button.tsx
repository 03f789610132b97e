import { useState } from "preact/hooks";
import type { VisitPlan } from "#care/surveillance/plan-visits.ts";
import { writeCalendarFile } from "#papers/calendar-file.ts";
import { makeVisitEntry } from "#papers/visit-entry.ts";
import { useDiary } from "#web/components/diary-context.tsx";
import { download } from "#web/components/download.ts";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { lookAtClock } from "#web/components/now.ts";
import type { WordsContext } from "#words/words-context.ts";

interface Props {
  readonly plan: VisitPlan;
  readonly context: WordsContext;
}

/** The next scan and visit as a file any calendar takes; made here, and nothing is sent. */
export function CalendarButton({ plan, context }: Props) {
  const texts = useTexts().plan;
  const { standing } = useDiary().chart.value;
  const [isDone, setDone] = useState(false);
  // The same for the same person, so that the next file moves the date and does not double it.
  const person = standing[0]?.person ?? "me";
  const entries = (["echo", "visit"] as const).flatMap((what) => {
    const entry = makeVisitEntry(`${person}-${what}@living-leaflet`, what, plan, context);
    return entry === undefined ? [] : [entry];
  });
  if (entries.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={() => {
          download(texts.calendarFile, writeCalendarFile(entries, lookAtClock()), "text/calendar");
          setDone(true);
        }}
      >
        <Icon name="calendar" size={20} />
        {texts.calendar}
      </button>
      <output class="quiet">{isDone ? texts.calendarDone : null}</output>
    </>
  );
}
