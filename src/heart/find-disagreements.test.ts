import { describe, expect, it } from "vitest";
import { checkMeasurements } from "./check-measurements.ts";
import { findDisagreements } from "./find-disagreements.ts";
import type { MeasurementName, Measurements } from "./measurement.ts";

/** The cohort of Stewart 2008, as one letter. */
const letter = {
  heartRate_perMin: 65,
  systolicPressure_mmHg: 138,
  diastolicPressure_mmHg: 78,
  endDiastolicVolume_mL: 228,
  endSystolicVolume_mL: 80,
  ejectionFraction_percent: 65,
  forwardStrokeVolume_mL: 89,
  cardiacOutput_Lmin: 5.8,
  regurgitantVolume_mL: 59,
  regurgitantFraction_percent: 40,
  leakArea_cm2: 0.265,
  jetVti_cm: 223,
};

type Letter = Partial<Record<MeasurementName, number>>;

function measure(numbers: Letter): Measurements {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, { value }]));
}

function apart(numbers: Letter) {
  return findDisagreements(measure(numbers)).map(({ path, about }) => [
    path,
    about.kind === "disagree" ? about.which : about.kind,
  ]);
}

function without(...names: readonly MeasurementName[]): Letter {
  return Object.fromEntries(
    Object.entries(letter).filter(([name]) => !names.includes(name as MeasurementName)),
  );
}

describe("findDisagreements", () => {
  it("finds none in a letter whose numbers fit each other", () => {
    expect(findDisagreements(measure(letter))).toEqual([]);
  });

  it.each<[string, Letter, [MeasurementName, string][]]>([
    [
      "lower pressure not below the upper",
      { ...letter, diastolicPressure_mmHg: 138 },
      [["diastolicPressure_mmHg", "pressures"]],
    ],
    [
      "more left than there was",
      { ...letter, endSystolicVolume_mL: 230 },
      [["endSystolicVolume_mL", "volumes"]],
    ],
    [
      "an ejection fraction that the volumes do not give",
      { ...letter, ejectionFraction_percent: 59 },
      [["ejectionFraction_percent", "ejectionFraction"]],
    ],
    [
      "an output that stroke and rate do not give",
      { ...letter, cardiacOutput_Lmin: 7 },
      [["cardiacOutput_Lmin", "cardiacOutput"]],
    ],
    [
      "a leak too large for what is squeezed",
      { ...without("regurgitantFraction_percent", "leakArea_cm2"), regurgitantVolume_mL: 110 },
      [["regurgitantVolume_mL", "forwardAndLeak"]],
    ],
    [
      "a leak too small for what is squeezed",
      { ...without("regurgitantFraction_percent", "leakArea_cm2"), regurgitantVolume_mL: 20 },
      [["regurgitantVolume_mL", "forwardAndLeak"]],
    ],
    [
      "more forward than is squeezed at all",
      {
        ...without("cardiacOutput_Lmin"),
        forwardStrokeVolume_mL: 200,
        regurgitantFraction_percent: 22,
      },
      [["forwardStrokeVolume_mL", "forwardOverTotal"]],
    ],
    [
      "an output over what is squeezed",
      {
        ...without("forwardStrokeVolume_mL", "regurgitantFraction_percent"),
        cardiacOutput_Lmin: 13,
      },
      [["cardiacOutput_Lmin", "forwardOverTotal"]],
    ],
    [
      "a leaking share that what is squeezed does not give",
      { ...without("regurgitantVolume_mL", "leakArea_cm2"), regurgitantFraction_percent: 62 },
      [["regurgitantFraction_percent", "forwardAndShare"]],
    ],
    [
      "a hole too large for what is squeezed",
      { ...without("regurgitantVolume_mL", "regurgitantFraction_percent"), leakArea_cm2: 0.5 },
      [["leakArea_cm2", "forwardAndHole"]],
    ],
    [
      "more leaking than is squeezed at all",
      {
        ...without("forwardStrokeVolume_mL", "cardiacOutput_Lmin", "regurgitantFraction_percent"),
        regurgitantVolume_mL: 195,
        leakArea_cm2: 0.8,
      },
      [["regurgitantVolume_mL", "leakOverTotal"]],
    ],
    [
      "a hole that leaks more than is squeezed at all",
      {
        ...without(
          "forwardStrokeVolume_mL",
          "cardiacOutput_Lmin",
          "regurgitantVolume_mL",
          "regurgitantFraction_percent",
        ),
        leakArea_cm2: 0.9,
      },
      [["leakArea_cm2", "leakOverTotal"]],
    ],
    [
      "a leaking share that the volumes do not give",
      { ...letter, regurgitantFraction_percent: 51 },
      [["regurgitantFraction_percent", "leakFraction"]],
    ],
    [
      "a hole that the leak and its jet do not give",
      { ...letter, leakArea_cm2: 0.36 },
      [["leakArea_cm2", "leakArea"]],
    ],
    [
      "a hole far from what the leak gives, the jet not measured",
      { ...without("jetVti_cm"), leakArea_cm2: 0.39 },
      [["leakArea_cm2", "leakArea"]],
    ],
    [
      "a hole and no leak",
      {
        ...without(
          "regurgitantFraction_percent",
          "endSystolicVolume_mL",
          "ejectionFraction_percent",
        ),
        regurgitantVolume_mL: 0,
      },
      [["leakArea_cm2", "leakArea"]],
    ],
  ])("%s", (_what, numbers, found) => {
    expect(apart(numbers)).toEqual(found);
    expect(checkMeasurements(measure(numbers)).length).toBeGreaterThan(0);
  });

  it.each<[string, Letter]>([
    ["an ejection fraction a few points off", { ...letter, ejectionFraction_percent: 61 }],
    [
      "a small leak twice its sum",
      {
        ...without("regurgitantFraction_percent", "leakArea_cm2"),
        endSystolicVolume_mL: 130,
        ejectionFraction_percent: 43,
        regurgitantVolume_mL: 18,
      },
    ],
    [
      "a jet not measured, and a hole a third larger",
      { ...without("jetVti_cm"), leakArea_cm2: 0.35 },
    ],
  ])("lets pass %s", (_what, numbers) => {
    expect(apart(numbers)).toEqual([]);
  });

  it("names both numbers, and what the one would be by the other", () => {
    const [issue] = findDisagreements(
      measure({
        ...without("regurgitantFraction_percent", "leakArea_cm2"),
        regurgitantVolume_mL: 110,
      }),
    );
    expect(issue).toMatchObject({
      code: "contradiction",
      expected:
        "24.8 to 103 mL, by endDiastolicVolume_mL 228, endSystolicVolume_mL 80, forwardStrokeVolume_mL 89",
      found: "110",
      about: {
        numbers: {
          regurgitantVolume_mL: 110,
          endDiastolicVolume_mL: 228,
          endSystolicVolume_mL: 80,
          forwardStrokeVolume_mL: 89,
        },
        wouldBe: 59,
      },
    });
  });
});

describe("checkMeasurements", () => {
  it.each<[string, Measurements, object]>([
    ["nothing at all", {}, { path: "heartRate_perMin", code: "missing" }],
    [
      "a number no heart has",
      measure({ ...letter, systolicPressure_mmHg: 13.8 }),
      { path: "systolicPressure_mmHg", code: "impossible", expected: "60 to 260 mmHg" },
    ],
    [
      "a number that is none",
      measure({ ...letter, eVelocity_cms: Number.NaN }),
      { path: "eVelocity_cms", code: "impossible", found: "NaN" },
    ],
    [
      "a spread of nothing",
      { ...measure(letter), leakArea_cm2: { value: 0.26, sd: 0 } },
      { path: "leakArea_cm2.sd", code: "impossible", found: "0" },
    ],
    [
      "a spread so small that no misfit can be told",
      { ...measure(letter), leakArea_cm2: { value: 0.26, sd: 1e-300 } },
      { path: "leakArea_cm2.sd", code: "impossible", found: "1e-300" },
    ],
    [
      "a misspelt name",
      // Safe: this is what a caller without types may hand in.
      { ...measure(letter), eroa: { value: 0.26 } } as Measurements,
      { path: "eroa", code: "unknownKey" },
    ],
    [
      "no word of the leak",
      measure({ heartRate_perMin: 65, systolicPressure_mmHg: 138, diastolicPressure_mmHg: 78 }),
      {
        path: "",
        code: "missing",
        expected: expect.stringContaining("regurgitantVolume_mL, leakArea_cm2 or "),
      },
    ],
  ])("refuses %s", (_what, measurements, issue) => {
    expect(checkMeasurements(measurements)[0]).toMatchObject(issue);
  });

  it("takes the leak also from volumes and what goes forward", () => {
    const volumes = without("regurgitantVolume_mL", "regurgitantFraction_percent", "leakArea_cm2");
    expect(checkMeasurements(measure(volumes))).toEqual([]);
  });
});
