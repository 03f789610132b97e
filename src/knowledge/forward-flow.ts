import { learnReview, type Item } from "./item.ts";

/**
 * What the flow to the body is called, where the picture of the heart names it: against the
 * healthy heart of our own model at rest, for a person's own need is not known to it.
 */
export const forwardFlow = {
  healthyAtRest: {
    id: "HOUSE-FLOW-HEALTHY",
    value: 5.9,
    unit: "L/min",
    source: ["HOUSE"],
    section: "the healthy preset of the heart model; a test keeps the two alike",
    strength: "our own rule, drawn from the source",
    ...learnReview,
  },
  less: {
    id: "HOUSE-FLOW-LESS",
    value: 0.9,
    unit: "",
    source: ["HOUSE"],
    section: "share of it, under. Names the picture, judges nobody",
    strength: "our own rule, drawn from the source",
    ...learnReview,
  },
  muchLess: {
    id: "HOUSE-FLOW-MUCH-LESS",
    value: 0.7,
    unit: "",
    source: ["HOUSE"],
    section: "share of it, under. Names the picture, judges nobody",
    strength: "our own rule, drawn from the source",
    ...learnReview,
  },
  more: {
    id: "HOUSE-FLOW-MORE",
    value: 1.15,
    unit: "",
    source: ["HOUSE"],
    section: "share of it, at or over: a heart at work",
    strength: "our own rule, drawn from the source",
    ...learnReview,
  },
} as const satisfies Record<string, Item<number>>;
