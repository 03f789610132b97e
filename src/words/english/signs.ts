import type { DerivedSign } from "#care/triage/sign.ts";

const inDays = "{days, plural, one {# day} other {# days}}";
const pressure = "your blood pressure was {value} {when}";
const pulse = "your pulse was {value} {when}";
const oxygen = "your oxygen level was {value} {when}";
const gain = `your weight is up {value} in ${inDays}`;

/** What was seen besides findings, in the second person, small first letter, no full stop. */
export const signs: Readonly<Record<DerivedSign, string>> = {
  feelingBitWorse: "you feel a bit worse",
  feelingMuchWorse: "you feel much worse",
  suddenOnset: "it came on all at once",
  onsetNotGradual: "it may have come on fast",
  redSignsNotAsked: "you did not answer all questions on red flags",
  urgentText: "your own words may mean danger",
  unclassifiedText: "you wrote to us in your own words",

  afNotKnown: "we do not know it from before",
  bloodThinnerPossible: "you take a blood thinner, or may take one",
  sickDayMedicinePossible: "you take a water pill or the like, or may take one",
  mechanicalValvePossible: "you have a mechanical valve, or may have one",
  heartFailureKnown: "you have heart failure",
  pregnancyNotFollowed: "you told us you are pregnant, or plan to be",

  pressureRed: pressure,
  pressureSevere: pressure,
  systolicHigh: pressure,
  systolicHighWithSymptoms: pressure,
  systolicLow: pressure,
  systolicLowWithSymptoms: pressure,
  pulseVeryFast: pulse,
  pulseFast: pulse,
  pulseFastWithSymptoms: pulse,
  pulseSlow: pulse,
  pulseSlowWithSymptoms: pulse,
  oxygenVeryLow: oxygen,
  oxygenLow: oxygen,
  temperatureHigh: "your temperature was {value} {when}",
  weightGain1Day: gain,
  weightGain3Days: gain,
  weightGain7Days: gain,
  weightGainOver7Days: gain,
  weightLoss7Days: `your weight is down {value} in ${inDays}`,

  noFreshCheckIn: "there is no check-in from the last day",
  feelingNotSaid: "you did not say how you feel",
  unreadableEntries: "we could not read all of your diary",
  conflictingEntries: "some notes in your diary do not fit together",
  futureEntry: "a note in your diary has a date that is still to come",
  rulesExpired: "this app is out of date",
};
