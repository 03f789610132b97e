/**
 * What a person can say has happened, beyond "as usual", "a bit worse", "much worse".
 *
 * The words a person sees stand in `words`; what each one means for the decision stands in
 * `knowledge` and `care`. Adding one here makes the compiler ask for both.
 */
export const findingIds = [
  "breathlessAtRest",
  "chestPain",
  "fainted",
  "strokeSigns",
  "strokeSignsPassed",
  "newConfusion",
  "pinkFrothyCough",
  "fastHeartbeat",
  "heavyBleeding",
  "headInjury",
  "throatSwelling",
  "suddenSevere",
  "woundGaping",
  "moreBreathless",
  "breathlessLyingFlat",
  "morePillows",
  "wakingBreathless",
  "moreSwelling",
  "calfSwelling",
  "lightheaded",
  "fever",
  "cough",
  "veryTired",
  "poorAppetite",
  "stoppedActivities",
  "minorBleeding",
  "blackStools",
  "vomiting",
  "missedBloodThinner",
  "woundInfected",
  "suddenBackPain",
  "pregnancyNews",
] as const;

export type FindingId = (typeof findingIds)[number];

export const feelings = ["usual", "bitWorse", "muchWorse"] as const;
export type Feeling = (typeof feelings)[number];

export const onsets = ["sudden", "gradual"] as const;
export type Onset = (typeof onsets)[number];
