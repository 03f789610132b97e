import { useTexts } from "#web/components/late-texts.ts";
import { Missing, Why } from "./answer-parts.tsx";
import { describeCause } from "./describe-cause.ts";
import type { PlanOfPerson } from "./use-plan.ts";

/** Whether the numbers fit the cause the report names, where it names the upper left room. */
export function AtrialCause(made: PlanOfPerson) {
  const { where } = useTexts().plan;
  const cause = describeCause(made);
  if (cause === undefined) return null;
  return (
    <section class="group">
      <h2>{where.cause}</h2>
      <div class="answer-part">
        <p class="lead">{cause.headline}</p>
        <Missing lines={cause.missing} />
        <Why title={where.why} why={[cause.why]} />
      </div>
    </section>
  );
}
