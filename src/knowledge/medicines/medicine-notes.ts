import { planReview, type Item } from "../item.ts";
import type { SourceId } from "../sources.ts";
import type {
  MedicineClass,
  MedicineClassId,
  MedicineNote,
  MedicineNoteId,
} from "./medicine-class.ts";

/**
 * What each class is for, and what a person who takes it is told.
 *
 * Only what was read in a source or in a page that reproduces it. Effects, intervals and foods
 * that nobody has checked are left out: for a thiazide there is nothing to tell yet.
 */
export const medicineClasses = {
  aceInhibitor: item("MED-20", ["PIL", "SPS", "NHSRAMIPRIL", "ESCPREG25", "ESC25"], "MED-20", {
    why: "pressureAndHeartFailure",
    notes: [
      ...effects("dryCough", "dizzy", "highPotassium", "faceSwellsEmergency"),
      ...foods("askBeforePainkillers", "askBeforeSaltSubstitute", "alcoholDizzy"),
      missed("missedTakeUnlessNearlyNext"),
      sickDay("sickDayCall"),
      never("neverInPregnancy"),
    ],
  }),
  arb: item("MED-21", ["PIL", "SPS", "ESCPREG25", "ESC25"], "MED-21, without what is not checked", {
    why: "pressureAndHeartFailure",
    notes: [
      ...effects("dizzy", "highPotassium"),
      ...foods("askBeforePainkillers", "askBeforeSaltSubstitute"),
      never("neverInPregnancy"),
    ],
  }),
  arni: item("MED-21-N", ["ESC25", "SPS", "ESCPREG25"], "MED-21, without what is not checked", {
    why: "heartFailure",
    notes: [
      ...effects("dizzy", "highPotassium"),
      ...foods("askBeforePainkillers", "askBeforeSaltSubstitute"),
      never("neverInPregnancy"),
    ],
  }),
  betaBlocker: item("MED-22", ["PIL", "METOPROLOLLABEL", "ESCAF24"], "MED-22", {
    why: "rateAndHeartFailure",
    notes: [
      ...effects("slowPulse", "tired", "dizzy", "coldHands", "stomach", "breathWorseAtStart"),
      { ...missed("missedNextMorning"), only: ["bisoprolol"] },
      never("neverStopSuddenly"),
    ],
  }),
  rateCalciumBlocker: item("MED-23-C", ["ESCAF24"], "Recommendation 14; effects are not checked", {
    why: "rateInAf",
    notes: [never("notInWeakHeart")],
  }),
  digoxin: item("MED-24-V", ["ESCAF24"], "rate in AF at any LVEF; the rest is not checked", {
    why: "rateInAf",
    notes: [],
  }),
  rhythmMedicine: item("MED-25", ["AUSPRESCRIBER", "ESCAF24"], "MED-25, amiodarone only", {
    why: "keepRhythm",
    notes: [
      ...effects("lungSigns", "sunBurns").map((note) => ({ ...note, only: ["amiodarone"] })),
      never("neverSelfStart"),
    ],
  }),
  loopDiuretic: item("MED-26", ["PIL"], "furosemide leaflet", {
    why: "water",
    notes: [
      ...effects("passMoreUrine", "thirstAndCramps", "dizzy"),
      ...foods("askBeforePainkillers", "liquorice", "alcoholDizzy"),
      missed("missedTakeUnlessNearlyNext"),
      sickDay("sickDayDryCall"),
    ],
  }),
  thiazide: item("MED-27-V", ["RXNORM"], "the name only; nothing else is checked", { notes: [] }),
  mra: item("MED-28", ["SPS", "ESCPREG25", "ESC25"], "MED-28, without what is not checked", {
    why: "heartFailure",
    notes: [
      ...effects("highPotassium"),
      ...foods("askBeforePainkillers", "askBeforeSaltSubstitute"),
      sickDay("sickDayCallMra"),
      never("neverInPregnancy"),
    ],
  }),
  sglt2Inhibitor: item("MED-29", ["ESC25", "ESCPREG25"], "9.2.4.1; sick days are not checked", {
    why: "heartFailure",
    notes: [never("neverInPregnancy")],
  }),
  vitaminKAntagonist: item(
    "MED-30",
    ["ESC25", "ESCAF24", "MEDSAFE", "UCSD", "ESCPREG25"],
    "Table 10, Recommendation 15; Fig. 9; missed dose: X-11",
    {
      why: "clotsVitaminK",
      notes: [
        ...effects("bleeding"),
        ...foods(
          "askBeforePainkillers",
          "alcoholBleeding",
          "grapefruitCranberry",
          "noStJohnsWort",
          "keepGreensSteady",
        ),
        missed("missedSameDay"),
        never("neverStopForDentist"),
        never("neverAddAspirin"),
        never("pregnancyAskFirst"),
      ],
    },
  ),
  doac: item("MED-31", ["ESC25", "ESCAF24", "SHERINGHAM", "FDA14"], "Table 11, Fig. 9", {
    why: "clotsDoac",
    notes: [
      ...effects("bleeding"),
      ...foods("askBeforePainkillers", "noStJohnsWort", "limitGrapefruit"),
      missed("missedByHours"),
      never("neverRunOut"),
      never("neverWithMechanicalValve"),
      never("neverAddAspirin"),
    ],
  }),
  antiplatelet: item("MED-32", ["ESC25"], "14.3.1 and 14.3.2", {
    why: "clotsAfterProcedure",
    notes: [
      ...effects("bleeding", "stomach"),
      ...foods("askBeforePainkillers"),
      never("neverAddAspirin"),
    ],
  }),
  nsaid: item("LIV-20-C", ["PIL", "SPS"], "painkillers such as ibuprofen: ask first", {
    why: "pain",
    notes: [...foods("askBeforePainkillers")],
  }),
  saltSubstitute: item("LIV-7-C", ["SPS", "ESCHTN24"], "salt made with potassium", {
    notes: [...foods("askBeforeSaltSubstitute")],
  }),
} as const satisfies Partial<Record<MedicineClassId, Item<MedicineClass>>>;

const classItems: Readonly<Partial<Record<MedicineClassId, Item<MedicineClass>>>> = medicineClasses;

/** What is known of a class; nothing for those that are here for their pairs only. */
export function findMedicineClass(id: MedicineClassId): Item<MedicineClass> | undefined {
  return classItems[id];
}

function item(
  id: string,
  source: readonly SourceId[],
  section: string,
  value: MedicineClass,
): Item<MedicineClass> {
  const strength = "read in a secondary page";
  return { id, value, unit: "", source, section, strength, ...planReview };
}

function effects(...ids: readonly MedicineNoteId[]): MedicineNote[] {
  return ids.map((note) => ({ note, about: "effect" }));
}

function foods(...ids: readonly MedicineNoteId[]): MedicineNote[] {
  return ids.map((note) => ({ note, about: "food" }));
}

function missed(note: MedicineNoteId): MedicineNote {
  return { note, about: "missedDose" };
}

function sickDay(note: MedicineNoteId): MedicineNote {
  return { note, about: "sickDay" };
}

function never(note: MedicineNoteId): MedicineNote {
  return { note, about: "never" };
}
