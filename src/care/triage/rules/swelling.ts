import { redSigns } from "#knowledge/red-signs.ts";
import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import type { TriageRule } from "../rule.ts";

/** Swelling of legs or belly, and of one calf alone. */
export const swellingRules: readonly TriageRule[] = [
  {
    item: redSigns.clotInLung,
    outcome: "emergency",
    when: [
      ["calfSwelling", "anyBreathless"],
      ["calfSwelling", "chestPain"],
    ],
  },
  { item: sameDaySigns.calfSwelling, outcome: "today", when: [["calfSwelling"]] },
  { item: sameDaySigns.moreSwelling, outcome: "today", when: [["moreSwelling"]] },
];
