import { chooseStep_s } from "./choose-step.ts";
import { type BeatMeasures, measureBeat } from "./measure-beat.ts";
import type { HeartParameters } from "./parameters.ts";
import { recordBeat } from "./recorded-beat.ts";
import { findSteadyState } from "./steady-state.ts";

/**
 * A door that changes just where one step ends and the next begins can fall into the one or the
 * other beat after beat, and the state then swings by some 1e-5 for ever. Another step has its
 * ends elsewhere.
 */
const stepFactors = [1, 0.9, 0.8] as const;

/**
 * Measures of a heart beating steadily, without a reflex.
 *
 * A rhythm that is not steady has no such beat: use BeatingHeart and average.
 *
 * @throws RangeError when the heart finds no steady beat.
 */
export function measureHeart(heart: HeartParameters): BeatMeasures {
  let smallest = Number.POSITIVE_INFINITY;
  for (const factor of stepFactors) {
    const steady = findSteadyState(heart, { step_s: factor * chooseStep_s(heart) });
    const { state, curves, coefficients, isReached, drift } = steady;
    if (isReached) return measureBeat(heart, recordBeat(coefficients, curves, state.slice()));
    smallest = Math.min(smallest, drift);
  }
  throw new RangeError(
    `Cannot measure a heart: expected it to settle, got a change of ${smallest} a beat`,
  );
}
