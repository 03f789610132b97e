import type { HeartParameters } from "./parameters.ts";
import { stateLength, sumVolume_mL } from "./state.ts";

/**
 * A state to start beating from, at the onset of the atria: the healthy heart's volumes, with
 * the body's veins making up the rest of this heart's blood. Any start would do; it decides
 * only how many beats pass until the heart beats the same way each time.
 */
export function makeInitialState(heart: HeartParameters): Float64Array {
  const state = new Float64Array(stateLength);
  state.set([59.87, 120.79, 52.67, 119.34, 750.76, 0, 143.78, 391.89, 49.5, 0, 90.8, 0]);
  state.set([1, 0, 1, 0], 12);
  state[5] = heart.bloodVolume_mL - sumVolume_mL(state);
  return state;
}
