import fc from "fast-check";
import { expect, it } from "vitest";
import { anyStudy, runs } from "#care/grade/study.test-support.ts";
import { planVisits } from "#care/surveillance/plan-visits.ts";
import { procedureKinds } from "#care/surveillance/visit-situation.ts";
import { tellPlan, today } from "./plan.test-support.ts";

const day = fc.integer({ min: 0, max: 4000 }).map((ago) => {
  return new Date(Date.parse(today) - ago * 86_400_000).toISOString().slice(0, 10);
});

const studies = fc.array(
  fc.record({ study: anyStudy, on: fc.option(day, { nil: undefined }) }).map(({ study, on }) => {
    return on === undefined ? study : { ...study, on };
  }),
  { maxLength: 3 },
);

const anyPlan = fc
  .record({
    studies,
    symptoms: fc.constantFrom("none", "present", "notKnown"),
    procedures: fc.array(fc.record({ kind: fc.constantFrom(...procedureKinds), on: day }), {
      maxLength: 1,
    }),
    instructions: fc.array(
      fc.record({
        what: fc.constantFrom("echo", "visit"),
        setBy: fc.constantFrom("Dr Lee", "", "Dr\u202E Ruiz\n"),
        setOn: day,
        plan: fc.oneof(
          fc.record({ dueOn: day }),
          fc.record({ every_mo: fc.integer({ min: 1, max: 60 }) }),
        ),
      }),
      { maxLength: 1 },
    ),
    hasNewAtrialFibrillation: fc.boolean(),
    pregnancy: fc.constantFrom("yes", "planning", "no"),
  })
  .chain((situation) =>
    fc.record({
      situation: fc.constant(situation),
      bedside: fc.record({ shock: fc.boolean(), lungOedema: fc.boolean() }),
    }),
  )
  .map(({ situation, bedside }) => planVisits(situation, today, bedside));

const reassuring =
  /all is well|no need|worry|\bfine\b|\bsafe\b|all[- ]clear|no problem|carry on|good news|healthy/iu;

it("tells any plan in whole sentences, and reassures nobody", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const told = JSON.stringify(tellPlan(plan));
      expect(told).not.toMatch(/\{\w|undefined|NaN|Infinity/u);
      expect(told).not.toMatch(reassuring);
      // No list stands empty before its colon.
      expect(told).not.toMatch(/By : |: \.| {2}/u);
    }),
    runs,
  );
});

it("names all that is missing, and never calls a leak by a name where there is no grade", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { grade, stage } = tellPlan(plan);
      if (grade === undefined || plan.grades === undefined) return;
      const { aseAcc, esc } = plan.grades;
      const graded = grade.answers.length === 1 ? [aseAcc] : [aseAcc, esc];
      for (const [index, one] of graded.entries()) {
        const { headline, missing } = grade.answers[index]!;
        expect(missing).toHaveLength(new Set(one.missing).size);
        const isNamed = one.kind === "graded" || one.kind === "asReported";
        expect(/(?:mild|moderate|severe)\)|no leak/u.test(headline)).toBe(isNamed);
      }
      const isUnknown = (letter: string) => /^(?:C|AorB)$/u.test(letter);
      for (const { kind, ...one } of Object.values(plan.stages!)) {
        if (kind !== "stage" || !("stage" in one) || !isUnknown(one.stage)) continue;
        expect(JSON.stringify(stage)).toMatch(/not fully known|too little of the valve/u);
      }
    }),
    runs,
  );
});

it("puts the emergency first, and a reason not to wait before any date", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { grade, due, plan: told } = tellPlan(plan);
      const isEmergency =
        plan.grades !== undefined &&
        Object.values(plan.grades).some(({ kind }) => kind === "acuteSevereSuspected");
      expect(grade?.emergency !== undefined).toBe(isEmergency);
      expect(told.sooner !== undefined).toBe(plan.sooner.length > 0);
      if (plan.sooner.length > 0) {
        expect(due).toMatch(/^Do not wait/u);
        expect([told.echo.state, told.visit.state]).not.toContain("notYet");
      }
      const isLate = [plan.echo, plan.visit].some(
        (one) => one.kind === "planned" && one.state === "late",
      );
      if (isLate && plan.sooner.length === 0) expect(due).toMatch(/late/u);
    }),
    runs,
  );
});

it("says the same, whatever machine and however often", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(tellPlan(structuredClone(plan))).toEqual(tellPlan(plan));
    }),
    { ...runs, numRuns: Math.min(runs.numRuns, 1000) },
  );
});
