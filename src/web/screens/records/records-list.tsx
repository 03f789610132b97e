import { LinkRow } from "#web/components/choice-rows.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";

/** Each line leads to one kind of thing a person can write down. */
export function RecordsList() {
  const { records } = useTexts();
  return (
    <div class="screen">
      <Heading title={records.title} />
      <p class="intro quiet">{records.intro}</p>
      <ul class="rows">
        <li>
          <LinkRow
            modest
            href="/records/everyday"
            label={records.everyday.title}
            hint={records.everyday.hint}
          />
        </li>
      </ul>
    </div>
  );
}
