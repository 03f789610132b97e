import { redSigns } from "#knowledge/red-signs.ts";
import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import { soonSigns } from "#knowledge/soon-signs.ts";
import type { TriageRule } from "../rule.ts";

/** Breathlessness: at rest it is red, more of it than before is for today. */
export const breathingRules: readonly TriageRule[] = [
  { item: redSigns.breathlessAtRest, outcome: "emergency", when: [["breathlessAtRest"]] },
  { item: redSigns.pinkFrothyCough, outcome: "emergency", when: [["pinkFrothyCough"]] },
  {
    item: redSigns.feverAndBreathless,
    outcome: "emergency",
    when: [["anyBreathless", "feverish"]],
  },
  {
    item: redSigns.mechanicalValveBreathless,
    outcome: "emergency",
    when: [["mechanicalValvePossible", "anyBreathless", "onsetNotGradual"]],
  },
  {
    item: sameDaySigns.moreBreathless,
    outcome: "today",
    when: [["moreBreathless"], ["breathlessLyingFlat"], ["morePillows"], ["wakingBreathless"]],
  },
  { item: soonSigns.stoppedActivities, outcome: "soon", when: [["stoppedActivities"]] },
];
