import { checkAtrialCriteria } from "#care/grade/check-atrial-criteria.ts";
import { describeAtrialCause, type AtrialCauseWords } from "#words/describe-atrial-cause.ts";
import type { PlanOfPerson } from "./use-plan.ts";

/**
 * Whether the numbers fit an atrial cause, in words; undefined where the report names another.
 *
 * Nothing is said of numbers that cannot be right, or while the leak may be an emergency: then
 * only that counts.
 */
export function describeCause({
  person,
  plan: { grades },
  study,
  context,
}: Pick<PlanOfPerson, "person" | "plan" | "study" | "context">): AtrialCauseWords | undefined {
  if (study?.mechanism !== "atrialSecondary" || grades === undefined) return undefined;
  const kinds = Object.values(grades).map(({ kind }) => kind);
  if (kinds.includes("dataError") || kinds.includes("acuteSevereSuspected")) return undefined;
  return describeAtrialCause(checkAtrialCriteria(study, person.chart.profile.sex), context);
}
