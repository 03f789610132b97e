import { redSigns } from "#knowledge/red-signs.ts";
import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import type { TriageRule } from "../rule.ts";

/** Fainting, confusion, stroke signs and dizziness. */
export const consciousnessRules: readonly TriageRule[] = [
  { item: redSigns.fainted, outcome: "emergency", when: [["fainted"]] },
  { item: redSigns.newConfusion, outcome: "emergency", when: [["newConfusion"]] },
  { item: redSigns.strokeSigns, outcome: "emergency", when: [["strokeSigns"]] },
  { item: redSigns.strokeSignsPassed, outcome: "emergency", when: [["strokeSignsPassed"]] },
  { item: sameDaySigns.lightheaded, outcome: "today", when: [["lightheaded"]] },
];
