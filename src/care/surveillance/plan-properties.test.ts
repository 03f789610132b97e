import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EchoStudy } from "#record/echo-measure.ts";
import { addDays } from "#units/calendar-day.ts";
import { anyStudy, runs } from "../grade/study.test-support.ts";
import { societyIds } from "./choose-interval.ts";
import { planVisits } from "./plan-visits.ts";
import type { PlannedVisit } from "./planned-visit.ts";
import { procedureKinds, type VisitInstruction, type VisitSituation } from "./visit-situation.ts";

const today = "2026-11-25";
const fewer = { ...runs, numRuns: Math.min(runs.numRuns, 4000) };

// Few days, so that several things often fall on one.
const anyDay = fc
  .oneof(fc.integer({ min: -1500, max: 60 }), fc.integer({ min: -3, max: 1 }))
  .map((days) => addDays(today, days));
const anyDated: fc.Arbitrary<EchoStudy> = fc
  .tuple(anyStudy, fc.option(anyDay, { nil: undefined, freq: 8 }))
  .map(([study, on]) => (on === undefined ? study : { ...study, on }));
const anyInstruction: fc.Arbitrary<VisitInstruction> = fc.record({
  what: fc.constantFrom("echo", "visit"),
  setBy: fc.constantFrom("Dr Lee", "Heart Valve Clinic"),
  setOn: anyDay,
  plan: fc.oneof(
    fc.record({ dueOn: anyDay }),
    fc.record({ every_mo: fc.integer({ min: 1, max: 24 }) }),
  ),
});
const anySituation: fc.Arbitrary<VisitSituation> = fc.record(
  {
    studies: fc.array(anyDated, { maxLength: 4 }),
    symptoms: fc.constantFrom("none", "present", "notKnown"),
    procedures: fc.array(fc.record({ kind: fc.constantFrom(...procedureKinds), on: anyDay }), {
      maxLength: 2,
    }),
    instructions: fc.array(anyInstruction, { maxLength: 3 }),
    symptomsAreNewOrWorse: fc.boolean(),
    hasNewAtrialFibrillation: fc.boolean(),
    pregnancy: fc.constantFrom("yes", "planning", "no"),
    lastVisitOn: anyDay,
    chestRadiationOn: anyDay,
  },
  { requiredKeys: ["studies", "symptoms", "procedures", "instructions"] },
);

function listAll(situation: VisitSituation): PlannedVisit[] {
  const { echo, visit, bySociety } = planVisits(situation, today);
  const defaults = societyIds.flatMap((id) => [bySociety[id].echo, bySociety[id].visit]);
  return [echo, visit, ...defaults];
}

describe("planVisits, for any situation", () => {
  it("does not care in which order things were entered", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const turned = {
          ...situation,
          studies: situation.studies.toReversed(),
          procedures: situation.procedures.toReversed(),
          instructions: situation.instructions.toReversed(),
        };
        expect(planVisits(turned, today)).toEqual(planVisits(situation, today));
      }),
      fewer,
    );
  });

  it("says nothing of not yet while there is a reason to come sooner", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { sooner } = planVisits(situation, today);
        if (sooner.length === 0) return;
        const states = listAll(situation).map((one) => one.kind === "planned" && one.state);
        expect(states).not.toContain("notYet");
      }),
      fewer,
    );
  });

  it("counts from a day that is not ahead, and keeps its dates in order", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        for (const one of listAll(situation)) {
          if (one.kind !== "planned") continue;
          expect(one.basis.on <= today).toBe(true);
          expect([one.from, one.by, one.lateAfter].toSorted()).toEqual([
            one.from,
            one.by,
            one.lateAfter,
          ]);
        }
      }),
      fewer,
    );
  });

  it("gives no later date, and no reassurance, for what is left out of the last study", () => {
    const gone = fc.constantFrom("ejectionFraction", "prolapse", "mechanism", "symptoms", "on");
    fc.assert(
      fc.property(anySituation, anyStudy, anyDay, gone, (given, study, on, what) => {
        const day = on <= today ? on : today;
        const known = { ...given, studies: [{ ...study, on: day }], instructions: [] };
        const lessKnown = leaveOut(known, what);
        const before = planVisits(known, today);
        const after = planVisits(lessKnown, today);
        for (const id of societyIds) {
          for (const kind of ["echo", "visit"] as const) {
            const one = before.bySociety[id][kind];
            const other = after.bySociety[id][kind];
            if (one.kind !== "notNeeded") expect(other.kind).not.toBe("notNeeded");
            if (one.kind !== "planned" || other.kind !== "planned") continue;
            expect(other.by <= one.by).toBe(true);
          }
        }
      }),
      fewer,
    );
  });

  it("plans by the soonest society unless the clinic decides", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { echo, bySociety } = planVisits({ ...situation, instructions: [] }, today);
        for (const id of societyIds) {
          const one = bySociety[id].echo;
          if (one.kind !== "planned") continue;
          expect(echo.kind === "planned" && echo.by <= one.by).toBe(true);
        }
      }),
      fewer,
    );
  });
});

function leaveOut(
  situation: VisitSituation,
  what: "ejectionFraction" | "prolapse" | "mechanism" | "symptoms" | "on",
): VisitSituation {
  const [study] = situation.studies;
  const { on: _on, values, signs, ...rest } = study!;
  const { ejectionFraction: _function, ...otherValues } = values;
  const { prolapse: _prolapse, ...otherSigns } = signs;
  switch (what) {
    case "ejectionFraction":
      return { ...situation, studies: [{ ...study!, values: otherValues }] };
    case "prolapse":
      return { ...situation, studies: [{ ...study!, signs: otherSigns }] };
    case "mechanism":
      return { ...situation, studies: [{ ...study!, mechanism: "notKnown" }] };
    case "symptoms":
      return { ...situation, symptoms: "notKnown" };
    case "on":
      return { ...situation, studies: [{ ...rest, values, signs }] };
  }
}
