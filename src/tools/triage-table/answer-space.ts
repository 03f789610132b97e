import { findingIds } from "#record/finding.ts";
import type { Sign } from "#care/triage/sign.ts";

/** One thing that is answered or measured, and the signs each of its answers brings. */
export interface AnswerVariable {
  readonly name: string;
  readonly values: readonly AnswerValue[];
}

export interface AnswerValue {
  readonly label: string;
  readonly signs: readonly Sign[];
}

/**
 * The finite core of triage: every answer a person can give, every band a reading can fall in.
 *
 * The first value of each variable is the quietest one, so that the first values together are a
 * person who feels as usual and of whom all is known and nothing is wrong.
 */
export const answerSpace: readonly AnswerVariable[] = [
  variable("how it is", {
    usual: [],
    "not said": ["feelingNotSaid"],
    "no check-in": ["noFreshCheckIn"],
    "a bit worse": ["feelingBitWorse"],
    "much worse": ["feelingMuchWorse"],
  }),
  variable("red signs asked", { asked: [], "not asked": ["redSignsNotAsked"] }),
  variable("how it began", {
    slowly: [],
    unanswered: ["onsetNotGradual"],
    suddenly: ["suddenOnset", "onsetNotGradual"],
  }),
  variable("typed words", {
    none: [],
    other: ["unclassifiedText"],
    urgent: ["urgentText", "unclassifiedText"],
  }),
  ...findingIds.map((id) => variable(id, { no: [], yes: [id] })),
  fourAnswers("atrial fibrillation", { no: ["afNotKnown"], unknown: ["afNotKnown"] }),
  fourAnswers("heart failure", { yes: ["heartFailureKnown"] }),
  fourAnswers("sick-day medicine", {
    yes: ["sickDayMedicinePossible"],
    unknown: ["sickDayMedicinePossible"],
  }),
  bloodThinnerAndValve(),
  variable("pregnancy", {
    "no, not answered, or followed by the clinic": [],
    "yes, and not followed": ["pregnancyNotFollowed"],
  }),
  pressure(),
  variable("pulse", {
    "50-100": [],
    none: [],
    "under 40": ["pulseSlow", "pulseSlowWithSymptoms"],
    "40-49": ["pulseSlowWithSymptoms"],
    "101-110": ["pulseFastWithSymptoms"],
    "111-119": ["pulseFast", "pulseFastWithSymptoms"],
    "120 or more": ["pulseVeryFast", "pulseFast", "pulseFastWithSymptoms"],
  }),
  variable("oxygen", {
    "95 or more": [],
    none: [],
    "93-94": ["oxygenLow"],
    "92 or less": ["oxygenVeryLow", "oxygenLow"],
  }),
  variable("temperature", { "under 38.0": [], none: [], "38.0 or more": ["temperatureHigh"] }),
  variable("weight in 1 day", { "under +1.4 kg": [], "+1.4 kg or more": ["weightGain1Day"] }),
  variable("weight in 3 days", { "up to +2.0 kg": [], "over +2.0 kg": ["weightGain3Days"] }),
  variable("weight in 7 days", {
    "up to +2.0 kg": [],
    "+2.1 or +2.2 kg": ["weightGainOver7Days"],
    "+2.3 kg or more": ["weightGainOver7Days", "weightGain7Days"],
  }),
  variable("weight lost in 7 days", {
    "under 2.3 kg": [],
    "2.3 kg or more": ["weightLoss7Days"],
  }),
  variable("unreadable entries", { none: [], some: ["unreadableEntries"] }),
  variable("entries that contradict", { none: [], some: ["conflictingEntries"] }),
  variable("entries dated ahead", { none: [], some: ["futureEntry"] }),
  variable("rules", { valid: [], expired: ["rulesExpired"] }),
];

function variable(name: string, values: Readonly<Record<string, readonly Sign[]>>): AnswerVariable {
  return {
    name,
    values: Object.entries(values).map(([label, signs]) => ({ label, signs })),
  };
}

/** Yes, no, not sure and not answered; the last two are alike and told apart by name only. */
function fourAnswers(
  name: string,
  signs: { yes?: readonly Sign[]; no?: readonly Sign[]; unknown?: readonly Sign[] },
): AnswerVariable {
  const { yes = [], no = [], unknown = [] } = signs;
  const values: AnswerValue[] = [
    { label: "yes", signs: yes },
    { label: "no", signs: no },
    { label: "not sure", signs: unknown },
    { label: "not answered", signs: unknown },
  ];
  return { name, values: values.sort((one, other) => one.signs.length - other.signs.length) };
}

/** Asked as two questions, but a mechanical valve makes a blood thinner likely whatever was said. */
function bloodThinnerAndValve(): AnswerVariable {
  const values: AnswerValue[] = [];
  for (const valve of ["no", "not answered", "not sure", "yes"]) {
    for (const thinner of ["no", "yes", "not sure", "not answered"]) {
      const signs: Sign[] = [];
      if (thinner !== "no" || valve === "yes") signs.push("bloodThinnerPossible");
      if (valve === "yes" || valve === "not sure") signs.push("mechanicalValvePossible");
      values.push({ label: `blood thinner ${thinner}, mechanical valve ${valve}`, signs });
    }
  }
  return { name: "blood thinner and valve", values };
}

function pressure(): AnswerVariable {
  const uppers: readonly (readonly [string, readonly Sign[]])[] = [
    ["90-160", []],
    ["under 80", ["systolicLow", "systolicLowWithSymptoms"]],
    ["80-89", ["systolicLowWithSymptoms"]],
    ["161-170", ["systolicHighWithSymptoms"]],
    ["171-179", ["systolicHigh", "systolicHighWithSymptoms"]],
    ["180 or more", ["pressureRed", "pressureSevere", "systolicHigh", "systolicHighWithSymptoms"]],
  ];
  const lowers: readonly (readonly [string, readonly Sign[]])[] = [
    ["under 110", []],
    ["110-119", ["pressureSevere"]],
    ["120 or more", ["pressureRed", "pressureSevere"]],
  ];
  const values: AnswerValue[] = uppers.flatMap(([upper, fromUpper]) =>
    lowers
      // The lower number is below the upper one, so a low upper number rules out a high lower one.
      .filter(([lower]) => lower === "under 110" || !(upper === "under 80" || upper === "80-89"))
      .map(([lower, fromLower]) => ({
        label: `${upper} over ${lower}`,
        signs: [...new Set([...fromUpper, ...fromLower])],
      })),
  );
  return {
    name: "blood pressure",
    values: [values[0]!, { label: "none", signs: [] }, ...values.slice(1)],
  };
}
