import { soonSigns } from "#knowledge/soon-signs.ts";
import type { TriageRule } from "../rule.ts";

/** A pregnancy, or the plan of one, is talked over early whatever the leak. */
export const pregnancyRules: readonly TriageRule[] = [
  { item: soonSigns.pregnancy, outcome: "soon", when: [["pregnant"]] },
];
