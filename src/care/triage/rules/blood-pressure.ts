import { redSigns } from "#knowledge/red-signs.ts";
import { pressureLimits } from "#knowledge/pressure-limits.ts";
import type { TriageRule } from "../rule.ts";

/** The measured blood pressure. */
export const bloodPressureRules: readonly TriageRule[] = [
  {
    item: redSigns.severePressureWithSymptoms,
    outcome: "emergency",
    when: [["pressureRed", "pressureDanger"]],
  },
  { item: pressureLimits.severeSystolic, outcome: "today", when: [["pressureSevere"]] },
  { item: pressureLimits.highSystolic, outcome: "today", when: [["systolicHigh"]] },
  {
    item: pressureLimits.highSystolicWithSymptoms,
    outcome: "today",
    when: [["systolicHighWithSymptoms", "anySymptom"]],
  },
  { item: pressureLimits.lowSystolic, outcome: "today", when: [["systolicLow"]] },
  {
    item: pressureLimits.lowSystolicWithSymptoms,
    outcome: "today",
    when: [["systolicLowWithSymptoms", "anySymptom"]],
  },
];
