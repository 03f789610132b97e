import { firstReview, type Item } from "./item.ts";

/** What must not be missing before anything may sound like "carry on". Our own rules. */
const missing = (id: string, value: string, section: string): Item<string> => ({
  id,
  value,
  unit: "",
  source: ["HOUSE"],
  section,
  strength: "our own rule, drawn from the source",
  ...firstReview,
});

export const missingEvidence = {
  noFreshCheckIn: missing("MISS-1", "no check-in in the last day", "HAZ-1, P3"),
  feelingNotSaid: missing("MISS-2", "the person has not said how they feel", "HAZ-1, P3"),
  unreadableEntries: missing("MISS-3", "entries that cannot be read", "H08, P3"),
  conflictingEntries: missing("MISS-4", "entries that contradict each other", "H06, P3"),
  futureEntry: missing("MISS-5", "an entry dated in the future", "P3, clock wrong"),
  rulesExpired: missing("MISS-6", "the rules are past their review date", "H05, G10"),
} as const satisfies Record<string, Item<string>>;
