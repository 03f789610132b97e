import { redSigns } from "#knowledge/red-signs.ts";
import type { TriageRule } from "../rule.ts";

/** Swelling of lips, tongue or throat. */
export const allergyRules: readonly TriageRule[] = [
  { item: redSigns.throatSwelling, outcome: "emergency", when: [["throatSwelling"]] },
];
