import { firstReview, type Item } from "./item.ts";

/**
 * Weight gain and loss that ask for a call the same day.
 *
 * Weight alone never makes an emergency: it misses most events and often cries wolf (TRI-60..64).
 * The value is reached when the rounded difference is at or over it, unless the name says over.
 */
export const weightLimits = {
  gainIn1Day: {
    id: "TRI-20",
    value: 1.4,
    unit: "kg",
    source: ["HFZKRAMES", "HFZHW", "HFZUMMS"],
    section: "TRI-20, X-8: 3 lb in 24 hours",
    strength: "read in the source",
    ...firstReview,
  },
  gainIn7Days: {
    id: "TRI-21",
    value: 2.3,
    unit: "kg",
    source: ["HFZKRAMES", "HFZHW"],
    section: "TRI-21: 5 lb in a week",
    strength: "read in the source",
    ...firstReview,
  },
  lossIn7Days: {
    id: "TRI-21-L",
    value: 2.3,
    unit: "kg",
    source: ["HFZKRAMES"],
    section: "TRI-21: a loss of 5 lb counts too",
    strength: "read in the source",
    ...firstReview,
  },
  gainOverIn3Days: {
    id: "TRI-22",
    value: 2,
    unit: "kg",
    source: ["ESCHF21"],
    section: "Table 12: more than 2 kg in 3 days",
    strength: "read in the source",
    ...firstReview,
  },
  gainOverIn7Days: {
    id: "TRI-23",
    value: 2,
    unit: "kg",
    source: ["ESCHF21"],
    section: "Table 6: more than 2 kg a week",
    strength: "read in the source",
    ...firstReview,
  },
} as const satisfies Record<string, Item<number>>;
