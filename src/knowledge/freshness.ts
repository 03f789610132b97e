import { firstReview, type Item } from "./item.ts";

/**
 * How old an entry may be and still speak for now. Our own windows: no guideline gives them.
 */
export const freshness = {
  checkIn: {
    id: "FRESH-1",
    value: 24,
    unit: "h",
    source: ["HOUSE"],
    section: "a check-in speaks for a day",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  earlierCheckIn: {
    id: "FRESH-2",
    value: 12,
    unit: "h",
    source: ["HOUSE"],
    section: "what was said earlier the same day still counts, P13",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  reading: {
    id: "FRESH-3",
    value: 24,
    unit: "h",
    source: ["HOUSE"],
    section: "pressure, pulse, oxygen, temperature",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  weight: {
    id: "FRESH-4",
    value: 48,
    unit: "h",
    source: ["HOUSE"],
    section: "the weight that a gain is measured to",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  clockSlack: {
    id: "FRESH-5",
    value: 0.2,
    unit: "h",
    source: ["HOUSE"],
    section: "an entry this far ahead of now is still now",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  weightDaySlack: {
    id: "FRESH-6",
    value: 12,
    unit: "h",
    source: ["HOUSE"],
    section: "people do not weigh at the same minute every day",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
} as const satisfies Record<string, Item<number>>;
