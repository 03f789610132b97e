import { optionHouse } from "#knowledge/option-house.ts";
import {
  optionIds,
  optionSocieties,
  type OptionId,
  type OptionSociety,
} from "#knowledge/option-statement.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import { isOperable } from "./body-criteria.ts";
import { all } from "./criterion.ts";
import { findEmergency } from "./find-emergency.ts";
import { compareStatements, judgeRow } from "./judge-row.ts";
import { listQuestions } from "./list-questions.ts";
import { anyMedicineRows, leakMedicineRows } from "./medicine-rows.ts";
import type { JudgedStatement, ListedOption, OptionList, SocietyView } from "./option-list.ts";
import type { OptionRow } from "./option-row.ts";
import type { OptionSituation } from "./option-situation.ts";
import { primaryRows } from "./primary-rows.ts";
import { procedureRows } from "./procedure-rows.ts";
import { isOwnValve } from "./procedure-criteria.ts";
import { readPerson, type OptionPerson } from "./read-person.ts";
import { secondaryRows } from "./secondary-rows.ts";

/**
 * What the guidelines list for one person: what their team may discuss, and why.
 *
 * Nothing is chosen and nothing ranked. Each society stands for itself with its class and level;
 * what is not known makes a row "may apply" and is named. A sudden severe leak has no list.
 *
 * @param today the calendar day where the person lives
 * @source TRG-1 to TRG-52 and MED-1 to MED-9 of the clinical dossier, rows that were verified
 */
export function listOptions(situation: OptionSituation, today: CalendarDay): OptionList {
  const person = readPerson(situation, today);
  const emergency = findEmergency(person);
  if (emergency.length > 0) return { kind: "emergency", today, reasons: emergency };
  const isAfter = isOwnValve(person).met === "no";
  const rows = isAfter
    ? [...procedureRows, ...anyMedicineRows]
    : [
        ...[...primaryRows, ...secondaryRows, ...leakMedicineRows].map(ofOwnValve),
        ...anyMedicineRows,
      ];
  const options = groupByOption(
    rows.map((row) => [row, judgeRow(row, person)] as const),
    isAfter,
  );
  const { isStudyOfNow, plan } = person;
  const { studyOn, flags } = plan;
  const statements = options.flatMap(({ bySociety }) =>
    optionSocieties.flatMap((society) => bySociety[society].statements),
  );
  return {
    kind: isAfter ? "afterProcedure" : "ownValve",
    today,
    ...(studyOn === undefined ? {} : { studyOn }),
    isStudyOfNow,
    reasons: [
      explain(optionHouse.neverBlended),
      explain(optionHouse.newestAcc),
      ...(isAfter ? [explain(optionHouse.afterProcedure, toObserved(person))] : []),
      ...(situation.surgicalRisk === "inoperable"
        ? [explain(optionHouse.inoperable, [{ what: "surgicalRisk", value: "inoperable" }])]
        : []),
    ],
    options,
    missing: [
      ...(isStudyOfNow ? [] : (["studySinceProcedure"] as const)),
      ...new Set(statements.flatMap(({ missing }) => missing)),
    ],
    questions: listQuestions(person, options),
    flags,
  };
}

/** A row for a valve nobody has worked on; one of surgery, for who can be operated on. */
function ofOwnValve({ item, when }: OptionRow): OptionRow {
  const isSurgery = surgical.includes(item.value.option);
  return {
    item,
    when: (person) =>
      all(when(person), isOwnValve(person), ...(isSurgery ? [isOperable(person)] : [])),
  };
}

const surgical: readonly OptionId[] = [
  "surgery",
  "surgicalRepair",
  "surgicalReplacement",
  "keyholeSurgery",
  "appendageClosure",
];

function toObserved({ procedures, undated }: OptionPerson): PlanReason["observed"] {
  return [
    ...procedures.map(({ kind, on }) => ({ what: kind, value: on })),
    ...undated.map((kind) => ({ what: kind, value: true })),
  ];
}

/** In the order of the list; an option no row is about is not in it. */
function groupByOption(
  judged: readonly (readonly [OptionRow, JudgedStatement])[],
  isAfter: boolean,
): readonly ListedOption[] {
  return optionIds.flatMap((id) => {
    const own = judged.filter(([{ item }]) => item.value.option === id);
    if (own.length === 0) return [];
    const views = optionSocieties.map((society): readonly [OptionSociety, SocietyView] => {
      const statements = own
        .filter(([{ item }]) => item.value.society === society)
        .map(([, statement]) => statement)
        .sort(compareStatements);
      const notRead = society === "accAha" && !isAfter ? (notReadAcc[id] ?? []) : [];
      return [society, { status: statements[0]?.status ?? "notRead", statements, notRead }];
    });
    // Safe: one view for each society.
    const bySociety = Object.fromEntries(views) as unknown as ListedOption["bySociety"];
    return [{ id, bySociety, evidence: (evidence[id] ?? []).map((item) => explain(item)) }];
  });
}

/** Rows of ACC/AHA 2020 nobody has read, by the option they would speak of. */
const notReadAcc: Readonly<Partial<Record<OptionId, readonly string[]>>> = {
  surgery: ["TRG-2-ACC20", "TRG-5-ACC20", "TRG-22-ACC20", "TRG-27-ACC20", "TRG-28-ACC20"],
  surgicalRepair: ["TRG-1-ACC20", "TRG-7-ACC20"],
  surgicalReplacement: ["TRG-1-ACC20"],
  clip: ["TRG-9-ACC20", "TRG-25-ACC20"],
};

const evidence: Readonly<Partial<Record<OptionId, readonly Parameters<typeof explain>[0][]>>> = {
  surgicalRepair: [optionHouse.surgeryResults],
  clip: [optionHouse.clipResults],
  heartFailureMedicines: [optionHouse.medicineResults],
  resynchronisation: [optionHouse.resynchronisationResults],
};
