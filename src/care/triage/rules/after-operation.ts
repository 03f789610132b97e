import { redSigns } from "#knowledge/red-signs.ts";
import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import type { TriageRule } from "../rule.ts";

/** The wound after an operation. */
export const afterOperationRules: readonly TriageRule[] = [
  { item: redSigns.woundGaping, outcome: "emergency", when: [["woundGaping"]] },
  { item: sameDaySigns.woundInfected, outcome: "today", when: [["woundInfected"]] },
];
