import { decideProphylaxis } from "#care/prophylaxis/decide-prophylaxis.ts";
import type { ProphylaxisDecision } from "#care/prophylaxis/prophylaxis-decision.ts";
import {
  riskConditions,
  type ProphylaxisSituation,
  type RiskAnswer,
  type RiskCondition,
} from "#care/prophylaxis/prophylaxis-situation.ts";
import type { Issue, Parsed } from "#record/issue.ts";
import { describeProphylaxis, type ProphylaxisWords } from "#words/describe-prophylaxis.ts";
import { describeInputIssues } from "../describe-input-issues.ts";
import { prophylaxisInputSchema, type ProphylaxisInput } from "./prophylaxis-input.ts";

/** What `living-leaflet prophylaxis` writes. */
export interface ProphylaxisAnswerDocument {
  readonly format: "living-leaflet/prophylaxis-decision/1";
  readonly decision: ProphylaxisDecision;
  /** The decision as the person and the dentist would read it. */
  readonly words: ProphylaxisWords;
}

/** From any input to a decision with its words, or to issues; never throws. */
export function answerProphylaxis(input: unknown): Parsed<ProphylaxisAnswerDocument> {
  const parsed = prophylaxisInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: describeInputIssues(parsed.error, input) };
  const situation = readSituation(parsed.data);
  if (!situation.ok) return situation;
  const decision = decideProphylaxis(situation.value);
  return {
    ok: true,
    value: {
      format: "living-leaflet/prophylaxis-decision/1",
      decision,
      words: describeProphylaxis(decision, "en"),
    },
  };
}

/** What was given as the situation a decision is made from, or what does not hold together. */
export function readSituation(given: ProphylaxisInput): Parsed<ProphylaxisSituation> {
  const conditions = readConditions(given);
  const issues = [...findFutureDays(given, conditions), ...findContradictions(conditions)];
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: makeSituation(given, conditions) };
}

function makeSituation(
  { on, procedure, allergy = "notKnown", country, follow, clinic }: ProphylaxisInput,
  conditions: ProphylaxisSituation["conditions"],
): ProphylaxisSituation {
  return {
    on,
    procedure,
    allergy,
    conditions,
    ...(country === undefined ? {} : { country }),
    ...(follow === undefined ? {} : { follow }),
    ...(clinic === undefined ? {} : { clinic }),
  };
}

function readConditions({ has = {}, asked }: ProphylaxisInput): ProphylaxisSituation["conditions"] {
  const rest: Partial<Record<RiskCondition, RiskAnswer>> =
    asked === "all"
      ? Object.fromEntries(riskConditions.map((condition) => [condition, { answer: "no" }]))
      : {};
  const named = Object.entries(has).map(([condition, given]) => [
    condition,
    typeof given === "string" ? { answer: given } : given,
  ]);
  return { ...rest, ...Object.fromEntries(named) };
}

/** Nothing has happened after the day the decision is for. */
function findFutureDays(
  { on, clinic }: ProphylaxisInput,
  conditions: ProphylaxisSituation["conditions"],
): Issue[] {
  const days: [string, string | undefined][] = [
    ["clinic.decidedOn", clinic?.decidedOn],
    ...Object.entries(conditions).map(([condition, given]): [string, string | undefined] => [
      `has.${condition}.since`,
      given.since,
    ]),
  ];
  return days.flatMap(([path, day]) =>
    day === undefined || day <= on
      ? []
      : [{ path, code: "contradiction", expected: `a day up to ${on}`, found: `"${day}"` }],
  );
}

function findContradictions(conditions: ProphylaxisSituation["conditions"]): Issue[] {
  const { heartTransplant, transplantValveDisease } = conditions;
  if (transplantValveDisease?.answer !== "yes" || heartTransplant?.answer !== "no") return [];
  return [
    {
      path: "has.transplantValveDisease",
      code: "contradiction",
      expected: "a heart transplant where its valve is diseased",
      found: '"yes", and heartTransplant "no"',
    },
  ];
}
