import { useTexts } from "#web/components/late-texts.ts";
import { describeWhere } from "./describe-where.ts";
import type { PlanOfPerson } from "./use-plan.ts";

/** The report's own word, the size of the leak and the stage, one line each. */
export function WhereInShort(made: Pick<PlanOfPerson, "plan" | "study" | "context">) {
  const texts = useTexts().plan;
  const where = describeWhere(made);
  if (where === undefined) return null;
  const { grade, stages } = where;
  const sizes =
    grade.differ.length === 0 ? grade.answers.map(({ headline }) => headline) : grade.differ;
  return (
    <section class="group">
      <h2>{texts.whereTitle}</h2>
      {grade.emergency === undefined ? null : <p class="lead">{grade.emergency}</p>}
      <p class="lead">{grade.reported}</p>
      {[...new Set(sizes)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {stages.map(({ guide, headline }) => (
        <p key={headline}>{guide === undefined ? headline : `${guide}: ${headline}`}</p>
      ))}
      <a class="plain" href="/plan/where-you-are">
        {texts.whereMore}
      </a>
    </section>
  );
}
