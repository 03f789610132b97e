import { firstReview, type Item } from "./item.ts";

/**
 * How long what a person said speaks for a plan of visits. Our own windows: no guideline gives
 * them. Those of a day's answer are in `freshness.ts`.
 */
export const answerFreshness = {
  everydayAnswer: {
    id: "FRESH-7",
    value: 6,
    unit: "mo",
    source: ["HOUSE"],
    section: "what somebody said everyday life lets them do",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  worseCheckIn: {
    id: "FRESH-8",
    value: 14,
    unit: "d",
    source: ["HOUSE"],
    section: "a check-in that told of breathlessness, swelling or of doing less",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  newRhythm: {
    id: "FRESH-9",
    value: 3,
    unit: "mo",
    source: ["HOUSE"],
    section: "atrial fibrillation found this lately is new to the clinic",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  pastPregnancy: {
    id: "FRESH-10",
    value: 60,
    unit: "a",
    source: ["HOUSE"],
    section: "from this age on nobody is asked about pregnancy who did not speak of it",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  noPregnancy: {
    id: "FRESH-11",
    value: 12,
    unit: "mo",
    source: ["HOUSE"],
    section: "how long a no to the question about pregnancy speaks",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  teamWord: {
    id: "FRESH-12",
    value: 12,
    unit: "mo",
    source: ["HOUSE"],
    section:
      "what a valve team said of somebody, and a blood test of strain (BNP): a severe leak is seen once a year at least",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  teamWordOfNow: {
    id: "FRESH-13",
    value: 3,
    unit: "mo",
    source: ["HOUSE"],
    section:
      "what a valve team said that soon changes: steady, water built up, medicines at their best, no stay in hospital",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
} as const satisfies Record<string, Item<number>>;
