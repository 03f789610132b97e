import { planReview, type Item } from "./item.ts";

const ours = {
  source: ["HOUSE"],
  strength: "our own rule, drawn from the source",
  ...planReview,
} as const;

/** How long a card on paper may speak, and what it says past that day. */
export const cardRules = {
  validFor: {
    id: "CARD-1",
    value: 12,
    unit: "mo",
    section: "a card is made anew each year at least, and sooner where a rule ends sooner",
    ...ours,
  },
  pastItsDay: {
    id: "CARD-2",
    value: "past its day a card no longer says no: ask the heart team",
    unit: "",
    section: "what is out of date may not reassure",
    ...ours,
  },
} as const satisfies Record<string, Item<unknown>>;
