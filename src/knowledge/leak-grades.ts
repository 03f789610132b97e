import { learnReview, type Item } from "./item.ts";

/**
 * How large a leak is called by the numbers of an echo letter.
 *
 * Three words for a person; the two middle bands of the echo societies are one, "moderate".
 * A leak that comes from an ill ventricle may count as severe sooner (SEV-20): these limits
 * name the model's hole and grade nobody.
 */
export const leakGrades = {
  moderateHole: {
    id: "SEV-10-M",
    value: 0.2,
    unit: "cm2",
    source: ["ASE17", "KSE23"],
    section: "EROA: at or over; under it the leak is mild",
    strength: "read in a secondary page",
    ...learnReview,
  },
  severeHole: {
    id: "SEV-10-S",
    value: 0.4,
    unit: "cm2",
    source: ["ASE17", "ESC21", "KSE23"],
    section: "EROA: at or over",
    strength: "read in a secondary page",
    ...learnReview,
  },
  moderateVolume: {
    id: "SEV-11-M",
    value: 30,
    unit: "mL",
    source: ["ASE17", "KSE23"],
    section: "regurgitant volume a beat: at or over",
    strength: "read in a secondary page",
    ...learnReview,
  },
  severeVolume: {
    id: "SEV-11-S",
    value: 60,
    unit: "mL",
    source: ["ASE17", "ESC21", "KSE23"],
    section: "regurgitant volume a beat: at or over",
    strength: "read in a secondary page",
    ...learnReview,
  },
  moderateShare: {
    id: "SEV-12-M",
    value: 30,
    unit: "%",
    source: ["ASE17", "KSE23"],
    section: "regurgitant fraction: at or over",
    strength: "read in a secondary page",
    ...learnReview,
  },
  severeShare: {
    id: "SEV-12-S",
    value: 50,
    unit: "%",
    source: ["ASE17", "ESC21", "KSE23"],
    section: "regurgitant fraction: at or over",
    strength: "read in a secondary page",
    ...learnReview,
  },
} as const satisfies Record<string, Item<number>>;
