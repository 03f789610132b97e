import { LinkRow } from "#web/components/choice-rows.tsx";
import { Heading } from "#web/components/heading.tsx";
import { useTexts } from "#web/components/late-texts.ts";

/** What others must know, and the way to what it is made from. */
export default function CardPlace() {
  const { card, records } = useTexts();
  return (
    <div class="screen">
      <Heading title={card.title} />
      <p class="intro">{card.intro}</p>
      <ul class="rows">
        <li>
          <LinkRow modest href="/records" label={records.title} />
        </li>
      </ul>
    </div>
  );
}
