import { redSigns } from "#knowledge/red-signs.ts";
import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import { soonSigns } from "#knowledge/soon-signs.ts";
import type { TriageRule } from "../rule.ts";

/** Bleeding and blows to the head, with and without a blood thinner. */
export const bleedingRules: readonly TriageRule[] = [
  {
    item: redSigns.heavyBleeding,
    outcome: "emergency",
    when: [["heavyBleeding"], ["blackStools", "faintness"]],
  },
  {
    item: redSigns.headInjuryOnThinner,
    outcome: "emergency",
    when: [["headInjury", "bloodThinnerPossible"]],
  },
  {
    item: sameDaySigns.minorBleedingOnThinner,
    outcome: "today",
    when: [["minorBleed", "bloodThinnerPossible"]],
  },
  { item: sameDaySigns.missedBloodThinner, outcome: "today", when: [["missedBloodThinner"]] },
  { item: soonSigns.bleedingElsewhere, outcome: "outsideScope", when: [["minorBleed"]] },
  { item: soonSigns.headInjuryElsewhere, outcome: "outsideScope", when: [["headInjury"]] },
];
