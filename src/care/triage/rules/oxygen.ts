import { redSigns } from "#knowledge/red-signs.ts";
import { oxygenLimits } from "#knowledge/oxygen-limits.ts";
import type { TriageRule } from "../rule.ts";

/** The measured oxygen saturation. */
export const oxygenRules: readonly TriageRule[] = [
  { item: redSigns.veryLowOxygen, outcome: "emergency", when: [["oxygenVeryLow"]] },
  { item: oxygenLimits.low, outcome: "today", when: [["oxygenLow"]] },
];
