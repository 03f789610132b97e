import type { Person } from "#care/person/person.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { formatDay } from "#words/format-time.ts";

interface Props {
  readonly person: Person;
  readonly today: CalendarDay;
}

/** The dates that are made and not yet past. */
export function YourDates({ person, today }: Props) {
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
            <span>{[dates[now.purpose], now.with].filter(Boolean).join(", ")}</span>
            <span class="value">{[formatDay(now.on), now.time].filter(Boolean).join(", ")}</span>
          </li>
        ))}
      </ul>
      <a class="plain" href="/records/dates">
        {dates.change}
      </a>
    </section>
  );
}
