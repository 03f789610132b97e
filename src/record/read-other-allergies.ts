import type { Fact, FactOf } from "./fact.ts";

/**
 * What somebody last said of allergies beside penicillin and beside those written down: that there
 * is none they know of, or that they are not sure. Nothing where nobody said either: silence is no
 * "none".
 *
 * An allergy wins. While one is there or may be there, "none" does not count, whichever of the two
 * was said later; and once one was said after it, "none" has to be said anew, also when that
 * allergy turned out to be none. Only an allergy that was taken back as a mistake never was said.
 * Penicillin is asked by name and says nothing of the others.
 *
 * @param standing `Chart.standing`: in force, oldest first
 */
export function readOtherAllergies(
  standing: readonly Fact[],
): FactOf<"otherAllergies"> | undefined {
  const lines = new Map<string, FactOf<"allergy">>();
  let said: FactOf<"otherAllergies"> | undefined;
  for (const fact of standing) {
    if (fact.kind === "otherAllergies") said = fact;
    if (fact.kind !== "allergy" || fact.about === "penicillin") continue;
    lines.set(fact.line, fact);
    if (fact.answer !== "no") said = undefined;
  }
  return [...lines.values()].some(({ answer }) => answer !== "no") ? undefined : said;
}
