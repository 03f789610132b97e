import {
  type BeatTiming,
  computeAtrialActivation,
  computeVentricularActivation,
  findActivationPeak,
} from "./activation.ts";
import { computeLeakShare } from "./leaking-orifice.ts";
import type { HeartParameters } from "./parameters.ts";

/**
 * All that depends on time alone in one beat, tabled at every step and half step, so that the
 * live loop asks for no sine and no power. Made once for a heart whose beats are all alike.
 */
export interface BeatCurves {
  readonly timing: BeatTiming;
  readonly stepCount: number;
  /** Steps are equal up to the onset of the ventricles, and equal after it. */
  readonly earlyStepCount: number;
  readonly earlyStep_s: number;
  readonly lateStep_s: number;
  /** Squeeze of the atria with the kick in it, at 0, ½, 1, 1½ … steps. */
  readonly atrial: Float64Array;
  readonly ventricular: Float64Array;
  readonly leakShare: Float64Array;
}

/** The onset is a node, for the ventricle's curve has a corner there. */
export function makeBeatCurves(
  heart: HeartParameters,
  timing: BeatTiming,
  wantedStep_s: number,
): BeatCurves {
  const { length_s, ventricularOnset_s: onset_s } = timing;
  const earlyStepCount = Math.ceil(onset_s / wantedStep_s - 1e-9);
  const lateStepCount = Math.ceil((length_s - onset_s) / wantedStep_s - 1e-9);
  const stepCount = earlyStepCount + lateStepCount;
  const earlyStep_s = earlyStepCount === 0 ? 0 : onset_s / earlyStepCount;
  const lateStep_s = (length_s - onset_s) / lateStepCount;
  const atrial = new Float64Array(2 * stepCount + 1);
  const ventricular = new Float64Array(2 * stepCount + 1);
  const leakShare = new Float64Array(2 * stepCount + 1);
  const peak = findActivationPeak(timing);
  for (let half = 0; half <= 2 * stepCount; half += 1) {
    const late = half - 2 * earlyStepCount;
    const time_s = late < 0 ? (half * earlyStep_s) / 2 : onset_s + (late * lateStep_s) / 2;
    atrial[half] = computeAtrialActivation(timing, time_s) * heart.atrialKick_fraction;
    ventricular[half] = computeVentricularActivation(timing, peak, time_s);
    leakShare[half] = computeLeakShare(
      time_s - onset_s,
      heart.mitralLeakOnset_s,
      heart.mitralLeakOnsetWidth_s,
    );
  }
  return {
    timing,
    stepCount,
    earlyStepCount,
    earlyStep_s,
    lateStep_s,
    atrial,
    ventricular,
    leakShare,
  };
}
