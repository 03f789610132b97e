import { type BeatMeasures, measureBeat } from "./measure-beat.ts";
import type { HeartParameters } from "./parameters.ts";
import { recordBeat } from "./recorded-beat.ts";
import { findSteadyState } from "./steady-state.ts";

/**
 * Measures of a heart beating steadily, without a reflex.
 *
 * A rhythm that is not steady has no such beat: use BeatingHeart and average.
 *
 * @throws RangeError when the heart finds no steady beat.
 */
export function measureHeart(heart: HeartParameters): BeatMeasures {
  const { state, curves, coefficients, isReached, drift } = findSteadyState(heart);
  if (!isReached) {
    throw new RangeError(
      `Cannot measure a heart: expected it to settle, got a change of ${drift} a beat`,
    );
  }
  return measureBeat(heart, recordBeat(coefficients, curves, state.slice()));
}
