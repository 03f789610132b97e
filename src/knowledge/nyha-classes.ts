import { planReview, type Item } from "./item.ts";

const read = {
  unit: "",
  source: ["ESCHF21"],
  section: "Table 4",
  strength: "read in the source",
  ...planReview,
} as const;

/** How much the heart holds somebody back, in four classes, in clinical words. */
export const nyhaClasses = {
  I: { id: "CMP-40", value: "no limit: usual activity brings no symptoms", ...read },
  II: {
    id: "CMP-41",
    value: "slight limit: fine at rest, usual activity brings symptoms",
    ...read,
  },
  III: {
    id: "CMP-42",
    value: "marked limit: fine at rest, less than usual activity brings symptoms",
    ...read,
  },
  IV: { id: "CMP-43", value: "no activity without symptoms; perhaps at rest too", ...read },
  selfReport: {
    id: "CMP-44",
    value: "what a person says of daily life, read as a class; kept apart from a clinician's",
    ...read,
    source: ["ESCHF21", "HOUSE"],
    strength: "our own rule, drawn from the source",
  },
} as const satisfies Record<string, Item<string>>;
