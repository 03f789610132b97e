import { describe, expect, it } from "vitest";
import { planVisits } from "#care/surveillance/plan-visits.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import { foldChart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import { parseFact } from "#record/parse-fact.ts";
import { describeCause } from "./describe-cause.ts";

const units = { mass: "kg", pressure: "mm[Hg]", temperature: "Cel" } as const;
const atrial: EchoStudy = {
  on: "2026-08-31",
  method: "transthoracic",
  mechanism: "atrialSecondary",
  values: {
    effectiveOrificeArea: 25,
    ejectionFraction: 60,
    annulusDiameter: 38,
    leftAtrialVolumeIndex: 48,
    endDiastolicDiameter: 60,
  },
  signs: { wallMotionAbnormality: false, tethering: false },
  facts: [],
};

function profileOf(sex: "female" | "male") {
  const parsed = parseFact({
    id: "01920000-0000-7000-8000-000000000001",
    person: "01920000-0000-7000-8000-000000000002",
    device: "01920000-0000-7000-8000-000000000003",
    kind: "profile",
    at: { instant: "2026-11-20T09:00:00Z", zone: "UTC", offset_min: 0 },
    madeBy: "self",
    sex,
  });
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  return parsed.value;
}

function tell(study: EchoStudy | undefined, sex?: "female" | "male"): string | undefined {
  const chart = foldChart(sex === undefined ? [] : [profileOf(sex)]);
  const person = { chart, health: foldHealth(chart.standing) };
  const studies = study === undefined ? [] : [study];
  const nothing = { symptoms: "none", procedures: [], instructions: [] } as const;
  const plan = planVisits({ ...nothing, studies }, "2026-11-26");
  const known = study === undefined ? {} : { study };
  return describeCause({ person, plan, ...known, context: { language: "en", zone: "UTC", units } })
    ?.headline;
}

describe("the cause on Plan", () => {
  it("is held against the numbers, by the sex the person gave", () => {
    expect(tell(atrial, "male")).toMatch(/^Your numbers fit that/u);
    expect(tell(atrial, "female")).toMatch(/do not all fit that/u);
    expect(tell(atrial)).toMatch(/^We cannot tell/u);
  });

  it("is not spoken of where the report names another, or there is no scan", () => {
    expect(tell({ ...atrial, mechanism: "ventricularSecondary" })).toBeUndefined();
    expect(tell({ ...atrial, mechanism: "notKnown" })).toBeUndefined();
    expect(tell(undefined)).toBeUndefined();
  });

  it("waits behind numbers that cannot be right, and behind an emergency", () => {
    const values = { ...atrial.values, endSystolicDiameter: 60 };
    expect(tell({ ...atrial, values }, "male")).toBeUndefined();
    const sudden = { isAcute: true, signs: { ...atrial.signs, flailLeaflet: true } };
    expect(tell({ ...atrial, ...sudden }, "male")).toBeUndefined();
  });
});
