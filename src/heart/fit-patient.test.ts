import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDisagreements } from "./find-disagreements.ts";
import { type Circumstances, fitPatient, type HeartLikeThis } from "./fit-patient.ts";
import { measureHeart } from "./measure-heart.ts";
import { type MeasurementName, measurementItems, type Measurements } from "./measurement.ts";
import { heartPresets } from "./presets.ts";

/** The model's own moderate to severe heart, as a letter would tell it. */
const truth = measureHeart(heartPresets.moderateToSevere);
const letter = Object.fromEntries(
  (
    [
      "heartRate_perMin",
      "systolicPressure_mmHg",
      "diastolicPressure_mmHg",
      "endDiastolicVolume_mL",
      "endSystolicVolume_mL",
      "forwardStrokeVolume_mL",
      "regurgitantVolume_mL",
      "pulmonarySystolicPressure_mmHg",
      "eVelocity_cms",
      "leftAtriumLargest_mL",
    ] as const
  ).map((name) => [name, { value: truth[name] }]),
) as Measurements;

function fit(measurements: Measurements, circumstances: Circumstances = {}): HeartLikeThis {
  const fitted = fitPatient(measurements, circumstances);
  if (!fitted.ok || fitted.value.outcome !== "likeThis") {
    throw new TypeError(`Cannot fit: ${JSON.stringify(fitted)}`);
  }
  return fitted.value;
}

describe("fitPatient", () => {
  const fitted = fit(letter);

  it("finds the heart a noise-free letter came from, within its ranges", () => {
    expect(fitted.outcome).toBe("likeThis");
    expect(fitted.misfit).toBeLessThan(1);
    for (const [name, { range }] of Object.entries(fitted.measures)) {
      const value = truth[name as keyof typeof fitted.measures];
      expect([name, range.p05 <= value, value <= range.p95]).toEqual([name, true, true]);
      expect(range.p05).toBeLessThan(range.p25);
      expect(range.p25).toBeLessThan(range.p75);
      expect(range.p75).toBeLessThan(range.p95);
    }
    expect(fitted.heart.mitralLeakArea_cm2 / 0.2639).toBeCloseTo(1, 1);
  });

  it("says what was measured, what the letter teaches, and what stays a guess", () => {
    expect(fitted.measures.regurgitantVolume_mL.basis).toBe("measured");
    expect(fitted.measures.ejectionFraction_percent.basis).toBe("taught");
    expect(fitted.parameters.mitralLeakArea_cm2?.basis).toBe("taught");
    expect(fitted.parameters.mitralLeakArea_cm2?.unit).toBe("cm²");
    expect(fitted.parameters.leftAtriumElastance_mmHgPerMl?.basis).toBe("guess");
  });

  it("gives the same ranges for the same letter", () => {
    expect(fit(letter)).toEqual(fitted);
  });

  it("knows less from a shorter letter", () => {
    const { pulmonarySystolicPressure_mmHg: _1, leftAtriumLargest_mL: _2, ...rest } = letter;
    const { eVelocity_cms: _3, ...shorter } = rest;
    const short = fit(shorter).measures.meanLeftAtrialPressure_mmHg;
    const long = fitted.measures.meanLeftAtrialPressure_mmHg;
    expect(short.spreadLeft_fraction).toBeGreaterThan(1.3 * long.spreadLeft_fraction);
    expect(short.basis).not.toBe("taught");
  });

  it("trusts a number as far as its own spread says", () => {
    const width = (sd: number) => {
      const { value } = letter.eVelocity_cms!;
      const { range } = fit({ ...letter, eVelocity_cms: { value, sd } }).measures.eVelocity_cms;
      return range.p95 - range.p05;
    };
    expect(width(2)).toBeLessThan(0.4 * width(20));
  });

  it("does not count a number twice that others make already", () => {
    const more = fit({
      ...letter,
      ejectionFraction_percent: { value: truth.ejectionFraction_percent },
      cardiacOutput_Lmin: { value: truth.cardiacOutput_Lmin },
      regurgitantFraction_percent: { value: truth.regurgitantFraction_percent },
      jetVti_cm: { value: 223 },
    });
    expect(more.measures.regurgitantVolume_mL.range).toEqual(
      fitted.measures.regurgitantVolume_mL.range,
    );
    expect(more.measurements.filter(({ use }) => use === "compared")).toHaveLength(4);
  });

  it("counts leak and hole, which a letter makes of one another, as one", () => {
    const both = fit({ ...letter, leakArea_cm2: { value: truth.meanLeakArea_cm2 } });
    const widthOf = ({ measures }: HeartLikeThis) =>
      measures.regurgitantVolume_mL.range.p95 - measures.regurgitantVolume_mL.range.p05;
    expect(widthOf(both) / widthOf(fitted)).toBeGreaterThan(0.85);
  });

  it("takes a leak of nothing as a small one", () => {
    const none = fit({
      heartRate_perMin: { value: 68 },
      systolicPressure_mmHg: { value: 120 },
      diastolicPressure_mmHg: { value: 75 },
      endDiastolicVolume_mL: { value: 140 },
      endSystolicVolume_mL: { value: 55 },
      regurgitantVolume_mL: { value: 0 },
    });
    expect(none.outcome).toBe("likeThis");
    expect(none.measures.regurgitantVolume_mL.range.p95).toBeLessThan(20);
  });

  it("has no kick of the atria in fibrillation, and a narrow door after an operation", () => {
    expect(fit(letter, { rhythm: "fibrillation" }).heart.atrialKick_fraction).toBe(0);
    expect(fit(letter, { mitralValve: "clipped" }).heart.mitralValveArea_cm2).toBeLessThan(4);
  });

  it("says when its best heart misses the numbers, and which most", () => {
    const odd = fitPatient({
      ...letter,
      pulmonarySystolicPressure_mmHg: { value: 16, sd: 1 },
      eVelocity_cms: { value: 180, sd: 5 },
    });
    expect(odd).toMatchObject({ ok: true, value: { outcome: "poorly" } });
    if (!odd.ok || odd.value.outcome === "likeThis") return;
    expect(odd.value.strained).toHaveLength(2);
    expect(odd.value.strained).toContain("eVelocity_cms");
    expect(odd.value).not.toHaveProperty("measures");
  });
});

describe("fitPatient, whatever it is given", () => {
  const anyNumber = (name: MeasurementName) => {
    const { low, high } = measurementItems[name];
    return fc.double({ min: low, max: high, noNaN: true }).map((value) => ({ value }));
  };
  const anyLetter = fc.record(
    Object.fromEntries(
      (Object.keys(measurementItems) as MeasurementName[]).map((name) => [name, anyNumber(name)]),
    ) as Record<MeasurementName, fc.Arbitrary<{ value: number }>>,
    { requiredKeys: ["heartRate_perMin", "systolicPressure_mmHg", "diastolicPressure_mmHg"] },
  );

  it("never fits numbers that disagree", () => {
    fc.assert(
      fc.property(anyLetter, (measurements) => {
        fc.pre(findDisagreements(measurements).length > 0);
        const fitted = fitPatient(measurements);
        expect(fitted.ok).toBe(false);
        if (fitted.ok) return;
        for (const { code, expected, found } of fitted.issues) {
          expect([code, expected.length > 0, found.length > 0]).toEqual([
            "contradiction",
            true,
            true,
          ]);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("never throws, and never a range that is none, however odd the heart", () => {
    const twoAndTheLeak = anyLetter.map(
      ({ heartRate_perMin, systolicPressure_mmHg, diastolicPressure_mmHg, ...rest }) => {
        const some = Object.entries(rest).slice(0, 3);
        return {
          heartRate_perMin,
          systolicPressure_mmHg,
          diastolicPressure_mmHg,
          leakArea_cm2: rest.leakArea_cm2 ?? { value: 0.3 },
          ...Object.fromEntries(some),
        };
      },
    );
    fc.assert(
      fc.property(twoAndTheLeak, (measurements) => {
        fc.pre(findDisagreements(measurements).length === 0);
        const fitted = fitPatient(measurements);
        expect(fitted.ok).toBe(true);
        if (!fitted.ok || fitted.value.outcome !== "likeThis") return;
        for (const { range } of Object.values(fitted.value.measures)) {
          expect(Object.values(range).every(Number.isFinite)).toBe(true);
        }
      }),
      { seed: 2, numRuns: 20 },
    );
  });
});
