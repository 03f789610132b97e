import { firstReview, type Item } from "./item.ts";

/**
 * Blood pressure limits for a person at home.
 */
export const pressureLimits = {
  redSystolic: {
    id: "TRI-8S",
    value: 180,
    unit: "mm[Hg]",
    source: ["AHABP"],
    section: "TRI-8, X-14: at or over, with symptoms",
    strength: "read in the source",
    ...firstReview,
  },
  redDiastolic: {
    id: "TRI-8D",
    value: 120,
    unit: "mm[Hg]",
    source: ["AHABP"],
    section: "TRI-8, X-14: at or over, with symptoms",
    strength: "read in the source",
    ...firstReview,
  },
  severeSystolic: {
    id: "TRI-31S",
    value: 180,
    unit: "mm[Hg]",
    source: ["AHABP", "ESCHTN24"],
    section: "TRI-31: at or over",
    strength: "read in the source",
    ...firstReview,
  },
  severeDiastolic: {
    id: "TRI-31D",
    value: 110,
    unit: "mm[Hg]",
    source: ["ESCHTN24"],
    section: "TRI-31, X-14: at or over",
    strength: "read in the source",
    ...firstReview,
  },
  highSystolic: {
    id: "TRI-30",
    value: 170,
    unit: "mm[Hg]",
    source: ["BEATHF"],
    section: "Table 1: over, without symptoms",
    strength: "read in the source",
    ...firstReview,
  },
  highSystolicWithSymptoms: {
    id: "TRI-30-S",
    value: 160,
    unit: "mm[Hg]",
    source: ["BEATHF"],
    section: "Table 1: over, with symptoms",
    strength: "read in the source",
    ...firstReview,
  },
  lowSystolic: {
    id: "TRI-29",
    value: 80,
    unit: "mm[Hg]",
    source: ["BEATHF"],
    section: "Table 1: under, without symptoms",
    strength: "read in the source",
    ...firstReview,
  },
  lowSystolicWithSymptoms: {
    id: "TRI-29-S",
    value: 90,
    unit: "mm[Hg]",
    source: ["BEATHF"],
    section: "Table 1: under, with symptoms",
    strength: "read in the source",
    ...firstReview,
  },
} as const satisfies Record<string, Item<number>>;
