import { redSigns } from "#knowledge/red-signs.ts";
import { pulseLimits } from "#knowledge/pulse-limits.ts";
import type { TriageRule } from "../rule.ts";

/** The measured resting pulse. */
export const pulseRules: readonly TriageRule[] = [
  { item: redSigns.veryFastPulse, outcome: "emergency", when: [["pulseVeryFast"]] },
  { item: pulseLimits.fast, outcome: "today", when: [["pulseFast"]] },
  {
    item: pulseLimits.fastWithSymptoms,
    outcome: "today",
    when: [["pulseFastWithSymptoms", "afNotKnown", "anySymptom"]],
  },
  { item: pulseLimits.slow, outcome: "today", when: [["pulseSlow"]] },
  {
    item: pulseLimits.slowWithSymptoms,
    outcome: "today",
    when: [["pulseSlowWithSymptoms", "anySymptom"]],
  },
];
