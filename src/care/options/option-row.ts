import type { Item } from "#knowledge/item.ts";
import type { OptionStatement } from "#knowledge/option-statement.ts";
import type { Criterion } from "./criterion.ts";
import type { OptionPerson } from "./read-person.ts";

/** A statement of a society, and when it is about this person. */
export interface OptionRow {
  readonly item: Item<OptionStatement>;
  readonly when: (person: OptionPerson) => Criterion;
}
