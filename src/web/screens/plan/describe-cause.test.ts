import { describe, expect, it } from "vitest";
import { personWho } from "#care/person/person.test-support.ts";
import { planVisits } from "#care/surveillance/plan-visits.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
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

function tell(study: EchoStudy | undefined, sex?: "female" | "male"): string | undefined {
  const person = personWho(...(sex === undefined ? [] : [{ kind: "profile", sex }]));
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
