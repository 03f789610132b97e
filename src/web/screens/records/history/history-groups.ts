import type { Health } from "#record/fold-health.ts";
import type { HistoryId } from "#record/health-ids.ts";

/** What a dentist must know of. */
export const riskQuestions = [
  "previousEndocarditis",
  "surgicalValve",
  "repairMaterial",
  "transcatheterValve",
  "transcatheterMitralValve",
  "clip",
  "recentDevice",
  "congenital",
  "congenitalResidue",
  "assistDevice",
  "heartTransplant",
  "transplantValveDisease",
] as const satisfies readonly HistoryId[];

/** What scores, medicines and the plan ask for. */
export const otherQuestions = [
  "hypertension",
  "diabetes",
  "stroke",
  "vascularDisease",
  "severalIllValves",
  "rheumaticMitralStenosis",
  "hypertrophicCardiomyopathy",
  "cardiacAmyloidosis",
  "chestRadiation",
] as const satisfies readonly HistoryId[];

/** Those whose time changes what follows. */
export const questionsWithTime: readonly HistoryId[] = [
  "previousEndocarditis",
  "recentDevice",
  "chestRadiation",
];

/** What "none of these" says no to: all that nobody has answered, and never what was said. */
export function listUnanswered<Id extends HistoryId>(
  ids: readonly Id[],
  history: Health["history"],
): readonly Id[] {
  return ids.filter((id) => history[id] === undefined);
}
