import type { Person } from "#care/person/person.ts";
import { makeAppointmentEntry } from "#papers/appointment-entry.ts";
import type { CalendarEntry } from "#papers/calendar-file.ts";
import type { FactOf } from "#record/fact.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { formatDay } from "#words/format-time.ts";
import type { WordsContext } from "#words/words-context.ts";
import { PutInCalendar } from "./put-in-calendar.tsx";

interface Props {
  readonly person: Person;
  readonly today: CalendarDay;
  readonly context: WordsContext;
}

/** The dates that are made and not yet past. */
export function YourDates({ person, today, context }: Props) {
  const { dates } = useTexts().plan;
  const coming = person.health.appointments.filter(
    ({ now }) => now.status === "planned" && now.on >= today,
  );
  if (coming.length === 0) return null;
  return (
    <section class="group">
      <h2>{dates.title}</h2>
      <ul class="lines">
        {coming.map(({ line, now }) => (
          <li key={line}>
            <span id={`date-${line}`}>
              {[dates[now.purpose], now.with].filter(Boolean).join(", ")}
            </span>
            <span class="value">{[formatDay(now.on), now.time].filter(Boolean).join(", ")}</span>
            <div class="to-calendar">
              <PutInCalendar entries={entriesOf(now, context)} about={`date-${line}`} />
            </div>
          </li>
        ))}
      </ul>
      <a class="plain" href="/records/dates">
        {dates.change}
      </a>
    </section>
  );
}

function entriesOf(now: FactOf<"appointment">, context: WordsContext): CalendarEntry[] {
  const entry = makeAppointmentEntry(now, context);
  return entry === undefined ? [] : [entry];
}
