import { timeBeat } from "./activation.ts";
import { type BeatCurves, makeBeatCurves } from "./beat-curves.ts";
import { chooseStep_s } from "./choose-step.ts";
import { makeInitialState } from "./initial-state.ts";
import { runLiveBeat } from "./live-beat.ts";
import { mixResiduals } from "./mix-residuals.ts";
import { packCoefficients } from "./pack-coefficients.ts";
import type { HeartParameters } from "./parameters.ts";
import { continuousCount, flowCount, stateLength, sumVolume_mL, volumeCount } from "./state.ts";

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
/** A beat that changes this much more than the one before began from a leap gone astray. */
const largestGrowth = 10;

/**
 * The state at the onset of the atria that one beat gives back unchanged.
 *
 * Anderson acceleration of "beat again": the next guess is the mix of the last few beats whose
 * changes cancel best. About ten beats where waiting takes thirty to fifty. After a leap gone
 * astray, perhaps so far that pressures overflow, it goes back before it and forgets the past.
 */
export function findSteadyState(
  heart: HeartParameters,
  {
    step_s = chooseStep_s(heart),
    tolerance = 1e-7,
    maxBeats = 200,
    start,
  }: SteadyStateOptions = {},
): SteadyState {
  const curves = makeBeatCurves(heart, timeBeat(heart, 60 / heart.heartRate_perMin), step_s);
  const coefficients = packCoefficients(heart);
  const state = start === undefined ? makeInitialState(heart) : start.slice();
  fillVeins(state, heart);
  const guesses: Float64Array[] = [];
  const residuals: Float64Array[] = [];
  const beaten = new Float64Array(stateLength);
  const after = state.slice();
  let drift = Number.POSITIVE_INFINITY;
  let beats = 0;
  while (beats < maxBeats && drift > tolerance) {
    beaten.set(state);
    runLiveBeat(coefficients, curves, beaten);
    beats += 1;
    const change = measureChange(state, beaten);
    if (!(Number.isFinite(change) && change <= drift * largestGrowth)) {
      guesses.length = 0;
      residuals.length = 0;
      drift = Number.POSITIVE_INFINITY;
      state.set(after);
      continue;
    }
    drift = change;
    after.set(beaten);
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
    leap(state, guesses, mixResiduals(residuals), after);
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

/** Writes the mix of past guesses into `state`; doors stand as the last beat left them. */
function leap(
  state: Float64Array,
  guesses: readonly Float64Array[],
  shares: Float64Array,
  after: Float64Array,
): void {
  state.fill(0);
  for (let past = 0; past < guesses.length; past += 1) {
    for (let i = 0; i < continuousCount; i += 1) state[i]! += shares[past]! * guesses[past]![i]!;
  }
  for (let valve = 0; valve < flowCount; valve += 1) {
    const isOpen = after[continuousCount + valve]!;
    state[continuousCount + valve] = isOpen;
    state[volumeCount + valve] = isOpen * Math.max(0, state[volumeCount + valve]!);
  }
}

/** Largest scaled difference of two states; NaN when a number of theirs is none. */
export function measureChange(from: Float64Array, to: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < continuousCount; i += 1) {
    // Math.max, for it hands a NaN on: a comparison would lose it at the next number.
    largest = Math.max(largest, Math.abs(to[i]! - from[i]!) / stateScales[i]!);
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
