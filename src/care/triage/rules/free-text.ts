import { redSigns } from "#knowledge/red-signs.ts";
import { sameDaySigns } from "#knowledge/same-day-signs.ts";
import type { TriageRule } from "../rule.ts";

/** What the person typed: words for a red sign are red, all other words are for today. */
export const freeTextRules: readonly TriageRule[] = [
  { item: redSigns.urgentWords, outcome: "emergency", when: [["urgentText"]] },
  { item: sameDaySigns.unclassifiedWords, outcome: "today", when: [["unclassifiedText"]] },
];
