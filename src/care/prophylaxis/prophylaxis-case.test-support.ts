import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { ProphylaxisDecision } from "./prophylaxis-decision.ts";
import {
  riskConditions,
  type PenicillinAllergy,
  type PlannedProcedure,
  type ProphylaxisSituation,
  type RiskAnswer,
  type RiskCondition,
} from "./prophylaxis-situation.ts";

export const caseDay = "2026-11-25";

/** One row of `decide-prophylaxis.cases.csv`: a person a dentist can picture, and what must come out. */
export interface ProphylaxisCase {
  readonly case: string;
  /** `clip=yes` or `clip=yes@2026-01-31`; nothing named is "no", unless `others=notKnown`. */
  readonly has: string;
  readonly others: string;
  readonly procedure: PlannedProcedure;
  readonly country: string;
  readonly allergy: PenicillinAllergy;
  /** `yes Dr Lee 2026-10-01`. */
  readonly clinic: string;
  readonly on: string;
  readonly answer: string;
  readonly rule: string;
  /** The three answers and their rules: `AHA no IE-17-AHA; ESC …`. */
  readonly AHA: string;
  readonly ESC: string;
  readonly NICE: string;
}

export function readProphylaxisCases(): ProphylaxisCase[] {
  const path = join(import.meta.dirname, "decide-prophylaxis.cases.csv");
  const { data, errors } = Papa.parse<ProphylaxisCase>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
    transform: (cell) => cell.trim(),
  });
  if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors[0])}`);
  return data;
}

/** A row as the situation it names. */
export function readProphylaxisCase(row: ProphylaxisCase): ProphylaxisSituation {
  const named = row.has
    .split(" ")
    .filter(Boolean)
    .map((part): [RiskCondition, RiskAnswer] => {
      const [, condition, answer, since] = /^(\w+)=(\w+)(?:@(\S+))?$/u.exec(part)!;
      if (!riskConditions.some((known) => known === condition)) throw new Error(`What is ${part}?`);
      const given = { answer: answer as RiskAnswer["answer"] };
      return [condition as RiskCondition, since === undefined ? given : { ...given, since }];
    });
  const others = row.others === "notKnown" ? {} : everyCondition("no");
  const [answer, decidedOn, ...by] = row.clinic.split(" ");
  return {
    on: row.on === "" ? caseDay : row.on,
    conditions: { ...others, ...Object.fromEntries(named) },
    procedure: row.procedure,
    allergy: row.allergy === ("" as string) ? "none" : row.allergy,
    ...(row.country === "" ? {} : { country: row.country }),
    ...(row.clinic === ""
      ? {}
      : { clinic: { answer: answer as "yes", decidedBy: by.join(" "), decidedOn: decidedOn! } }),
  };
}

export function everyCondition(
  answer: RiskAnswer["answer"],
): Readonly<Record<RiskCondition, RiskAnswer>> {
  return Object.fromEntries(riskConditions.map((condition) => [condition, { answer }])) as Record<
    RiskCondition,
    RiskAnswer
  >;
}

/** A decision as a row of the table tells it. */
export function tellProphylaxis({
  kind,
  reasons,
  societies,
}: ProphylaxisDecision): Pick<ProphylaxisCase, "answer" | "rule" | "AHA" | "ESC" | "NICE"> {
  const told = Object.fromEntries(
    societies.map((answer) => [answer.society, `${answer.kind} ${answer.reasons[0].rule}`]),
  );
  return {
    answer: kind,
    rule: reasons[0].rule,
    AHA: told["AHA"]!,
    ESC: told["ESC"]!,
    NICE: told["NICE"]!,
  };
}
