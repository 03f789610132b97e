import { type BeatTiming, findActivationPeak } from "./activation.ts";
import { computePressures } from "./compute-pressures.ts";
import { computeRates, computeValveGradient_mmHg } from "./compute-rates.ts";
import type { HeartParameters } from "./parameters.ts";
import { continuousCount, flowCount, stateLength, volumeCount } from "./state.ts";

/**
 * Carry a state through one beat as exactly as we can; slow, and the judge of the live one.
 *
 * Runge-Kutta of order 4. Every moment at which the equations change their form is a node:
 * the onset of the ventricles, the end of the atria, a prolapse's opening, and each opening and
 * closing of a valve, which is searched for by halving the step until it is known to 1e-13 s.
 *
 * `state` is changed in place; `record`, when given, sees the state after every step.
 */
export function runReferenceBeat(
  heart: HeartParameters,
  timing: BeatTiming,
  state: Float64Array,
  maxStep_s: number,
  record?: (time_s: number, state: Float64Array) => void,
): void {
  const peak = findActivationPeak(timing);
  const step = makeStep(heart, timing, peak);
  const after = new Float64Array(stateLength);
  const gradient_mmHg = (time_s: number, y: Float64Array, valve: number) =>
    computeValveGradient_mmHg(computePressures(heart, timing, peak, time_s, y), valve);

  /** Whether some door should have changed by the end of a step. */
  const findChange = (time_s: number, y: Float64Array): number => {
    for (let valve = 0; valve < flowCount; valve += 1) {
      const isOpen = y[continuousCount + valve] === 1;
      if (isOpen ? y[volumeCount + valve]! < 0 : gradient_mmHg(time_s, y, valve) > 0) return valve;
    }
    return -1;
  };
  const changeDoor = (y: Float64Array, valve: number): void => {
    y[continuousCount + valve] = 1 - y[continuousCount + valve]!;
    y[volumeCount + valve] = 0;
  };

  let time_s = 0;
  for (const node_s of findNodes(heart, timing)) {
    while (node_s - time_s > 1e-13) {
      const count = Math.ceil((node_s - time_s) / maxStep_s - 1e-9);
      let tried_s = (node_s - time_s) / Math.max(1, count);
      step(time_s, state, tried_s, after);
      if (findChange(time_s + tried_s, after) >= 0) {
        let before_s = 0;
        while (tried_s - before_s > 1e-13) {
          const middle_s = (before_s + tried_s) / 2;
          step(time_s, state, middle_s, after);
          if (findChange(time_s + middle_s, after) >= 0) tried_s = middle_s;
          else before_s = middle_s;
        }
        step(time_s, state, tried_s, after);
        changeDoor(after, findChange(time_s + tried_s, after));
      }
      state.set(after);
      time_s += tried_s;
      record?.(time_s, state);
    }
  }
}

/** Moments of a beat at which an activation curve has a corner, in order, the beat's end last. */
function findNodes(heart: HeartParameters, timing: BeatTiming): number[] {
  const onset_s = timing.ventricularOnset_s;
  const leak_s = onset_s + heart.mitralLeakOnset_s;
  return [onset_s, 2 * timing.atrialRise_s, leak_s, leak_s + heart.mitralLeakOnsetWidth_s]
    .filter((node_s) => node_s > 0 && node_s < timing.length_s)
    .concat(timing.length_s)
    .sort((a, b) => a - b);
}

/** One step of the classical Runge-Kutta method, with doors as they are at its beginning. */
function makeStep(heart: HeartParameters, timing: BeatTiming, peak: number) {
  const rates = new Float64Array(continuousCount);
  const stage = new Float64Array(stateLength);
  const weights = [1 / 6, 1 / 3, 1 / 3, 1 / 6];
  const reaches = [0.5, 0.5, 1];
  const moments = [0, 0.5, 0.5, 1];
  return (time_s: number, from: Float64Array, step_s: number, to: Float64Array): void => {
    to.set(from);
    stage.set(from);
    for (let k = 0; k < 4; k += 1) {
      computeRates(heart, timing, peak, time_s + moments[k]! * step_s, stage, rates);
      for (let i = 0; i < continuousCount; i += 1) {
        to[i] = to[i]! + weights[k]! * step_s * rates[i]!;
        if (k < 3) stage[i] = from[i]! + reaches[k]! * step_s * rates[i]!;
      }
    }
  };
}
