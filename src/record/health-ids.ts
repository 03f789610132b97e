/** The names of what a person's health record can hold, as facts write them. */

/** What a person has or had, beyond what an entry of the diary is judged by (`condition.ts`). */
export const historyIds = [
  // What a dentist must know: each can be answered, so that "no" is somebody's word.
  "previousEndocarditis",
  "surgicalValve",
  /** A ring, chords or a patch from a surgical repair. */
  "repairMaterial",
  "transcatheterValve",
  "transcatheterMitralValve",
  "clip",
  /** A closure device, graft or filter put in less than 6 months ago. */
  "recentDevice",
  /** Untreated cyanotic defect, palliative shunt, conduit, or repaired less than 6 months ago. */
  "congenital",
  "congenitalResidue",
  "assistDevice",
  "heartTransplant",
  "transplantValveDisease",
  // What scores and medicines ask for.
  "hypertension",
  "diabetes",
  /** A stroke, a TIA or a clot that went elsewhere. */
  "stroke",
  "vascularDisease",
  "rheumaticMitralStenosis",
  "hypertrophicCardiomyopathy",
  "cardiacAmyloidosis",
  /** More than one valve is ill. */
  "severalIllValves",
  "chestRadiation",
] as const;
export type HistoryId = (typeof historyIds)[number];

export const allergyTargets = [
  "penicillin",
  "cephalosporin",
  "latex",
  "contrast",
  "other",
] as const;

/**
 * - `severe`: anaphylaxis, swelling of face or throat, or hives.
 * - `mild`: another reaction, such as a rash without hives.
 */
export const allergyReactions = ["severe", "mild", "notKnown"] as const;

/** What was done, or is planned. */
export const procedureIds = [
  "surgicalRepair",
  "tissueValve",
  "mechanicalValve",
  "clip",
  /** A mitral or tricuspid valve put in through a vessel. */
  "transcatheterMitralValve",
  /** An aortic or pulmonary valve put in through a vessel. */
  "transcatheterAorticValve",
  "otherHeartOperation",
  "ablation",
  "cardioversion",
  "heartCatheter",
  "other",
] as const;

/** What is in the body. */
export const implantIds = [
  "mechanicalValve",
  "tissueValve",
  "repairRing",
  "clip",
  "transcatheterMitralValve",
  "transcatheterAorticValve",
  "pacemaker",
  "defibrillator",
  "closureDevice",
  "vesselGraft",
  "other",
] as const;

export const valvePositions = ["mitral", "tricuspid", "aortic", "pulmonary"] as const;

export const appointmentPurposes = [
  "visit",
  "echo",
  "bloodTest",
  "dentist",
  "procedure",
  "other",
] as const;

/**
 * Blood tests: the one unit each is kept in, and how far a number can be believed. As with
 * readings at home (`reading-range.ts`) these are no clinical limits: between `plausible` and
 * `possible` a form asks again, to catch a slip of the finger or of the unit; beyond `possible`
 * the number is refused. Our own choice.
 */
export const labs = {
  potassium: { unit: "mmol/L", possible: [1, 12], plausible: [2.5, 7] },
  creatinine: { unit: "umol/L", possible: [5, 3_000], plausible: [25, 800] },
  eGFR: { unit: "mL/min/{1.73_m2}", possible: [0, 250], plausible: [5, 150] },
  inr: { unit: "{INR}", possible: [0.5, 25], plausible: [0.8, 8] },
  tsh: { unit: "mU/L", possible: [0, 500], plausible: [0.01, 50] },
  /** Strain on the heart; two tests whose numbers must not be mixed up. */
  bnp: { unit: "pg/mL", possible: [0, 100_000], plausible: [5, 5_000] },
  ntProBnp: { unit: "pg/mL", possible: [0, 500_000], plausible: [5, 35_000] },
} as const;
export type LabTest = keyof typeof labs;
export const labTests = Object.freeze(Object.keys(labs)) as readonly LabTest[];

/** What a person can do before breath or strength runs out, mildest first. */
export const everydayLimits = ["everything", "hardEffort", "lightThings", "atRest"] as const;
