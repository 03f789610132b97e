import { describe, expect, it } from "vitest";
import { runLiveBeat } from "./live-beat.ts";
import { makeHeart, parameterItems } from "./parameters.ts";
import { heartPresets, presetNames } from "./presets.ts";
import { measureChange } from "./state-change.ts";
import { findSteadyState } from "./steady-state.ts";

describe("findSteadyState", () => {
  it.each(presetNames)("%s: beats the same way each time, to 1e-6", (name) => {
    const { state, curves, coefficients, isReached, beats } = findSteadyState(heartPresets[name]);
    expect(isReached).toBe(true);
    expect(beats).toBeLessThanOrEqual(25);
    const later = state.slice();
    for (let beat = 0; beat < 10; beat += 1) runLiveBeat(coefficients, curves, later);
    expect(measureChange(state, later)).toBeLessThan(1e-6);
  });

  it("finds what waiting finds", () => {
    const { state, curves, coefficients } = findSteadyState(heartPresets.severeCompensated);
    const waited = findSteadyState(heartPresets.healthy).state.slice();
    waited[5]! +=
      heartPresets.severeCompensated.bloodVolume_mL - heartPresets.healthy.bloodVolume_mL;
    for (let beat = 0; beat < 150; beat += 1) runLiveBeat(coefficients, curves, waited);
    expect(measureChange(state, waited)).toBeLessThan(1e-6);
  });

  it.each(["healthy", "acuteSevere", "severeDecompensated"] as const)(
    "%s: settles with any one constant at either of its bounds",
    (name) => {
      for (const [constant, { low, high }] of Object.entries(parameterItems)) {
        for (const value of [low, high]) {
          const heart = makeHeart({ [constant]: value }, heartPresets[name]);
          const { state, isReached } = findSteadyState(heart, { tolerance: 1e-4 });
          expect({ constant, value, isReached }).toEqual({ constant, value, isReached: true });
          expect(state.every(Number.isFinite)).toBe(true);
        }
      }
    },
  );

  it("says when it was not given beats enough", () => {
    const { isReached, beats } = findSteadyState(heartPresets.acuteSevere, { maxBeats: 3 });
    expect({ isReached, beats }).toEqual({ isReached: false, beats: 3 });
  });
});
