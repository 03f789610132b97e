export const medicineClassIds = [
  "aceInhibitor",
  "arb",
  "arni",
  "betaBlocker",
  "rateCalciumBlocker",
  "digoxin",
  "rhythmMedicine",
  "loopDiuretic",
  "thiazide",
  "mra",
  "sglt2Inhibitor",
  "vitaminKAntagonist",
  "doac",
  "antiplatelet",
  "nsaid",
  "painRelief",
  "potassium",
  "saltSubstitute",
  "antibiotic",
  "antifungal",
  "other",
] as const;

export type MedicineClassId = (typeof medicineClassIds)[number];

/** What a class is for; each has its sentence in `words`. */
export const reasonForUseIds = [
  "pressureAndHeartFailure",
  "rateAndHeartFailure",
  "rateInAf",
  "keepRhythm",
  "water",
  "heartFailure",
  "clotsVitaminK",
  "clotsDoac",
  "clotsAfterProcedure",
  "pain",
] as const;
export type ReasonForUseId = (typeof reasonForUseIds)[number];

/** What the person is told about a class; each has its sentence in `words`. */
export const medicineNoteIds = [
  "dryCough",
  "dizzy",
  "highPotassium",
  "faceSwellsEmergency",
  "slowPulse",
  "tired",
  "coldHands",
  "breathWorseAtStart",
  "passMoreUrine",
  "thirstAndCramps",
  "lungSigns",
  "sunBurns",
  "bleeding",
  "stomach",
  // Food, drink, and what is bought without a prescription.
  "askBeforePainkillers",
  "askBeforeSaltSubstitute",
  "alcoholDizzy",
  "alcoholBleeding",
  "grapefruitCranberry",
  "limitGrapefruit",
  "noStJohnsWort",
  "keepGreensSteady",
  "liquorice",
  // A dose that was missed.
  "missedTakeUnlessNearlyNext",
  "missedNextMorning",
  "missedSameDay",
  "missedByHours",
  // Sick days.
  "sickDayCall",
  "sickDayCallMra",
  "sickDayDryCall",
  // What never to do alone.
  "neverStopSuddenly",
  "neverRunOut",
  "neverStopForDentist",
  "neverWithMechanicalValve",
  "neverInPregnancy",
  "pregnancyAskFirst",
  "neverAddAspirin",
  "neverSelfStart",
  "notInWeakHeart",
] as const;
export type MedicineNoteId = (typeof medicineNoteIds)[number];

/** A statement with its own source: a class is put together from several. */
export interface MedicineNote {
  readonly note: MedicineNoteId;
  readonly about: "effect" | "food" | "missedDose" | "sickDay" | "never";
  /** Only for these substances; for the whole class where absent. */
  readonly only?: readonly string[];
}

export interface MedicineClass {
  readonly why?: ReasonForUseId;
  readonly notes: readonly MedicineNote[];
}
