import { makeBeatCurves } from "#heart/beat-curves.ts";
import { chooseStep_s } from "#heart/choose-step.ts";
import { runLiveBeat } from "#heart/live-beat.ts";
import { heartPresets, type PresetName, presetNames } from "#heart/presets.ts";
import { runReferenceBeat } from "#heart/reference-beat.ts";
import { measureChange } from "#heart/state-change.ts";
import { findSteadyState } from "#heart/steady-state.ts";
import { measureCpu_s } from "./measure-cpu.ts";

/** Speed and error of the live integrator in one preset at one step. */
export interface SpeedRow {
  readonly preset: PresetName;
  readonly step_s: number;
  /** Beats per second of this process's own time on the processor. */
  readonly beatsPerCpuSecond: number;
  /** Largest scaled difference from the reference after five beats. */
  readonly error: number;
}

const referenceStep_s = 25e-6;
const comparedBeats = 5;
const warmBeats = 1000;
const batchBeats = 300;

/** Every preset at the step the app takes in it. */
export function measureSpeed(): SpeedRow[] {
  // All presets warm the loop before any is timed, so that the first is not timed uncompiled.
  for (const preset of presetNames) runBeats(preset, chooseStep_s(heartPresets[preset]), warmBeats);
  return presetNames.map((preset) => {
    const step_s = chooseStep_s(heartPresets[preset]);
    return {
      preset,
      step_s,
      error: measureChange(findReference(preset), runBeats(preset, step_s, comparedBeats)),
      beatsPerCpuSecond: measureBeats_perS(preset, step_s),
    };
  });
}

function measureBeats_perS(preset: PresetName, step_s: number): number {
  const { state, curves, coefficients } = startOf(preset);
  const coarse = makeBeatCurves(heartPresets[preset], curves.timing, step_s);
  const batch_s = measureCpu_s(() => {
    for (let beat = 0; beat < batchBeats; beat += 1) runLiveBeat(coefficients, coarse, state);
  });
  return batchBeats / batch_s;
}

function startOf(preset: PresetName) {
  return findSteadyState(heartPresets[preset], { step_s: 0.001 });
}

function runBeats(preset: PresetName, step_s: number, beats: number): Float64Array {
  const { state, curves, coefficients } = startOf(preset);
  const coarse = makeBeatCurves(heartPresets[preset], curves.timing, step_s);
  for (let beat = 0; beat < beats; beat += 1) runLiveBeat(coefficients, coarse, state);
  return state;
}

function findReference(preset: PresetName): Float64Array {
  const { state, curves } = startOf(preset);
  for (let beat = 0; beat < comparedBeats; beat += 1) {
    runReferenceBeat(heartPresets[preset], curves.timing, state, referenceStep_s);
  }
  return state;
}
