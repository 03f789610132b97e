import { firstReview, type Item } from "./item.ts";

/**
 * Signs for which the doctor is seen within days, and matters outside what we can judge.
 */
export const soonSigns = {
  cough: {
    id: "TRI-34",
    value: "persistent cough, wheeze, poor appetite or extreme tiredness",
    unit: "",
    source: ["HFZKRAMES"],
    section: "TRI-34, X-15",
    strength: "read in the source",
    ...firstReview,
  },
  pregnancy: {
    id: "TRI-38",
    value: "pregnant or planning a pregnancy, with any leak",
    unit: "",
    source: ["ESCPREG25"],
    section: "12.5.2",
    strength: "read in the source",
    ...firstReview,
  },
  slowlyWorse: {
    id: "SEED-32",
    value: "slowly getting worse",
    unit: "",
    source: ["LEAF"],
    section: "SEED-32",
    strength: "read in the source",
    ...firstReview,
  },
  stoppedActivities: {
    id: "SEED-23",
    value: "stopped doing things because of breathlessness",
    unit: "",
    source: ["ESC25"],
    section: "5.4",
    strength: "read in the source",
    ...firstReview,
  },
  bleedingElsewhere: {
    id: "OUT-1",
    value: "minor bleeding without a blood thinner",
    unit: "",
    source: ["HOUSE"],
    section: "outside what we judge",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  vomitingElsewhere: {
    id: "OUT-2",
    value: "vomiting or diarrhoea without the medicines it endangers",
    unit: "",
    source: ["HOUSE"],
    section: "outside what we judge",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  headInjuryElsewhere: {
    id: "OUT-3",
    value: "head injury without a blood thinner",
    unit: "",
    source: ["HOUSE"],
    section: "outside what we judge",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
  backPainElsewhere: {
    id: "OUT-4",
    value: "sudden back pain with no high blood pressure",
    unit: "",
    source: ["HOUSE"],
    section: "outside what we judge",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
} as const satisfies Record<string, Item<string>>;
