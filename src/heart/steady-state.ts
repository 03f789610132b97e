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

/** The state at the onset of the atria that one beat gives back unchanged (steady-search.ts). */
export function findSteadyState(
  heart: HeartParameters,
  {
    step_s = chooseStep_s(heart),
    tolerance = steadyTolerance,
    maxBeats = steadyMaxBeats,
    start = makeInitialState(heart),
  }: SteadyStateOptions = {},
): SteadyState {
  const curves = makeBeatCurves(heart, timeBeat(heart, 60 / heart.heartRate_perMin), step_s);
  const coefficients = packCoefficients(heart);
  const search = new SteadySearch(start, heart.bloodVolume_mL);
  const beaten = new Float64Array(stateLength);
  while (search.beats < maxBeats && search.drift > tolerance) {
    beaten.set(search.state);
    runLiveBeat(coefficients, curves, beaten);
    search.take(beaten);
  }
  const { after, beats, drift } = search;
  return { state: after, curves, coefficients, beats, drift, isReached: drift <= tolerance };
}
