import { planReview, type Item } from "../item.ts";
import type { ConditionRule, MedicineTarget } from "./medicine-rule.ts";

const read = { unit: "", strength: "read in the source", ...planReview } as const;

/** Medicines that do not go with something the person has. */
export const medicineConditions = {
  doacWithMechanicalValve: {
    id: "MED-47",
    value: {
      target: { classes: ["doac"] },
      condition: "mechanicalValve",
      severity: "blockAndAsk",
      whenNotSure: "blockAndAsk",
      contactToday: true,
    },
    source: ["ESC25"],
    section: "Recommendation Table 14 (III A)",
    ...read,
  },
  doacWithRheumaticStenosis: {
    id: "MED-6",
    value: {
      target: { classes: ["doac"] },
      condition: "rheumaticMitralStenosis",
      severity: "blockAndAsk",
      whenNotSure: "warn",
      contactToday: false,
    },
    source: ["ESC25"],
    section: "Recommendation Table 2 (III B): with a valve area of 2.0 cm² or less",
    ...read,
  },
  inPregnancy: {
    id: "MED-50",
    value: {
      target: {
        classes: ["aceInhibitor", "arb", "arni", "mra", "sglt2Inhibitor", "vitaminKAntagonist"],
        ingredients: ["atenolol"],
      },
      condition: "pregnancy",
      severity: "blockAndAsk",
      whenNotSure: "blockAndAsk",
      contactToday: true,
    },
    source: ["ESCPREG25"],
    section: "12.5.2 and the table of medicines; today is our own rule (LIV-32)",
    ...read,
  },
  aspirinIsNoThinnerInAf: {
    id: "MED-7",
    value: {
      target: { classes: ["antiplatelet"] },
      condition: "atrialFibrillation",
      severity: "quiet",
      whenNotSure: "quiet",
      contactToday: false,
    },
    source: ["ESCAF24"],
    section: "Recommendation Table 6 (III A)",
    ...read,
  },
} as const satisfies Record<string, Item<ConditionRule>>;

/** At or under this ejection fraction verapamil and diltiazem are not for the rate in AF. */
export const rateCalciumBlockerLimit: Item<{
  readonly target: MedicineTarget;
  readonly atOrUnder: number;
}> = {
  id: "MED-23",
  value: { target: { classes: ["rateCalciumBlocker"] }, atOrUnder: 40 },
  unit: "%",
  source: ["ESCAF24"],
  section: "Recommendation 14",
  strength: "read in the source",
  ...planReview,
};
