import { firstReview, type Item } from "./item.ts";

/**
 * Slow worsening: definitions that need weeks of entries.
 *
 * They have their place here; Watch brings the rules that read the weeks.
 */
export const slowWorsening = {
  nyhaClassUp: {
    id: "TRI-40",
    value: 1,
    unit: "{class}",
    source: ["ESCHF21", "HOUSE"],
    section: "Table 4; sustained for 14 days",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  kccqDown: {
    id: "TRI-41",
    value: 5,
    unit: "{points}",
    source: ["HOUSE"],
    section: "TRI-41: Spertus JACC 2020;76:2379, against a 90-day baseline",
    strength: "read in a secondary page",
    ...firstReview,
  },
  walkDown: {
    id: "TRI-42",
    value: 30,
    unit: "m",
    source: ["HOUSE"],
    section: "TRI-42: Shoemaker 2013, repeated",
    strength: "read in the source",
    ...firstReview,
  },
  stoppedActivitiesTwice: {
    id: "TRI-43",
    value: 2,
    unit: "{times}/(30.d)",
    source: ["ESC25", "HOUSE"],
    section: "5.4; twice in 30 days",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  weightMeanUp: {
    id: "TRI-44",
    value: 2,
    unit: "kg",
    source: ["HOUSE"],
    section: "TRI-44: Cuba Gyllensten 2016, 7-day mean against 28 days",
    strength: "read in the source",
    ...firstReview,
  },
} as const satisfies Record<string, Item<number>>;
