import type { HeartChange } from "#heart/heart-change.ts";
import { firstReview, type Item } from "./item.ts";

/**
 * Treatments as changes of the heart model, each with where its size comes from.
 *
 * They show what goes up and what goes down in a heart like this; they are no forecast for a
 * person, and no reason to take or leave anything.
 */
export interface Treatment extends Item<readonly HeartChange[]> {
  /** What the study saw, in one line, for engineers and clinicians. */
  readonly published: string;
  /** Where guidelines see no benefit, or what the change leaves out. */
  readonly caveats: readonly string[];
}

export const treatments = {
  betaBlocker: {
    id: "TRT-BB",
    value: [
      { parameter: "heartRate_perMin", add: -10 },
      { parameter: "leftVentricleElastance_mmHgPerMl", factor: 0.9 },
      { parameter: "systemicResistance_mmHgSPerMl", factor: 0.97 },
    ],
    unit: "",
    source: ["HOUSE"],
    section: "heart.md 2.9: Stewart 2008, metoprolol 119 mg/d, n = 25",
    strength: "our own rule, drawn from the source",
    ...firstReview,
    published: "HR 65 −10 ± 7, systolic 138 −16 ± 12, forward stroke 89 +5 ± 11",
    caveats: [],
  },
} as const satisfies Record<string, Treatment>;

export type TreatmentId = keyof typeof treatments;
