/**
 * What only a valve team can say of somebody, and a person may have been told: the names facts
 * write it under, and the answers each takes. "I do not know" is an answer to all of them.
 */

const yesOrNo = ["yes", "no"] as const;

export const teamTopics = {
  // An operation, and what else could be done.
  surgicalRisk: { takes: "choice", answers: ["low", "intermediate", "high", "inoperable"] },
  repairLikelyDurable: { takes: "choice", answers: yesOrNo },
  clipSuitable: { takes: "choice", answers: yesOrNo },
  transcatheterValveFeasible: { takes: "choice", answers: yesOrNo },
  heartValveCentre: { takes: "choice", answers: yesOrNo },
  keyholeCentre: { takes: "choice", answers: yesOrNo },
  /** The centre's own chance for this person that a repair works. */
  repairSuccess: { takes: "number", unit: "%", possible: [0, 100] },
  /** How many of 100 such people die of the operation there. */
  surgicalMortality: { takes: "number", unit: "%", possible: [0, 100] },
  bypassPlanned: { takes: "choice", answers: yesOrNo },
  /** One that is not on the heart. */
  otherOperation: { takes: "choice", answers: ["none", "lowRisk", "moreThanLowRisk"] },
  // Tests.
  /** On a bike or treadmill. */
  exerciseTest: { takes: "choice", answers: ["normal", "symptoms", "other", "none"] },
  /** Of the heart's own vessels: what needs work. */
  coronary: { takes: "choice", answers: ["none", "nonComplex", "complex"] },
  wideQrs: { takes: "choice", answers: yesOrNo },
  severeOtherValve: { takes: "choice", answers: yesOrNo },
  severeRightHeartWeakness: { takes: "choice", answers: yesOrNo },
  heartMuscleDisease: { takes: "choice", answers: yesOrNo },
  mitralValveArea: { takes: "number", unit: "cm2", possible: [0.1, 10] },
  // Heart failure and its medicines.
  medicinesAtBest: { takes: "choice", answers: yesOrNo },
  stable: { takes: "choice", answers: yesOrNo },
  waterBuiltUp: { takes: "choice", answers: yesOrNo },
  preservedHeartFailure: { takes: "choice", answers: yesOrNo },
  advancedHeartFailure: { takes: "choice", answers: yesOrNo },
  advancedTherapiesWeighed: { takes: "choice", answers: yesOrNo },
  /** A yes has the day, month or year the person came home. */
  heartFailureStayLastYear: { takes: "choice", answers: yesOrNo },
  // An uneven beat and its blood thinner.
  atrialFibrillationFromLeak: { takes: "choice", answers: yesOrNo },
  bloodThinnerNeeded: { takes: "choice", answers: yesOrNo },
  lowDoseWithoutReason: { takes: "choice", answers: yesOrNo },
  highBleedingRisk: { takes: "choice", answers: yesOrNo },
  // Days from which something is allowed, or on which it is looked at again.
  driving: { takes: "day" },
  flying: { takes: "day" },
  lifting: { takes: "day" },
  bloodThinnerReview: { takes: "day" },
} as const satisfies Record<string, TeamTopicShape>;

type TeamTopicShape =
  | { readonly takes: "choice"; readonly answers: readonly string[] }
  | {
      readonly takes: "number";
      readonly unit: "%" | "cm2";
      /** Beyond it a slip of the finger or of the unit; no clinical limit. Our own choice. */
      readonly possible: readonly [number, number];
    }
  | { readonly takes: "day" };

export type TeamTopic = keyof typeof teamTopics;
export const teamTopicIds = Object.freeze(Object.keys(teamTopics)) as readonly TeamTopic[];

export function isTeamTopic<Name extends string>(name: Name): name is Name & TeamTopic {
  return Object.hasOwn(teamTopics, name);
}

/** Every answer that can be chosen for one topic or another. */
export const teamAnswers = [
  ...yesOrNo,
  "low",
  "intermediate",
  "high",
  "inoperable",
  "none",
  "lowRisk",
  "moreThanLowRisk",
  "normal",
  "symptoms",
  "other",
  "nonComplex",
  "complex",
  /** Asked, and not known: nobody of a team said it. */
  "notSure",
] as const;
export type TeamAnswer = (typeof teamAnswers)[number];
