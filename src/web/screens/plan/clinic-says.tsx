import type { Person } from "#care/person/person.ts";
import type { FactOf } from "#record/fact.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { useFill } from "#web/components/use-fill.ts";
import { formatDay } from "#words/format-time.ts";

/** What the clinic laid down for this person: above every default, with its author and day. */
export function ClinicSays({ person }: { readonly person: Person }) {
  const { plan } = useTexts();
  const fill = useFill();
  const { visitInstructions } = person.health;
  if (visitInstructions.length === 0) return null;
  return (
    <section class="group">
      <h2>{plan.clinic.title}</h2>
      <ul class="rows">
        {visitInstructions.map((fact) => (
          <li key={fact.id} class="scan-value">
            <strong>{useInstruction(fact)}</strong>
            <span class="quiet">
              {fill(plan.clinic.setBy, { setBy: fact.setBy, date: formatDay(fact.setOn) })}
            </span>
          </li>
        ))}
      </ul>
      <a class="plain" href="/records/clinic">
        {plan.clinic.change}
      </a>
    </section>
  );
}

function useInstruction({ what, plan: set }: FactOf<"visitInstruction">): string {
  const { clinic } = useTexts().plan;
  const fill = useFill();
  if (set === undefined) return "";
  return "dueOn" in set
    ? fill(clinic[`${what}On`], { date: formatDay(set.dueOn) })
    : fill(clinic[`${what}Every`], { months: set.every_mo });
}
