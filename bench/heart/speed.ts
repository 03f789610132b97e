import { makeBeatCurves } from "#heart/beat-curves.ts";
import { runLiveBeat } from "#heart/live-beat.ts";
import { heartPresets, type PresetName, presetNames } from "#heart/presets.ts";
import { runReferenceBeat } from "#heart/reference-beat.ts";
import { findSteadyState, measureChange } from "#heart/steady-state.ts";

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
const warmBeats = 3000;
const timedBeats = 10_000;

/** Every preset at each of the steps; the reference is run once a preset. */
export function* measureSpeed(steps_s: readonly number[]): Generator<SpeedRow> {
  // All presets warm the loop before any is timed, so that the first is not timed uncompiled.
  for (const preset of presetNames) runMany(preset, 0.006, warmBeats);
  for (const preset of presetNames) {
    const reference = findReference(preset);
    for (const step_s of steps_s) {
      const error = measureChange(reference, runMany(preset, step_s, comparedBeats));
      const start = process.cpuUsage();
      runMany(preset, step_s, timedBeats);
      const { user } = process.cpuUsage(start);
      yield { preset, step_s, error, beatsPerCpuSecond: timedBeats / (user / 1e6) };
    }
  }
}

function startOf(preset: PresetName) {
  return findSteadyState(heartPresets[preset], { step_s: 0.001 });
}

function runMany(preset: PresetName, step_s: number, beats: number): Float64Array {
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
