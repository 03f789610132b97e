import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import { soonSigns } from "#knowledge/soon-signs.ts";
import type { TriageRule } from "../rule.ts";

/** Cough, poor appetite, great tiredness: within days, and today in known heart failure. */
export const tirednessRules: readonly TriageRule[] = [
  {
    item: sameDaySigns.tirednessInHeartFailure,
    outcome: "today",
    when: [["heartFailureMinor", "heartFailureKnown"]],
  },
  { item: soonSigns.cough, outcome: "soon", when: [["cough"], ["veryTired"], ["poorAppetite"]] },
];
