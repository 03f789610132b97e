import { optionSocieties } from "#knowledge/option-statement.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import { list, toStudy, type StudyCase } from "../grade/study-case.test-support.ts";
import type { ValveProcedure } from "../surveillance/visit-situation.ts";
import { listOptions } from "./list-options.ts";
import type { JudgedStatement, OptionList } from "./option-list.ts";
import { optionAnswers, type OptionSituation } from "./option-situation.ts";

export const today = "2026-11-26";

export interface OptionCase extends StudyCase {
  /** `symptoms=present risk=high AF repairLikelyDurable -stable`; `?name` is not known. */
  readonly person: string;
  /** `repair 2026-01-10` */
  readonly procedures: string;
  readonly applies: string;
  readonly against: string;
  /** `TRG-2 (surgicalRisk)` */
  readonly mayApply: string;
}

/**
 * Where a row says nothing else: a severe primary leak of this summer, a ventricle and an atrium
 * that are well, no symptoms, low risk, every question answered with no, but that the person is
 * stable.
 */
const usual = {
  values: "EROA 0.45 cm2; LVEF 65 %; LVESD 35 mm; LVESDi 18 mm/m2; PASP 30 mm[Hg]; LAVI 40 mL/m2",
  signs: "-atLeastModerateTricuspidLeak",
};

export function toSituation(row: OptionCase): OptionSituation {
  const given = list(row.values, ";");
  const name = (value: string) => value.split(" ")[0]!.replace("?", "");
  const named = given.map(name);
  const kept = list(usual.values, ";").filter((value) => !named.includes(name(value)));
  const values = [...kept, ...given.filter((value) => !value.startsWith("?"))].join("; ");
  const signs = row.signs.includes("atLeast") ? row.signs : `${usual.signs} ${row.signs}`;
  const words = list(row.person, " ");
  const told: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    words.filter(isPair).map((word) => word.split("=")),
  );
  const study: EchoStudy = toStudy(
    { ...row, values, signs: signs.replace(/\?\w+/u, "") },
    {
      ...(told.on === "?" ? {} : { on: told.on ?? "2026-09-30" }),
      ...(told.acute === undefined ? {} : { isAcute: true }),
      ...(told.method === undefined ? {} : { method: told.method as EchoStudy["method"] }),
    },
  );
  const answers = optionAnswers
    .filter((answer) => answer !== "atrialFibrillationFromLeak")
    .filter((answer) => !words.includes(`?${answer}`))
    .map((answer) => [answer, answer === "stable" || words.includes(answer)]);
  const denied = words
    .filter((word) => word.startsWith("-"))
    .map((word) => [word.slice(1), false] as const);
  const { nyha, bnp, ntProBnp, area, success, mortality } = told;
  const orNothing = (key: string, value: string | undefined, usually: string) =>
    value === "?" ? {} : { [key]: value ?? usually };
  const number = (key: string, value: string | undefined) =>
    value === undefined ? {} : { [key]: Number(value) };
  return {
    studies: row.word === "noStudy" ? [] : [study, ...earlierStudies(told.earlier)],
    procedures: list(row.procedures, ";").map((text) => {
      const [kind, on] = list(text, " ");
      return { kind, on } as ValveProcedure;
    }),
    instructions: [],
    symptoms: (told.symptoms ?? "none") as OptionSituation["symptoms"],
    ...Object.fromEntries(answers),
    ...Object.fromEntries(denied),
    ...(nyha === undefined ? {} : { nyha }),
    ...orNothing("surgicalRisk", told.risk, "low"),
    ...(told.test === undefined ? {} : { exerciseTest: told.test }),
    ...orNothing("coronary", told.coronary, "none"),
    ...orNothing("otherOperation", told.operation, "none"),
    ...number("bnp_pgmL", bnp),
    ...number("ntProBnp_pgmL", ntProBnp),
    ...number("mitralValveArea_cm2", area),
    ...number("repairSuccess_percent", success ?? "90"),
    ...number("surgicalMortality_percent", mortality ?? "2"),
    ...(words.includes("mechanicalValveElsewhere") ? { mechanicalValveElsewhere: true } : {}),
    ...(told.work === undefined
      ? {}
      : { valveWork: Object.fromEntries(list(told.work, ",").map((one) => list(one, ":"))) }),
    ...(told.bedside === undefined ? {} : { bedside: { [told.bedside]: true } }),
  } as OptionSituation;
}

/** `LVEF:70,68`: as many studies, one a year, oldest first, before the study of the row. */
function earlierStudies(text = "LVEF:65,65"): EchoStudy[] {
  if (text === "none") return [];
  const [measure, numbers = ""] = text.split(":");
  const values = numbers.split(",");
  return values.map((value, index) => ({
    on: `${2026 - values.length + index}-09-30`,
    method: "transthoracic",
    mechanism: "primary",
    values: {
      ejectionFraction: measure === "LVEF" ? Number(value) : 65,
      endSystolicDiameter: measure === "LVESD" ? Number(value) : 35,
    },
    signs: {},
    facts: [],
  }));
}

function isPair(word: string): boolean {
  return word.includes("=");
}

export function statementsOf(result: OptionList): readonly JudgedStatement[] {
  if (result.kind === "emergency") return [];
  return result.options.flatMap(({ bySociety }) =>
    optionSocieties.flatMap((society) => bySociety[society].statements),
  );
}

/** What came out, as a row of the table writes it. */
export function tellOptions(row: OptionCase) {
  const result = listOptions(toSituation(row), today);
  if (result.kind === "emergency") return { applies: "emergency", against: "", mayApply: "" };
  const statements = statementsOf(result);
  const tell = (status: string) =>
    statements
      .filter((one) => one.status === status)
      .map(({ rule, missing }) =>
        missing.length === 0 ? rule : `${rule} (${missing.toSorted().join(" ")})`,
      )
      .toSorted()
      .join("; ");
  return { applies: tell("applies"), against: tell("against"), mayApply: tell("mayApply") };
}
