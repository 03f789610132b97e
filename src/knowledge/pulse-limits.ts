import { firstReview, type Item } from "./item.ts";

/**
 * Resting pulse limits for a person at home.
 */
export const pulseLimits = {
  veryFast: {
    id: "X-16-P",
    value: 120,
    unit: "/min",
    source: ["HFZKRAMES", "HFZHW", "HOUSE"],
    section: "X-16: at or over",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  fast: {
    id: "TRI-32-H",
    value: 110,
    unit: "/min",
    source: ["BEATHF", "ESCAF24"],
    section: "TRI-32: over, without symptoms or in known atrial fibrillation",
    strength: "read in the source",
    ...firstReview,
  },
  fastWithSymptoms: {
    id: "TRI-32-HS",
    value: 100,
    unit: "/min",
    source: ["BEATHF"],
    section: "TRI-32, X-10: over, with symptoms",
    strength: "read in the source",
    ...firstReview,
  },
  slow: {
    id: "TRI-32-L",
    value: 40,
    unit: "/min",
    source: ["BEATHF"],
    section: "TRI-32: under, without symptoms",
    strength: "read in the source",
    ...firstReview,
  },
  slowWithSymptoms: {
    id: "TRI-32-LS",
    value: 50,
    unit: "/min",
    source: ["BEATHF"],
    section: "TRI-32: under, with symptoms",
    strength: "read in the source",
    ...firstReview,
  },
} as const satisfies Record<string, Item<number>>;
