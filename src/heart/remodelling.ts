import { mixHearts } from "./mix-hearts.ts";
import { type HeartParameters, healthyHeart, makeHeart } from "./parameters.ts";
import { heartPresets } from "./presets.ts";

/** How far a heart has gone with a leak of this size. */
export interface LeakHistory {
  readonly leakArea_cm2: number;
  /** 0: the leak is new. 1: the heart has grown around it as in the severe compensated preset. */
  readonly remodelling_fraction: number;
  /** 0: it keeps up. 1: it does not, as in the severe decompensated preset. */
  readonly decompensation_fraction: number;
}

/**
 * A heart with a leak, grown around it (softer, wider left side, larger sac, more blood) and
 * then failing (weaker muscle, tighter arteries, stiff lungs, more blood), by two sliders.
 *
 * @throws RangeError when a fraction is not from 0 to 1 or the hole is out of bounds.
 */
export function makeHeartWithLeak(history: LeakHistory): HeartParameters {
  const { severeCompensated, severeDecompensated } = heartPresets;
  const grown = mixHearts(healthyHeart, severeCompensated, history.remodelling_fraction);
  const failed = mixHearts(grown, severeDecompensated, history.decompensation_fraction);
  return makeHeart({ mitralLeakArea_cm2: history.leakArea_cm2 }, failed);
}
