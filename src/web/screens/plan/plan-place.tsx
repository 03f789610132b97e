import { LinkRow } from "#web/components/choice-rows.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";

/** What is next, and the way to what it is made from. */
export default function PlanPlace() {
  const { plan, records } = useTexts();
  return (
    <div class="screen">
      <Heading title={plan.title} />
      <p class="intro">{plan.intro}</p>
      <ul class="rows">
        <li>
          <LinkRow modest href="/records" label={records.title} />
        </li>
      </ul>
    </div>
  );
}
