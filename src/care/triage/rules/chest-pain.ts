import { redSigns } from "#knowledge/red-signs.ts";
import type { TriageRule } from "../rule.ts";

/** Chest pain or pressure is always red here: nobody can tell a harmless one from home. */
export const chestPainRules: readonly TriageRule[] = [
  { item: redSigns.chestPain, outcome: "emergency", when: [["chestPain"]] },
];
