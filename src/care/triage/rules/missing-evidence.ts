import { missingEvidence } from "#knowledge/missing-evidence.ts";
import type { TriageRule } from "../rule.ts";

/** Missing, stale or unreadable entries: nothing may reassure then. */
export const missingEvidenceRules: readonly TriageRule[] = [
  { item: missingEvidence.noFreshCheckIn, outcome: "cannotTell", when: [["noFreshCheckIn"]] },
  { item: missingEvidence.feelingNotSaid, outcome: "cannotTell", when: [["feelingNotSaid"]] },
  { item: missingEvidence.unreadableEntries, outcome: "cannotTell", when: [["unreadableEntries"]] },
  {
    item: missingEvidence.conflictingEntries,
    outcome: "cannotTell",
    when: [["conflictingEntries"]],
  },
  { item: missingEvidence.futureEntry, outcome: "cannotTell", when: [["futureEntry"]] },
  { item: missingEvidence.rulesExpired, outcome: "cannotTell", when: [["rulesExpired"]] },
];
