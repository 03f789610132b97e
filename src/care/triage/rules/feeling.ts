import { redSigns } from "#knowledge/red-signs.ts";
import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import { soonSigns } from "#knowledge/soon-signs.ts";
import type { TriageRule } from "../rule.ts";

/** How the person feels, when no known sign explains it, and what came suddenly. */
export const feelingRules: readonly TriageRule[] = [
  {
    item: redSigns.suddenSevere,
    outcome: "emergency",
    when: [["suddenSevere"], ["suddenOnset", "heartSign"]],
  },
  { item: sameDaySigns.muchWorse, outcome: "today", when: [["feelingMuchWorse"]] },
  { item: sameDaySigns.suddenOther, outcome: "today", when: [["suddenOnset"]] },
  {
    item: sameDaySigns.unfinished,
    outcome: "today",
    when: [["feelingBitWorse", "redSignsNotAsked"]],
  },
  { item: soonSigns.slowlyWorse, outcome: "soon", when: [["feelingBitWorse"]] },
  { item: soonSigns.backPainElsewhere, outcome: "outsideScope", when: [["suddenBackPain"]] },
];
