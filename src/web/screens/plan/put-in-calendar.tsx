import { useState } from "preact/hooks";
import { writeCalendarFile, type CalendarEntry } from "#papers/calendar-file.ts";
import { download } from "#web/components/download.ts";
import { Icon } from "#web/components/icon.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { lookAtClock } from "#web/components/now.ts";

interface Props {
  readonly entries: readonly CalendarEntry[];
  /** The id of the element that says what it is about, where the page has more than one. */
  readonly about?: string;
}

/** Entries as a file any calendar takes; made here, and nothing is sent. */
export function PutInCalendar({ entries, about }: Props) {
  const texts = useTexts().plan;
  const [isDone, setDone] = useState(false);
  if (entries.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="plain"
        aria-describedby={about}
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
