import type { Item } from "#knowledge/item.ts";
import { sources } from "#knowledge/sources.ts";
import type { FoundMedicine, MedicineFinding } from "./medicines-check.ts";

type Given = Pick<MedicineFinding, "kind" | "severity"> &
  Partial<Pick<MedicineFinding, "contactToday" | "about" | "observed" | "missing">>;

/** A finding of a rule, with where the rule comes from. */
export function makeFinding(
  item: Item<unknown>,
  medicines: readonly FoundMedicine[],
  given: Given,
): MedicineFinding {
  return {
    rule: item.id,
    contactToday: false,
    missing: [],
    ...given,
    medicines,
    sources: item.source.map((id) => ({ id, ...sources[id] })),
    section: item.section,
    strength: item.strength,
  };
}
