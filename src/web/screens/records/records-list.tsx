import { LinkRow } from "#web/components/choice-rows.tsx";
import { useWords } from "#web/components/diary-context.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";
import { summariseRecords } from "./summarise-records.ts";
import { useHealth } from "./use-health.ts";
import { useToday } from "./use-today.ts";

/** Each line leads to one kind of thing a person can write down, and says what is there. */
export function RecordsList() {
  const { records } = useTexts();
  const { language } = useWords();
  const summary = summariseRecords(useHealth(), useToday(), language);
  const row = (href: string, place: Exclude<keyof typeof summary, never>) => (
    <li key={href}>
      <LinkRow
        modest
        href={`/records/${href}`}
        label={records[place].title}
        hint={summary[place] ?? records[place].hint}
      />
    </li>
  );
  return (
    <div class="screen record">
      <Heading title={records.title} />
      <p class="intro quiet">{records.intro}</p>
      <section class="line-group">
        <h2>{records.groups.medicines}</h2>
        <ul class="rows">
          {row("medicines", "medicines")}
          {row("allergies", "allergies")}
        </ul>
      </section>
      <section class="line-group">
        <h2>{records.groups.heart}</h2>
        <ul class="rows">
          {row("history", "history")}
          {row("operations", "procedures")}
          {row("implants", "implants")}
          {row("everyday", "everyday")}
        </ul>
      </section>
      <section class="line-group">
        <h2>{records.groups.visits}</h2>
        <ul class="rows">
          {row("dates", "dates")}
          {row("clinic", "clinic")}
          {row("blood-tests", "bloodTests")}
          {row("questions", "questions")}
        </ul>
      </section>
    </div>
  );
}
