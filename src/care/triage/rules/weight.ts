import { weightLimits } from "#knowledge/weight-limits.ts";
import type { TriageRule } from "../rule.ts";

/** Weight gained or lost. Never red: weight alone misses most events and often cries wolf. */
export const weightRules: readonly TriageRule[] = [
  { item: weightLimits.gainIn1Day, outcome: "today", when: [["weightGain1Day"]] },
  { item: weightLimits.gainIn7Days, outcome: "today", when: [["weightGain7Days"]] },
  { item: weightLimits.gainOverIn3Days, outcome: "today", when: [["weightGain3Days"]] },
  { item: weightLimits.gainOverIn7Days, outcome: "today", when: [["weightGainOver7Days"]] },
  { item: weightLimits.lossIn7Days, outcome: "today", when: [["weightLoss7Days"]] },
];
