import { timeBeat } from "./activation.ts";
import { type BeatCurves, makeBeatCurves } from "./beat-curves.ts";
import { chooseStep_s } from "./choose-step.ts";
import { makeInitialState } from "./initial-state.ts";
import { runLiveBeat } from "./live-beat.ts";
import { packCoefficients } from "./pack-coefficients.ts";
import type { HeartParameters } from "./parameters.ts";
import { stateLength } from "./state.ts";
import { SteadySearch } from "./steady-search.ts";

/** A heart that beats the same way each time. */
export interface SteadyState {
  readonly state: Float64Array;
  readonly curves: BeatCurves;
  readonly coefficients: Float64Array;
  readonly beats: number;
  /** Largest scaled change over one more beat. */
  readonly drift: number;
  readonly isReached: boolean;
}

export interface SteadyStateOptions {
  readonly step_s?: number;
  readonly tolerance?: number;
  readonly maxBeats?: number;
  /** A state near the wanted one; by default one with healthy pressures. */
  readonly start?: Float64Array;
}

export const steadyTolerance = 1e-7;
export const steadyMaxBeats = 200;

/** How often a step nobody asked for is halved where a beat overflows. */
const halvings = 3;

/**
 * The state at the onset of the atria that one beat gives back unchanged (steady-search.ts).
 *
 * Without a step it takes the one that suits the heart (choose-step.ts); where pressures overflow
 * with it, which about one random heart in 30,000 does, half of it.
 */
export function findSteadyState(
  heart: HeartParameters,
  { step_s, ...options }: SteadyStateOptions = {},
): SteadyState {
  if (step_s !== undefined) return search(heart, step_s, options);
  let tried_s = chooseStep_s(heart);
  let found = search(heart, tried_s, options);
  for (let halved = 0; halved < halvings && !Number.isFinite(found.drift); halved += 1) {
    tried_s /= 2;
    found = search(heart, tried_s, options);
  }
  return found;
}

function search(
  heart: HeartParameters,
  step_s: number,
  {
    tolerance = steadyTolerance,
    maxBeats = steadyMaxBeats,
    start = makeInitialState(heart),
  }: SteadyStateOptions,
): SteadyState {
  const curves = makeBeatCurves(heart, timeBeat(heart, 60 / heart.heartRate_perMin), step_s);
  const coefficients = packCoefficients(heart);
  const steady = new SteadySearch(start, heart.bloodVolume_mL);
  const beaten = new Float64Array(stateLength);
  while (steady.beats < maxBeats && steady.drift > tolerance) {
    beaten.set(steady.state);
    runLiveBeat(coefficients, curves, beaten);
    steady.take(beaten);
  }
  const { after, beats, drift } = steady;
  return { state: after, curves, coefficients, beats, drift, isReached: drift <= tolerance };
}
