import { makeBeatCurves } from "#heart/beat-curves.ts";
import { runLiveBeat } from "#heart/live-beat.ts";
import { heartPresets, type PresetName } from "#heart/presets.ts";
import { runReferenceBeat } from "#heart/reference-beat.ts";
import { measureChange } from "#heart/state-change.ts";
import { findSteadyState } from "#heart/steady-state.ts";

/** Largest scaled error of both integrators after five beats, at each step; heart.md 2.7. */
export interface ErrorRow {
  readonly preset: PresetName;
  readonly step_s: number;
  /** Runge-Kutta 4 with doors found by halving. */
  readonly located: number;
  /** Runge-Kutta 4 in equal steps, doors corrected: what the screen and the fits use. */
  readonly corrected: number;
}

const beats = 5;

/** @param exactStep_s step of the reference that both are measured against. */
export function measureErrors(
  preset: PresetName,
  steps_s: readonly number[],
  exactStep_s: number,
): ErrorRow[] {
  const heart = heartPresets[preset];
  const { state, curves, coefficients } = findSteadyState(heart, { step_s: 0.001 });
  const runLocated = (step_s: number): Float64Array => {
    const end = state.slice();
    for (let beat = 0; beat < beats; beat += 1) runReferenceBeat(heart, curves.timing, end, step_s);
    return end;
  };
  const runCorrected = (step_s: number): Float64Array => {
    const end = state.slice();
    const coarse = makeBeatCurves(heart, curves.timing, step_s);
    for (let beat = 0; beat < beats; beat += 1) runLiveBeat(coefficients, coarse, end);
    return end;
  };
  const exact = runLocated(exactStep_s);
  return steps_s.map((step_s) => ({
    preset,
    step_s,
    located: measureChange(exact, runLocated(step_s)),
    corrected: measureChange(exact, runCorrected(step_s)),
  }));
}

/** Order seen between the coarsest and the finest row: errors fall as step to this power. */
export function findOrder(
  rows: readonly ErrorRow[],
  integrator: "located" | "corrected",
  coarsest_s: number,
  finest_s: number,
): number {
  const at = (step_s: number) => rows.find((row) => row.step_s === step_s)![integrator];
  return Math.log(at(coarsest_s) / at(finest_s)) / Math.log(coarsest_s / finest_s);
}
