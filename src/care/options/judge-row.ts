import type { OptionVerdict } from "#knowledge/option-statement.ts";
import { explain } from "../grade/plan-reason.ts";
import type { JudgedStatement, OptionStatus } from "./option-list.ts";
import type { OptionRow } from "./option-row.ts";
import type { OptionPerson } from "./read-person.ts";

/** One row for one person: its status, what was seen and what is missing. */
export function judgeRow({ item, when }: OptionRow, person: OptionPerson): JudgedStatement {
  const { met, observed, missing } = when(person);
  const { option: _option, society: _society, ...statement } = item.value;
  const { rule, sources, section, strength } = explain(item);
  const status =
    met === "no"
      ? "doesNotApply"
      : met === "notKnown"
        ? "mayApply"
        : isAgainst(statement.says)
          ? "against"
          : "applies";
  return { rule, status, ...statement, observed, missing, sources, section, strength };
}

export function isAgainst(says: OptionVerdict): boolean {
  return says === "noBenefit" || says === "harm";
}

const order: readonly OptionStatus[] = ["applies", "against", "mayApply", "doesNotApply"];
const strongest: readonly OptionVerdict[] = [
  "advised",
  "harm",
  "noBenefit",
  "reasonable",
  "mayBeConsidered",
  "listed",
  "discussed",
  "uncertain",
];

/** What applies first; of that, the strongest of the newer edition. */
export function compareStatements(one: JudgedStatement, other: JudgedStatement): number {
  return (
    order.indexOf(one.status) - order.indexOf(other.status) ||
    Number(one.isOlderEdition === true) - Number(other.isOlderEdition === true) ||
    strongest.indexOf(one.says) - strongest.indexOf(other.says)
  );
}
