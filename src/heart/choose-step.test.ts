import { describe, expect, it } from "vitest";
import { chooseStep_s } from "./choose-step.ts";
import { makeHeart, parameterItems } from "./parameters.ts";
import { heartPresets, presetNames } from "./presets.ts";
import { findSteadyState } from "./steady-state.ts";

describe("the step", () => {
  it.each(presetNames)("%s: is set by accuracy, not by stability", (name) => {
    const heart = heartPresets[name];
    const root = Math.sqrt(60 / heart.heartRate_perMin);
    expect(chooseStep_s(heart) / root).toBeCloseTo(0.008, 12);
  });

  it.each([
    [
      "a short aortic valve before a stiff aorta",
      { aorticValveLength_cm: 1, aorticImpedance_mmHgSPerMl: 0.12 },
    ],
    [
      "a stiff atrium behind wide veins",
      { leftAtriumFillingStiffness_perMl: 0.12, pulmonaryVeinResistance_mmHgSPerMl: 0.005 },
    ],
  ])("is shorter for %s, and the heart settles", (_, changes) => {
    const heart = makeHeart(changes);
    expect(chooseStep_s(heart)).toBeLessThan(0.004);
    expect(findSteadyState(heart).isReached).toBe(true);
  });

  it("of 8 ms would have sent the first of these to infinity", () => {
    const heart = makeHeart({ aorticValveLength_cm: 1, aorticImpedance_mmHgSPerMl: 0.12 });
    expect(findSteadyState(heart, { step_s: 0.008, maxBeats: 30 }).isReached).toBe(false);
  });

  it("stays a usable one at every bound of every constant", () => {
    for (const [name, { low, high }] of Object.entries(parameterItems)) {
      for (const value of [low, high]) {
        expect(chooseStep_s(makeHeart({ [name]: value }))).toBeGreaterThan(2e-4);
      }
    }
  });
});
