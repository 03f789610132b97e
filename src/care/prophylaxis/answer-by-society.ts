import { isPastReview } from "#knowledge/is-past-review.ts";
import type { Item } from "#knowledge/item.ts";
import { prophylaxisHouse } from "#knowledge/prophylaxis-house.ts";
import type { EndocarditisSociety } from "#knowledge/prophylaxis-statement.ts";
import { sources } from "#knowledge/sources.ts";
import type { ProphylaxisReason, SocietyAnswer } from "./prophylaxis-decision.ts";
import {
  societyTables,
  type PersonRow,
  type ProphylaxisRow,
  type SocietyTable,
} from "./prophylaxis-rows.ts";
import {
  riskConditions,
  type PlannedProcedure,
  type ProphylaxisSituation,
  type RiskCondition,
} from "./prophylaxis-situation.ts";

type Asked = Pick<ProphylaxisSituation, "on" | "conditions" | "procedure">;

/**
 * What one society says of an antibiotic, with its rows.
 *
 * What is not known is never taken as "no": then the answer is `ask`, unless something that is
 * known already asks for more.
 */
export function answerBySociety(society: EndocarditisSociety, asked: Asked): SocietyAnswer {
  const missing = listUnknown(asked);
  const found = findRows(societyTables[society], asked, missing);
  const expired = found.find(({ row }) => row.says === "no" && isPastReview(row.item, asked.on));
  if (expired !== undefined) {
    const because = toReason({ item: prophylaxisHouse.rulesTooOld, says: "ask" }, []);
    return {
      society,
      kind: "ask",
      reasons: [because, ...found.map(({ row, observed }) => toReason(row, observed))],
      missing: [...missing, "freshRules"],
    };
  }
  const [first, ...rest] = found;
  return {
    society,
    kind: first.row.says,
    reasons: [
      toReason(first.row, first.observed),
      ...rest.map(({ row, observed }) => toReason(row, observed)),
    ],
    missing: asked.procedure === "notKnown" ? [...missing, "procedure"] : missing,
  };
}

/** The conditions nobody has ruled in or out. */
function listUnknown({ conditions }: Asked): RiskCondition[] {
  const isGiven = (condition: RiskCondition, given: "yes" | "no"): boolean =>
    conditions[condition]?.answer === given;
  return riskConditions.filter((condition) => {
    // Its valve is asked only of a transplanted heart; told of none, the transplant is in doubt.
    if (condition === "transplantValveDisease" && !isGiven("heartTransplant", "yes")) return false;
    if (condition === "heartTransplant" && isGiven("transplantValveDisease", "yes")) {
      return !isGiven("heartTransplant", "yes");
    }
    return !isGiven(condition, "yes") && !isGiven(condition, "no");
  });
}

interface FoundRow {
  readonly row: ProphylaxisRow;
  readonly observed: ProphylaxisReason["observed"];
}

/** The row that decides, and after it the other one that was looked at. */
function findRows(
  table: SocietyTable,
  { conditions, procedure }: Asked,
  missing: readonly RiskCondition[],
): readonly [FoundRow, ...FoundRow[]] {
  if (procedure === "notKnown") {
    return [
      { row: { item: prophylaxisHouse.procedureNotKnown, says: "ask" }, observed: [procedure] },
    ];
  }
  const before: FoundRow = { row: table.procedures[procedure], observed: [procedure] };
  // An implant is covered by the team whoever the person is.
  if (procedure === "implant") return [before];
  const person = table.people.find(({ when }) =>
    when.every((condition) => conditions[condition]?.answer === "yes"),
  );
  if (person === undefined) {
    return missing.length > 0
      ? [{ row: { item: prophylaxisHouse.historyNotKnown, says: "ask" }, observed: missing }]
      : [{ row: table.ownValve, observed: [] }];
  }
  const who: FoundRow = { row: person, observed: person.when };
  return joinRows(who, before, person, procedure);
}

function joinRows(
  who: FoundRow,
  before: FoundRow,
  person: PersonRow,
  procedure: PlannedProcedure,
): readonly [FoundRow, FoundRow] {
  // Where nobody is given one routinely, the person's row says it; else the procedure may.
  if (person.says === "no") return [who, before];
  // A procedure at risk: the person's row stands.
  if (before.row.says === "yes") return [who, before];
  if (before.row.says === "consider" && person.when[0] === "heartTransplant") {
    // ESC considers it for those it names at high risk; a transplant is not among them.
    return [{ row: { item: prophylaxisHouse.noRowRead, says: "ask" }, observed: [procedure] }, who];
  }
  return [before, who];
}

export function toReason(
  { item, says, grade }: ProphylaxisRow,
  observed: ProphylaxisReason["observed"],
): ProphylaxisReason {
  return {
    rule: item.id,
    observed,
    says,
    ...(grade === undefined ? {} : { grade }),
    sources: citeItem(item),
    section: item.section,
  };
}

/** The sources of an item in full, as an answer carries them. */
export function citeItem(item: Item<unknown>): ProphylaxisReason["sources"] {
  return item.source.map((id) => ({ id, ...sources[id] }));
}
