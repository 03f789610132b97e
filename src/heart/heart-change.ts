import { exerciseHeart } from "./exercise.ts";
import { mixHearts } from "./mix-hearts.ts";
import {
  type HeartParameters,
  healthyHeart,
  makeHeart,
  parameterItems,
  type ParameterName,
} from "./parameters.ts";
import type { Rhythm } from "./rhythm.ts";

/**
 * One thing done to a heart, as plain data: what a treatment is, to physics.
 *
 * A constant is multiplied, shifted, set, or brought down to a value if it is above; the whole heart grows back towards the healthy one;
 * it goes to work; its beats follow each other otherwise.
 */
export type HeartChange =
  | { readonly parameter: ParameterName; readonly factor: number }
  | { readonly parameter: ParameterName; readonly add: number }
  | { readonly parameter: ParameterName; readonly set: number }
  | { readonly parameter: ParameterName; readonly atMost: number }
  | { readonly towardsHealthy_fraction: number }
  | { readonly effort_fraction: number }
  | { readonly rhythm: Rhythm };

/** A heart and how its beats follow each other. */
export interface RhythmicHeart {
  readonly heart: HeartParameters;
  readonly rhythm: Rhythm;
}

/**
 * The heart after the changes, one after the other.
 *
 * A change that would take a constant past its bounds ends at the bound: a beta-blocker does not
 * stop a heart that is slow already.
 *
 * @throws RangeError when a fraction is not from 0 to 1 or a number is none.
 */
export function applyHeartChanges(
  from: RhythmicHeart,
  changes: readonly HeartChange[],
): RhythmicHeart {
  return changes.reduce(applyHeartChange, from);
}

function applyHeartChange({ heart, rhythm }: RhythmicHeart, change: HeartChange): RhythmicHeart {
  if ("rhythm" in change) return { heart, rhythm: change.rhythm };
  if ("effort_fraction" in change) {
    return { heart: exerciseHeart(heart, change.effort_fraction), rhythm };
  }
  if ("towardsHealthy_fraction" in change) {
    return { heart: growBack(heart, change.towardsHealthy_fraction), rhythm };
  }
  const before = heart[change.parameter];
  if ("set" in change) return { heart: setWithin(heart, change.parameter, change.set), rhythm };
  if ("atMost" in change) {
    return { heart: setWithin(heart, change.parameter, Math.min(before, change.atMost)), rhythm };
  }
  const value = "factor" in change ? before * change.factor : before + change.add;
  return { heart: setWithin(heart, change.parameter, value), rhythm };
}

function setWithin(heart: HeartParameters, name: ParameterName, value: number): HeartParameters {
  const { low, high } = parameterItems[name];
  return makeHeart({ [name]: Math.min(high, Math.max(low, value)) }, heart);
}

/** All but the valve itself, which no time mends, and the rhythm, which is a change of its own. */
function growBack(heart: HeartParameters, share: number): HeartParameters {
  const mixed = mixHearts(heart, healthyHeart, share);
  const kept = Object.entries(heart).filter(([name]) => /^mitral|^atrialKick|Delay/u.test(name));
  return makeHeart(Object.fromEntries(kept), mixed);
}
