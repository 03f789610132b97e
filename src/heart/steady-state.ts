import { timeBeat } from "./activation.ts";
import { type BeatCurves, makeBeatCurves } from "./beat-curves.ts";
import { makeInitialState } from "./initial-state.ts";
import { runLiveBeat } from "./live-beat.ts";
import { mixResiduals } from "./mix-residuals.ts";
import { packCoefficients } from "./pack-coefficients.ts";
import type { HeartParameters } from "./parameters.ts";
import { continuousCount, flowCount, stateLength, sumVolume_mL, volumeCount } from "./state.ts";

/** Step of the live integrator at which its error stays below 1e-3 in every preset. */
export const defaultStep_s = 0.006;

/** What a difference in each number of the state is measured against: mL, and mL/s for flows. */
export const stateScales = Object.freeze([
  100, 100, 100, 100, 75, 75, 75, 75, 300, 300, 300, 300,
]) as readonly number[];

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

interface SteadyStateOptions {
  readonly step_s?: number;
  readonly tolerance?: number;
  readonly maxBeats?: number;
  /** A state near the wanted one; by default the healthy one. */
  readonly start?: Float64Array;
}

/** Beats before the past is used to leap: the first few swing too far from any straight line. */
const plainBeats = 2;
const memory = 5;

/**
 * The state at the onset of the atria that one beat gives back unchanged.
 *
 * Anderson acceleration of "beat again": the next guess is the mix of the last few beats whose
 * changes cancel best. About ten beats where waiting takes thirty to fifty.
 */
export function findSteadyState(
  heart: HeartParameters,
  { step_s = defaultStep_s, tolerance = 1e-7, maxBeats = 200, start }: SteadyStateOptions = {},
): SteadyState {
  const curves = makeBeatCurves(heart, timeBeat(heart, 60 / heart.heartRate_perMin), step_s);
  const coefficients = packCoefficients(heart);
  const state = start === undefined ? makeInitialState(heart) : start.slice();
  fillVeins(state, heart);
  const guesses: Float64Array[] = [];
  const residuals: Float64Array[] = [];
  const after = new Float64Array(stateLength);
  let drift = Number.POSITIVE_INFINITY;
  let beats = 0;
  while (beats < maxBeats) {
    after.set(state);
    runLiveBeat(coefficients, curves, after);
    beats += 1;
    drift = measureChange(state, after);
    if (!(drift > tolerance)) break;
    if (beats <= plainBeats) {
      state.set(after);
      continue;
    }
    guesses.push(after.slice(0, continuousCount));
    residuals.push(subtractScaled(after, state));
    if (guesses.length > memory + 1) {
      guesses.shift();
      residuals.shift();
    }
    const shares = mixResiduals(residuals);
    state.fill(0);
    for (let past = 0; past < guesses.length; past += 1) {
      for (let i = 0; i < continuousCount; i += 1) state[i]! += shares[past]! * guesses[past]![i]!;
    }
    for (let valve = 0; valve < flowCount; valve += 1) {
      const isOpen = after[continuousCount + valve]!;
      state[continuousCount + valve] = isOpen;
      state[volumeCount + valve] = isOpen * Math.max(0, state[volumeCount + valve]!);
    }
    fillVeins(state, heart);
  }
  return {
    state: after,
    curves,
    coefficients,
    beats,
    drift,
    isReached: drift <= tolerance,
  };
}

/** Largest scaled difference of two states. */
export function measureChange(from: Float64Array, to: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < continuousCount; i += 1) {
    const change = Math.abs(to[i]! - from[i]!) / stateScales[i]!;
    if (!(change <= largest)) largest = change;
  }
  return largest;
}

function subtractScaled(after: Float64Array, before: Float64Array): Float64Array {
  return Float64Array.from(stateScales, (scale, i) => (after[i]! - before[i]!) / scale);
}

/** The body's veins take up what the other seven volumes leave of the blood. */
function fillVeins(state: Float64Array, heart: HeartParameters): void {
  state[5]! += heart.bloodVolume_mL - sumVolume_mL(state);
}
