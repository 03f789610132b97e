import { findingIds, type FindingId } from "#record/finding.ts";

/**
 * Signs: what the rules can see, each simply there or not there.
 *
 * Every sign is written so that its presence can only make things more urgent (`afNotKnown`, not
 * `afKnown`), and rules only ask for presence. So adding a sign never lowers a decision: this is
 * a property of the form, and not of our care in writing each rule.
 */
export const derivedSigns = [
  // What the person said besides findings.
  "feelingBitWorse",
  "feelingMuchWorse",
  "suddenOnset",
  "onsetNotGradual",
  "redSignsNotAsked",
  "urgentText",
  "unclassifiedText",
  // What the person has; "possible" where it was not ruled out.
  "afNotKnown",
  "bloodThinnerPossible",
  "sickDayMedicinePossible",
  "mechanicalValvePossible",
  "heartFailureKnown",
  "pregnancyNotFollowed",
  // What was measured.
  "pressureRed",
  "pressureSevere",
  "systolicHigh",
  "systolicHighWithSymptoms",
  "systolicLow",
  "systolicLowWithSymptoms",
  "pulseVeryFast",
  "pulseFast",
  "pulseFastWithSymptoms",
  "pulseSlow",
  "pulseSlowWithSymptoms",
  "oxygenVeryLow",
  "oxygenLow",
  "temperatureHigh",
  "weightGain1Day",
  "weightGain3Days",
  "weightGain7Days",
  "weightGainOver7Days",
  "weightLoss7Days",
  // What is missing.
  "noFreshCheckIn",
  "feelingNotSaid",
  "unreadableEntries",
  "conflictingEntries",
  "futureEntry",
  "rulesExpired",
] as const;

export type DerivedSign = (typeof derivedSigns)[number];
export type Sign = FindingId | DerivedSign;

export const allSigns: readonly Sign[] = [...findingIds, ...derivedSigns];

/** Findings that are asked of everybody who feels worse, before anything else. */
export const coreRedFindings = [
  "breathlessAtRest",
  "chestPain",
  "fainted",
  "strokeSigns",
  "newConfusion",
  "pinkFrothyCough",
  "fastHeartbeat",
  "heavyBleeding",
  "throatSwelling",
  "suddenSevere",
  "strokeSignsPassed",
  "headInjury",
] as const satisfies readonly FindingId[];

/** Groups of signs a rule can ask for by one name: any member will do. */
export const signGroups = {
  anyBreathless: [
    "breathlessAtRest",
    "moreBreathless",
    "breathlessLyingFlat",
    "morePillows",
    "wakingBreathless",
  ],
  /** Anything felt, as the home limits "with symptoms" mean it. */
  anySymptom: [
    "breathlessAtRest",
    "chestPain",
    "fainted",
    "strokeSigns",
    "strokeSignsPassed",
    "newConfusion",
    "pinkFrothyCough",
    "fastHeartbeat",
    "suddenSevere",
    "moreBreathless",
    "breathlessLyingFlat",
    "morePillows",
    "wakingBreathless",
    "moreSwelling",
    "lightheaded",
    "fever",
    "cough",
    "veryTired",
    "poorAppetite",
    "stoppedActivities",
    "suddenBackPain",
    "vomiting",
    "feelingBitWorse",
    "feelingMuchWorse",
  ],
  /** Signs of the heart or the circulation: sudden ones are an emergency. */
  heartSign: [
    "moreBreathless",
    "breathlessLyingFlat",
    "morePillows",
    "wakingBreathless",
    "fastHeartbeat",
    "lightheaded",
  ],
  fastBeatDanger: [
    "lightheaded",
    "fainted",
    "chestPain",
    "breathlessAtRest",
    "moreBreathless",
    "breathlessLyingFlat",
    "morePillows",
    "wakingBreathless",
  ],
  pressureDanger: [
    "chestPain",
    "breathlessAtRest",
    "moreBreathless",
    "breathlessLyingFlat",
    "morePillows",
    "wakingBreathless",
    "suddenBackPain",
    "strokeSigns",
    "strokeSignsPassed",
  ],
  faintness: ["lightheaded", "fainted"],
  feverish: ["fever", "temperatureHigh"],
  heartFailureMinor: ["cough", "veryTired", "poorAppetite"],
  minorBleed: ["minorBleeding", "blackStools"],
  pregnant: ["pregnancyNews", "pregnancyNotFollowed"],
} as const satisfies Record<string, readonly Sign[]>;

export type SignGroup = keyof typeof signGroups;
