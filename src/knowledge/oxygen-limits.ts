import { firstReview, type Item } from "./item.ts";

/**
 * Oxygen saturation limits, unless the clinic set the person a target.
 */
export const oxygenLimits = {
  veryLow: {
    id: "TRI-11-P",
    value: 92,
    unit: "%",
    source: ["NHSOX"],
    section: "TRI-11: at or under, on repeat",
    strength: "read in a secondary page",
    ...firstReview,
  },
  low: {
    id: "TRI-33",
    value: 94,
    unit: "%",
    source: ["NHSOX"],
    section: "TRI-33: 93 to 94",
    strength: "read in a secondary page",
    ...firstReview,
  },
} as const satisfies Record<string, Item<number>>;
