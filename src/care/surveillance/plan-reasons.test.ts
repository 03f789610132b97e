import { describe, expect, it } from "vitest";
import type { EchoStudy } from "#record/echo-measure.ts";
import { planVisits } from "./plan-visits.ts";
import type { VisitSituation } from "./visit-situation.ts";

/** What a plan tells beside its dates: the numbers it saw, their limits, what it counts from. */

const today = "2026-11-25";
const study: EchoStudy = {
  on: "2026-08-31",
  method: "transthoracic",
  mechanism: "primary",
  values: { effectiveOrificeArea: 45 },
  signs: {},
  facts: [],
};
const situation: VisitSituation = {
  studies: [study],
  symptoms: "none",
  procedures: [],
  instructions: [],
};
const withStudy = (more: Partial<EchoStudy>) =>
  planVisits({ ...situation, studies: [{ ...study, ...more }] }, today);

describe("a reason to come sooner", () => {
  it.each<[string, Partial<VisitSituation>, string]>([
    ["symptoms", { symptoms: "present" }, "SUR-20-S"],
    ["newAtrialFibrillation", { hasNewAtrialFibrillation: true }, "SUR-20-A"],
    ["pregnancy", { pregnancy: "planning" }, "SUR-22"],
    ["severalIllValves", { hasSeveralIllValves: true }, "SUR-23"],
  ])("names %s", (what, more, rule) => {
    const { sooner } = planVisits({ ...situation, ...more }, today);
    expect(sooner).toMatchObject([{ rule, observed: [{ what, value: true }] }]);
  });

  it("shows the number beside its limit", () => {
    expect(withStudy({ values: { ...study.values, ejectionFraction: 58 } }).sooner).toMatchObject([
      {
        rule: "SUR-21-F",
        observed: [
          { what: "ejectionFraction", value: 58, limit: { value: 60, comparison: "atOrUnder" } },
        ],
      },
    ]);
  });

  it("names the leaflet that flails", () => {
    const { sooner } = withStudy({ signs: { flailLeaflet: true } });
    expect(sooner).toMatchObject([
      { rule: "SUR-21-L", observed: [{ what: "flailLeaflet", value: true }] },
    ]);
  });

  it("shows each number of a change", () => {
    const studies = [70, 67, 64].map((ejectionFraction, year) => ({
      ...study,
      on: `${2024 + year}-08-31`,
      values: { ...study.values, ejectionFraction },
    }));
    const what = "ejectionFraction";
    expect(planVisits({ ...situation, studies }, today).sooner).toMatchObject([
      { rule: "SUR-20-F", observed: [70, 67, 64].map((value) => ({ what, value })) },
    ]);
  });
});

describe("a date", () => {
  it("says how long its interval is and what it counts from", () => {
    expect(planVisits(situation, today).bySociety.esc25.echo).toMatchObject({
      basis: { on: "2026-08-31", of: "lastEcho" },
      reasons: [{ rule: "SUR-4-E", observed: [{ what: "interval", value: 6, unit: "mo" }] }],
    });
  });

  it("after a procedure counts from it, or from the last echo since", () => {
    const clip = { ...situation, procedures: [{ kind: "clip", on: "2025-01-10" } as const] };
    expect(planVisits(clip, today).bySociety.esc25.echo).toMatchObject({
      basis: { on: "2026-08-31", of: "lastEcho" },
    });
    const valve = { ...situation, procedures: [{ kind: "bioprosthesis", on: today } as const] };
    expect(planVisits(valve, today).bySociety.esc25.echo).toMatchObject({
      basis: { on: today, of: "procedure" },
    });
  });

  it("counts a screening from the radiation", () => {
    const values = { effectiveOrificeArea: 15 };
    const radiated = { ...situation, chestRadiationOn: "2020-03-31" };
    const plan = planVisits({ ...radiated, studies: [{ ...study, values }] }, today);
    expect(plan.bySociety.esc25.echo).toMatchObject({
      basis: { on: "2020-03-31", of: "radiation" },
    });
  });

  it("that is not needed says why", () => {
    const { bySociety } = withStudy({
      mechanism: "atrialSecondary",
      values: { effectiveOrificeArea: 15 },
      signs: { prolapse: false },
    });
    expect(bySociety.bse22.echo).toMatchObject({
      kind: "notNeeded",
      reasons: [{ observed: [{ what: "prolapse", value: false }] }],
    });
  });
});

describe("the plan", () => {
  it("tells which study it is made from, with grade and stage under both guidelines", () => {
    const plan = planVisits(situation, today);
    expect(plan.studyOn).toBe("2026-08-31");
    expect(plan.grades).toMatchObject({
      aseAcc: { kind: "graded", guideline: "aseAcc", low: 4 },
      esc: { kind: "graded", guideline: "esc", low: 4 },
    });
    expect(plan.stages).toMatchObject({
      aseAcc: { kind: "stage", stage: "C" },
      esc: { kind: "stage", stage: "C" },
    });
    const none = planVisits({ ...situation, studies: [] }, today);
    expect(none).not.toHaveProperty("studyOn");
    expect(none).not.toHaveProperty("grades");
    expect(none).not.toHaveProperty("stages");
  });

  it("calls a study old by its day, and never one whose leak needs no echo", () => {
    const late = planVisits(situation, "2027-12-01");
    const observed = [{ what: "studyOn", value: "2026-08-31" }];
    expect(late.flags).toMatchObject([{ rule: "SEV-56", observed }]);
    const small: EchoStudy = {
      ...study,
      mechanism: "atrialSecondary",
      values: { effectiveOrificeArea: 15 },
      signs: { prolapse: false },
    };
    expect(planVisits({ ...situation, studies: [small] }, "2036-01-01").flags).toEqual([]);
  });
});
