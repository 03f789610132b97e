import { planVisits, type VisitPlan } from "#care/surveillance/plan-visits.ts";
import { listOptions } from "#care/options/list-options.ts";
import type { OptionList } from "#care/options/option-list.ts";
import type { OptionSituation } from "#care/options/option-situation.ts";
import type { VisitInstruction } from "#care/surveillance/visit-situation.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import type { Issue, Parsed } from "#record/issue.ts";
import { describeInputIssues } from "../describe-input-issues.ts";
import { checkPastDay, readStudies } from "../grade/read-studies.ts";
import { planInputSchema, type PlanInput } from "./plan-input.ts";

/** What `living-leaflet plan` writes. */
export interface PlanAnswer {
  readonly format: "living-leaflet/visit-plan/1";
  readonly confirmBy: "the clinic; to a person say only what the report and the clinic say";
  readonly plan: VisitPlan;
  /** What the guidelines list for this person; nothing of it is chosen. */
  readonly options: OptionList;
}

/** From any input to the next echo and visit with reasons, or to issues; never throws. */
export function answerPlan(input: unknown): Parsed<PlanAnswer> {
  const parsed = planInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: describeInputIssues(parsed.error, input) };
  const read = readStudies(parsed.data);
  if (!read.ok) return read;
  const { today, studies } = read.value;
  const issues = checkDays(parsed.data, today);
  if (issues.length > 0) return { ok: false, issues };
  const situation = makeSituation(
    parsed.data,
    studies.map(({ study }) => study),
  );
  return {
    ok: true,
    value: {
      format: "living-leaflet/visit-plan/1",
      confirmBy: "the clinic; to a person say only what the report and the clinic say",
      plan: planVisits(situation, today, situation.bedside),
      options: listOptions(situation, today),
    },
  };
}

function makeSituation(given: PlanInput, studies: readonly EchoStudy[]): OptionSituation {
  const { symptoms = "notKnown", bnp, ntProBnp, mitralValveArea, ...profile } = given.profile ?? {};
  return {
    ...profile,
    ...(bnp === undefined ? {} : { bnp_pgmL: bnp.value }),
    ...(ntProBnp === undefined ? {} : { ntProBnp_pgmL: ntProBnp.value }),
    ...(mitralValveArea === undefined ? {} : { mitralValveArea_cm2: mitralValveArea.value }),
    symptoms,
    studies,
    procedures: given.procedures ?? [],
    instructions: (given.instructions ?? []).map(toInstruction),
    ...(given.lastVisitOn === undefined ? {} : { lastVisitOn: given.lastVisitOn }),
  };
}

export function toInstruction(
  given: NonNullable<PlanInput["instructions"]>[number],
): VisitInstruction {
  const { what, setBy, setOn } = given;
  const plan = "dueOn" in given ? { dueOn: given.dueOn } : { every_mo: given.everyMonths };
  return { what, setBy, setOn, plan };
}

/** What is told as done cannot be ahead, and nothing is due before it was set. */
function checkDays(given: PlanInput, today: string): readonly Issue[] {
  const { profile, lastVisitOn, procedures = [], instructions = [] } = given;
  return [
    ...checkPastDay("profile.chestRadiationOn", profile?.chestRadiationOn, today),
    ...checkPastDay("lastVisitOn", lastVisitOn, today),
    ...procedures.flatMap(({ on }, index) => checkPastDay(`procedures[${index}].on`, on, today)),
    ...instructions.flatMap((one, index) => [
      ...checkPastDay(`instructions[${index}].setOn`, one.setOn, today),
      ...("dueOn" in one && one.dueOn < one.setOn
        ? [
            {
              path: `instructions[${index}].dueOn`,
              code: "contradiction",
              expected: `a day that is not before setOn, ${one.setOn}`,
              found: one.dueOn,
            } as const,
          ]
        : []),
    ]),
  ];
}
