import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import { soonSigns } from "#knowledge/soon-signs.ts";
import type { TriageRule } from "../rule.ts";

/** Vomiting or diarrhoea: dangerous with medicines that dry the body out. */
export const sickDayRules: readonly TriageRule[] = [
  { item: sameDaySigns.sickDay, outcome: "today", when: [["vomiting", "sickDayMedicinePossible"]] },
  { item: soonSigns.vomitingElsewhere, outcome: "outsideScope", when: [["vomiting"]] },
];
