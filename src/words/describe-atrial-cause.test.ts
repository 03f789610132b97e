import { describe, expect, it } from "vitest";
import { checkAtrialCriteria } from "#care/grade/check-atrial-criteria.ts";
import { zurich } from "./chart.test-support.ts";
import { describeAtrialCause } from "./describe-atrial-cause.ts";
import type { EchoStudy } from "./echo-subject.ts";
import { studyWith, textsIn } from "./plan.test-support.ts";
import { computeReadingGrade } from "./reading-grade.test-support.ts";

const all: Partial<EchoStudy> = {
  mechanism: "atrialSecondary",
  values: {
    ejectionFraction: 60,
    annulusDiameter: 38,
    leftAtrialVolumeIndex: 48,
    endDiastolicDiameter: 50,
  },
  signs: { wallMotionAbnormality: false, tethering: false },
};
const tell = (change: Partial<EchoStudy> = {}, sex?: "female" | "male") =>
  describeAtrialCause(checkAtrialCriteria(studyWith({ ...all, ...change }), sex), zurich);

describe("describeAtrialCause", () => {
  it("borne out: the numbers that say so, with their marks", () => {
    const told = tell();
    expect(told.headline).toMatch(/^Your numbers fit that/u);
    expect(told.why.seen).toContain(
      "How much the upper left room holds, for your body size (LAVI, LA volume index): 48 mL/m². The mark is over 34 mL/m².",
    );
    expect(told.why.seen).toContain("Your report says it did not see flaps that are pulled down.");
  });

  it("not borne out: it asks, and names no other cause", () => {
    const told = tell({ values: { ...all.values, ejectionFraction: 45 } });
    expect(told.headline).toMatch(/do not all fit that.*Ask your doctor/u);
    expect(told.why.seen).toHaveLength(1);
    expect(told.missing).toEqual([]);
  });

  it("cannot tell: what is missing, the size of the person's heart by sex among it", () => {
    const { annulusDiameter: _left, ...values } = all.values!;
    const told = tell({ values: { ...values, endDiastolicDiameter: 60 }, signs: {} });
    expect(told.headline).toMatch(/^We cannot tell/u);
    expect(told.why.seen.filter((line) => line.startsWith("Your report"))).toEqual([]);
    expect(told.missing).toEqual([
      "how wide the ring of the valve is (annulus)",
      "if you are a woman or a man, as the limit differs",
      "a part of the wall that moves less (regional wall motion abnormality)",
      "flaps that are pulled down (tethering, restricted)",
    ]);
  });

  it("reads at grade 5", () => {
    for (const told of [tell(), tell({ values: {} })]) {
      expect(computeReadingGrade(textsIn(told)).grade).toBeLessThanOrEqual(5);
    }
  });
});
