import { describe, expect, it } from "vitest";
import { measureFarStarts } from "../../bench/heart/far-starts.ts";
import { runTrials } from "../../bench/heart/fit-trials.ts";
import { drawOtherwise, fullLetter, makePatient } from "../../bench/heart/made-patients.ts";

/** `npm run bench:fit` runs many more; docs/decisions/0011-fitting-a-patient.md has its numbers. */
const patients = Array.from({ length: 40 }, (_, seed) => makePatient(drawOtherwise, seed));

describe("fitting made patients whose hearts are not what the fit assumes", () => {
  const { coverage, fitted, notSettled } = runTrials(patients, fullLetter, 1);

  it("fits most noisy letters, and refuses the others", () => {
    expect(fitted).toBeGreaterThanOrEqual(30);
    expect(notSettled).toBeLessThanOrEqual(1);
  });

  it("has the truth in about nine of ten ranges of nine in ten, and in about half of half", () => {
    const mean = (shares: readonly number[]) => shares.reduce((a, b) => a + b, 0) / shares.length;
    expect(mean(coverage.map((row) => row.inNinety_fraction))).toBeGreaterThan(0.85);
    const half = mean(coverage.map((row) => row.inHalf_fraction));
    expect([half > 0.4, half < 0.75]).toEqual([true, true]);
    for (const { measure, inNinety_fraction } of coverage) {
      expect([measure, inNinety_fraction > 0.7]).toEqual([measure, true]);
    }
  });

  it("is not far off the middle where nothing was measured", () => {
    const bias = Object.fromEntries(coverage.map((row) => [row.measure, row.bias_factor]));
    expect(Math.abs(bias["meanLeftAtrialPressure_mmHg"]! - 1)).toBeLessThan(0.15);
    expect(Math.abs(bias["vWave_mmHg"]! - 1)).toBeLessThan(0.15);
  });

  it("finds the same heart from far away, or says that it did not end", () => {
    const far = measureFarStarts(patients.slice(0, 10));
    expect(far.fits).toBe(30);
    expect(far.elsewhere + far.notSettled).toBeLessThanOrEqual(3);
  });
});
