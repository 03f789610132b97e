import { learnReview, type Item } from "./item.ts";

/**
 * What the mean pressure in the left atrium is called, where the picture of the heart names it.
 */
export const heartPressures = {
  raised: {
    id: "CMP-30",
    value: 15,
    unit: "mm[Hg]",
    source: ["ESCPH22"],
    section: "Table 5: wedge pressure over, of lungs' pressure that comes from the left heart",
    strength: "read in the source",
    ...learnReview,
  },
  high: {
    id: "HOUSE-LAP-HIGH",
    value: 21,
    unit: "mm[Hg]",
    source: ["HOUSE", "WEILL"],
    section:
      "at or over: half-way between mean wedge pressures of people whose severe leak came slowly (17.9) and suddenly (24.1). Names the picture, judges nobody",
    strength: "our own rule, drawn from the source",
    ...learnReview,
  },
} as const satisfies Record<string, Item<number>>;
