import { describe, expect, it } from "vitest";
import { timeBeat } from "./activation.ts";
import { computePressures } from "./compute-pressures.ts";
import { makeInitialState } from "./initial-state.ts";
import { type HeartParameters, makeHeart, parameterItems } from "./parameters.ts";
import { heartPresets, presetNames } from "./presets.ts";
import { sumVolume_mL } from "./state.ts";
import { findSteadyState } from "./steady-state.ts";

function highestPressure_mmHg(heart: HeartParameters): number {
  const { la, lv, ra, rv, sa, pa, pv } = computePressures(
    heart,
    timeBeat(heart, 60 / heart.heartRate_perMin),
    1,
    0,
    makeInitialState(heart),
  );
  return Math.max(la, lv, ra, rv, sa, pa, pv);
}

describe("the state to start from", () => {
  it.each(presetNames)("%s: holds all its blood, under no more than arterial pressure", (name) => {
    const heart = heartPresets[name];
    expect(sumVolume_mL(makeInitialState(heart))).toBeCloseTo(heart.bloodVolume_mL, 9);
    expect(highestPressure_mmHg(heart)).toBeCloseTo(86, 9);
  });

  it("is under no more than that at any bound of any constant", () => {
    for (const [name, { low, high }] of Object.entries(parameterItems)) {
      for (const value of [low, high]) {
        expect(highestPressure_mmHg(makeHeart({ [name]: value }))).toBeLessThan(87);
      }
    }
  });

  it.each([
    { leftVentricleFillingStiffness_perMl: 0.08 },
    { rightVentricleFillingStiffness_perMl: 0.07 },
    { pulmonaryArteryCompliance_mlPerMmHg: 0.9 },
  ])("lets a very stiff heart settle: %o", (changes) => {
    expect(findSteadyState(makeHeart(changes)).isReached).toBe(true);
  });
});
