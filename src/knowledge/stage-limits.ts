import { planReview, type Item } from "./item.ts";

/**
 * Limits of the stages of a primary leak, and of the signs that a leak comes from the atrium.
 */
export const stageLimits = {
  reducedFunction: {
    id: "SEV-32-F",
    value: 60,
    unit: "%",
    source: ["ACC20", "KSE23"],
    section: "C2 and not C1: LVEF at or under; X-3",
    strength: "read in a secondary page",
    ...planReview,
  },
  enlargedEndSystole: {
    id: "SEV-32-D",
    value: 40,
    unit: "mm",
    source: ["ACC20", "KSE23"],
    section: "C2 and not C1: end-systolic diameter at or over; X-4",
    strength: "read in a secondary page",
    ...planReview,
  },
  enlargedEndSystoleIndex: {
    id: "SEV-35-I",
    value: 20,
    unit: "mm/m2",
    source: ["ESC25"],
    section: "9.1: indexed end-systolic diameter at or over, ESC only",
    strength: "read in the source",
    ...planReview,
  },
  atrialFunction: {
    id: "SEV-3-F",
    value: 50,
    unit: "%",
    source: ["ESC25"],
    section: "9.2.3: LVEF at or over",
    strength: "read in the source",
    ...planReview,
  },
  atrialVentricleWomen: {
    id: "SEV-3-W",
    value: 56,
    unit: "mm",
    source: ["ESC25"],
    section: "9.2.3: end-diastolic diameter under, women",
    strength: "read in the source",
    ...planReview,
  },
  atrialVentricleMen: {
    id: "SEV-3-N",
    value: 63,
    unit: "mm",
    source: ["ESC25"],
    section: "9.2.3: end-diastolic diameter under, men",
    strength: "read in the source",
    ...planReview,
  },
  atrialAnnulus: {
    id: "SEV-3-R",
    value: 35,
    unit: "mm",
    source: ["ESC25"],
    section: "9.2.3: annulus from front to back over",
    strength: "read in the source",
    ...planReview,
  },
  atrialVolume: {
    id: "SEV-3-A",
    value: 34,
    unit: "mL/m2",
    source: ["ESC25"],
    section: "9.2.3: left atrial volume index over",
    strength: "read in the source",
    ...planReview,
  },
} as const satisfies Record<string, Item<number>>;
