import { describe, expect, it } from "vitest";
import { makeBeatCurves } from "./beat-curves.ts";
import { chooseStep_s } from "./choose-step.ts";
import { runLiveBeat } from "./live-beat.ts";
import { heartPresets, type PresetName, presetNames } from "./presets.ts";
import { runReferenceBeat } from "./reference-beat.ts";
import { sumVolume_mL } from "./state.ts";
import { measureChange } from "./state-change.ts";
import { findSteadyState } from "./steady-state.ts";

const beats = 5;

function steadyOf(name: PresetName) {
  return findSteadyState(heartPresets[name], { step_s: 0.002 });
}

/** The state of a preset five beats on, by the reference. */
function referenceOf(name: PresetName, step_s: number): Float64Array {
  const { state, curves } = steadyOf(name);
  const reference = state.slice();
  for (let beat = 0; beat < beats; beat += 1) {
    runReferenceBeat(heartPresets[name], curves.timing, reference, step_s);
  }
  return reference;
}

function errorOf(name: PresetName, step_s: number, reference: Float64Array): number {
  const { state, curves, coefficients } = steadyOf(name);
  const live = state.slice();
  const coarse = makeBeatCurves(heartPresets[name], curves.timing, step_s);
  for (let beat = 0; beat < beats; beat += 1) runLiveBeat(coefficients, coarse, live);
  return measureChange(reference, live);
}

describe("the live beat against the event-located reference", () => {
  it.each(presetNames)("%s: five beats within 5e-4 at the step we use", (name) => {
    const step_s = chooseStep_s(heartPresets[name]);
    expect(errorOf(name, step_s, referenceOf(name, 5e-4))).toBeLessThan(5e-4);
  });

  it.each(["healthy", "severeCompensated", "acuteSevere"] as const)(
    "%s: sixteen times finer steps come at least a hundred times nearer",
    (name) => {
      const reference = referenceOf(name, 2.5e-4);
      const coarse = errorOf(name, 0.016, reference);
      const fine = errorOf(name, 0.001, reference);
      expect(coarse / fine).toBeGreaterThan(100);
      expect(fine).toBeLessThan(2e-5);
    },
  );
});

describe("the reference", () => {
  it("agrees with itself at half the step to better than order 2", () => {
    const exact = referenceOf("severeCompensated", 1.25e-4);
    const coarse = measureChange(exact, referenceOf("severeCompensated", 2e-3));
    const half = measureChange(exact, referenceOf("severeCompensated", 1e-3));
    expect(coarse / half).toBeGreaterThan(2 ** 2);
    expect(half).toBeLessThan(1e-7);
  });
});

describe("blood", () => {
  it.each(presetNames)("%s: none is made or lost in 200 beats", (name) => {
    const { state, curves, coefficients } = steadyOf(name);
    const before_mL = sumVolume_mL(state);
    for (let beat = 0; beat < 200; beat += 1) runLiveBeat(coefficients, curves, state);
    expect(Math.abs(sumVolume_mL(state) - before_mL)).toBeLessThan(1e-9 * before_mL);
  });

  it("flows forward through open doors only", () => {
    const { state, curves, coefficients } = steadyOf("acuteSevere");
    for (let beat = 0; beat < 20; beat += 1) {
      runLiveBeat(coefficients, curves, state);
      for (let valve = 8; valve < 12; valve += 1) {
        expect(state[valve]).toBeGreaterThanOrEqual(0);
        if (state[valve + 4] === 0) expect(state[valve]).toBe(0);
      }
    }
  });
});
