import { planReview, type Item } from "../item.ts";
import type { SourceId } from "../sources.ts";
import type { MedicineClassId } from "./medicine-class.ts";
import type { InteractionRule, MedicineTarget } from "./medicine-rule.ts";

const raas: readonly MedicineClassId[] = ["aceInhibitor", "arb", "arni"];
const anticoagulants: readonly MedicineClassId[] = ["vitaminKAntagonist", "doac"];
/** An MRA is a water pill too; counting it here is the careful reading. */
const diuretics: readonly MedicineClassId[] = ["loopDiuretic", "thiazide", "mra"];

/** A potassium result older than this speaks for nothing. */
const potassiumWithin = { lab: "potassium", within_months: 3 } as const;

/** Pairs, and one triple, that somebody should look at. In the order of the dossier. */
export const interactions = {
  potassiumRise: item("MED-40", ["PIL", "SPS"], "pack leaflet of ramipril; monitoring", {
    sides: [classes(...raas), classes("mra", "potassium", "saltSubstitute")],
    severity: "warn",
    withoutLab: { ...potassiumWithin, severity: "blockAndAsk" },
  }),
  saltSubstituteWithMra: item("LIV-7", ["SPS"], "spironolactone: no salt made with potassium", {
    sides: [classes("mra"), classes("potassium", "saltSubstitute")],
    severity: "warn",
    withoutLab: { ...potassiumWithin, severity: "blockAndAsk" },
  }),
  aceWithArni: item("MED-41", ["PIL"], "pack leaflet of ramipril: do not take with", {
    sides: [classes("aceInhibitor"), classes("arni")],
    severity: "blockAndAsk",
  }),
  kidneyTriple: item("MED-42", ["PIL"], "pack leaflets of ramipril and furosemide", {
    sides: [classes(...raas), classes(...diuretics), classes("nsaid")],
    severity: "blockAndAsk",
  }),
  slowHeart: item("MED-43", ["PIL"], "pack leaflet of bisoprolol", {
    sides: [classes("betaBlocker"), classes("rateCalciumBlocker")],
    severity: "blockAndAsk",
  }),
  moreBleeding: item("MED-44", ["ESC25", "ESCAF24"], "14.3.1; Fig. 9; aspirin: see MED-51", {
    sides: [classes(...anticoagulants), { classes: ["nsaid"], ingredients: ["aspirin"] }],
    severity: "blockAndAsk",
  }),
  inrRises: item("MED-45", ["ESCAF24"], "Fig. 9", {
    sides: [
      classes("vitaminKAntagonist"),
      { classes: ["antibiotic", "antifungal"], ingredients: ["amiodarone"] },
    ],
    severity: "warn",
    quietAfter: "inr",
  }),
  doacTooWeakOrStrong: item("MED-46", ["ESCAF24"], "Fig. 9", {
    sides: [
      classes("doac"),
      only("rifampicin", "carbamazepine", "phenytoin", "ritonavir", "stJohnsWort"),
    ],
    severity: "blockAndAsk",
  }),
  digoxinWithWaterPill: item("MED-49", ["PIL"], "pack leaflet of furosemide: digoxin", {
    sides: [classes("digoxin"), classes("loopDiuretic")],
    severity: "quiet",
    withoutLab: { ...potassiumWithin, severity: "warn" },
  }),
  betaBlockerWithRhythm: item(
    "MED-22-P",
    ["PIL"],
    "pack leaflet of bisoprolol: not without advice",
    {
      sides: [classes("betaBlocker"), only("flecainide", "propafenone", "clonidine")],
      severity: "warn",
    },
  ),
  betaBlockerCaution: item("MED-22-Q", ["PIL"], "pack leaflet of bisoprolol: caution", {
    sides: [classes("betaBlocker"), only("amiodarone", "digoxin")],
    severity: "quiet",
  }),
  lithiumRises: item("MED-20-P", ["PIL"], "pack leaflets of ramipril and furosemide", {
    sides: [classes("aceInhibitor", "loopDiuretic"), only("lithium")],
    severity: "warn",
  }),
  aceWithAliskiren: item("MED-20-Q", ["PIL"], "pack leaflet of ramipril", {
    sides: [classes("aceInhibitor"), only("aliskiren")],
    severity: "warn",
  }),
  verapamilWithDoac: item("MED-23-P", ["ESCAF24"], "Fig. 9 and Table 11", {
    sides: [only("verapamil"), only("apixaban", "dabigatran")],
    severity: "quiet",
  }),
  warfarinOther: item("MED-30-P", ["ESCAF24", "UCSD"], "Fig. 9", {
    sides: [classes("vitaminKAntagonist"), only("allopurinol", "carbamazepine", "stJohnsWort")],
    severity: "warn",
  }),
  doacWithFungalPill: item("MED-31-P", ["ESCAF24"], "Fig. 9: avoid", {
    sides: [classes("doac"), only("itraconazole", "ketoconazole")],
    severity: "blockAndAsk",
  }),
  doacWithDronedarone: item("MED-31-Q", ["ESCAF24"], "Fig. 9: avoid", {
    sides: [only("dabigatran", "rivaroxaban"), only("dronedarone")],
    severity: "blockAndAsk",
  }),
  clopidogrelWithThinner: item("MED-32-P", ["ESC25"], "14.3.1: more bleeding", {
    sides: [classes(...anticoagulants), only("clopidogrel")],
    severity: "warn",
  }),
} as const satisfies Record<string, Item<InteractionRule>>;

/**
 * Classes of which one is enough. The list is ours: no guideline writes it down.
 */
export const oneOfEach: Item<readonly (readonly MedicineClassId[])[]> = {
  id: "MED-48",
  value: [
    anticoagulants,
    ["aceInhibitor"],
    ["arb", "arni"],
    ["betaBlocker"],
    ["rateCalciumBlocker"],
    ["rhythmMedicine"],
    ["loopDiuretic"],
    ["thiazide"],
    ["mra"],
    ["sglt2Inhibitor"],
    ["antiplatelet"],
    ["nsaid"],
  ],
  unit: "",
  source: ["HOUSE"],
  section: "two anticoagulants, two of one class, or one substance twice",
  strength: "our own rule, drawn from the source",
  ...planReview,
};

/** Up to this dose aspirin counts as low; with a vitamin K medicine and a metal valve no alert. */
export const lowDoseAspirin: Item<number> = {
  id: "MED-51",
  value: 100,
  unit: "mg",
  source: ["ESC25"],
  section: "14.3: in selected people with a mechanical valve (IIa B); dose: MED-32",
  strength: "read in the source",
  ...planReview,
};

/** Painkillers bought without a prescription: ask first. */
export const askBeforePainkiller: Item<MedicineTarget> = {
  id: "LIV-20",
  value: classes("nsaid"),
  unit: "",
  source: ["PIL", "SPS"],
  section: "ibuprofen, naproxen and the like",
  strength: "read in the source",
  ...planReview,
};

function item(
  id: string,
  source: readonly SourceId[],
  section: string,
  value: InteractionRule,
): Item<InteractionRule> {
  return {
    id,
    value,
    unit: "",
    source,
    section,
    strength: "read in the source",
    ...planReview,
  };
}

function classes(...of: readonly MedicineClassId[]): MedicineTarget {
  return { classes: of };
}

function only(...of: NonNullable<MedicineTarget["ingredients"]>): MedicineTarget {
  return { ingredients: of };
}
