import type { Chart } from "#record/fold-chart.ts";
import type { Feeling, FindingId, Onset } from "#record/finding.ts";
import { coreRedFindings, signGroups, type Sign } from "./sign.ts";

/** The screens of a check-in by someone who feels worse, in the order they are asked. */
export const questionIds = ["redSigns", "breathAndSwelling", "otherSigns", "onset"] as const;
export type QuestionId = (typeof questionIds)[number];

/** A check-in as far as it has been answered. */
export interface CheckInDraft {
  readonly feeling?: Feeling;
  readonly present: readonly FindingId[];
  readonly asked: readonly FindingId[];
  readonly onset?: Onset;
  readonly text?: string;
}

type Conditions = Chart["conditions"];

/** The findings a screen shows this person; wounds only after an operation, and so on. */
export function findingsToAsk(
  question: Exclude<QuestionId, "onset">,
  conditions: Conditions,
): readonly FindingId[] {
  const mayBe = (id: keyof Conditions): boolean => conditions[id]?.answer !== "no";
  const isOrUnsure = (id: keyof Conditions): boolean =>
    conditions[id] !== undefined && conditions[id].answer !== "no";
  switch (question) {
    case "redSigns":
      return isOrUnsure("recentOperation") ? [...coreRedFindings, "woundGaping"] : coreRedFindings;
    case "breathAndSwelling":
      return [
        "moreBreathless",
        "breathlessLyingFlat",
        "morePillows",
        "wakingBreathless",
        "moreSwelling",
        "calfSwelling",
        "stoppedActivities",
      ];
    case "otherSigns":
      return [
        "lightheaded",
        "fever",
        "cough",
        "veryTired",
        "poorAppetite",
        "vomiting",
        "suddenBackPain",
        "minorBleeding",
        "blackStools",
        ...(mayBe("bloodThinner") ? (["missedBloodThinner"] as const) : []),
        ...(isOrUnsure("recentOperation") ? (["woundInfected"] as const) : []),
        "pregnancyNews",
      ];
  }
}

/**
 * The next screen that can still matter, or `undefined` when the answer is ready.
 *
 * Nobody who feels as usual is questioned, and a red sign ends the questions at once. Whether it
 * came suddenly is asked only of someone with a heart sign: for all others it changes nothing.
 *
 * @param isEmergency whether the answers so far already are one
 */
export function nextQuestion(
  draft: CheckInDraft,
  conditions: Conditions,
  isEmergency: boolean,
): QuestionId | undefined {
  if (isEmergency || draft.feeling === undefined || draft.feeling === "usual") return undefined;
  for (const question of ["redSigns", "breathAndSwelling", "otherSigns"] as const) {
    const shown = findingsToAsk(question, conditions);
    if (shown.some((finding) => !draft.asked.includes(finding))) return question;
  }
  return draft.onset === undefined && onsetMatters(draft) ? "onset" : undefined;
}

function onsetMatters({ feeling, present }: CheckInDraft): boolean {
  const heartSigns: readonly Sign[] = signGroups.heartSign;
  // For someone "a bit worse" without heart signs, a sudden start lifts "soon" to "today".
  return feeling === "bitWorse" || present.some((finding) => heartSigns.includes(finding));
}
