import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import type { TriageRule } from "../rule.ts";

/** Fever with a valve problem: asked about, never treated at home with left-over antibiotics. */
export const feverRules: readonly TriageRule[] = [
  { item: sameDaySigns.fever, outcome: "today", when: [["feverish"]] },
];
