import type { HeartChange } from "#heart/heart-change.ts";
import { learnReview, type Item } from "./item.ts";

const unevenBeats = [
  { rhythm: "fibrillation" },
  { parameter: "atrialKick_fraction", set: 0 },
  { parameter: "atrioventricularDelay_sqrtS", set: 0 },
] as const satisfies readonly HeartChange[];

/** Fibrillation as changes of the heart model: what Learn shows when the beat is made uneven. */
export const unevenBeat = {
  fast: {
    id: "AF-FAST",
    value: [...unevenBeats, { parameter: "heartRate_perMin", set: 110 }],
    unit: "",
    source: ["ESCAF24", "HOUSE"],
    section: "Rec. Table 14: under 110 a minute at rest is the lenient target; drawn at that edge",
    strength: "our own rule, drawn from the source",
    ...learnReview,
  },
  slowed: {
    id: "AF-SLOWED",
    value: [...unevenBeats, { parameter: "heartRate_perMin", set: 80 }],
    unit: "",
    source: ["ESCAF24", "HOUSE"],
    section: "Rec. Table 14: under 110 a minute at rest; the rate is that of our atrial preset",
    strength: "our own rule, drawn from the source",
    ...learnReview,
  },
} as const satisfies Record<string, Item<readonly HeartChange[]>>;
