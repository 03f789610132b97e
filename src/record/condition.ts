/** What a person has or takes that changes how an entry is judged. */
export const conditionIds = [
  "atrialFibrillation",
  "heartFailure",
  "bloodThinner",
  /** ACE inhibitor, MRA, water pill or SGLT2 inhibitor: trouble when the body dries out. */
  "sickDayMedicine",
  "mechanicalValve",
  "tissueValve",
  "valveRepair",
  "valveClip",
  "recentOperation",
  "pregnancy",
  /** The clinic has been told of the pregnancy and follows it. */
  "pregnancyFollowed",
] as const;

export type ConditionId = (typeof conditionIds)[number];

export const conditionAnswers = ["yes", "no", "notSure"] as const;
export type ConditionAnswer = (typeof conditionAnswers)[number];
