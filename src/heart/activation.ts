/**
 * How strongly atria and ventricles squeeze at a moment of the beat, from 0 to 1.
 *
 * Atria, t since the beat began: e = ½ (1 − cos(π t / Ta)) for t < 2 Ta, then 0.
 * Ventricles, s since their onset: u = (s/a1)^1.32, w = (s/a2)^21.9, e = k u / ((1+u)(1+w)),
 * with k such that the peak is 1.
 *
 * @source double Hill with exponents of Bjørdalsbakke 2022, times scaled by √RR as CVSim does
 */

const riseExponent = 1.32;
const fallExponent = 21.9;

/** The times of one beat, in seconds since the atria began. */
export interface BeatTiming {
  readonly length_s: number;
  /** When the ventricles begin. */
  readonly ventricularOnset_s: number;
  readonly atrialRise_s: number;
  readonly ventricularRise_s: number;
  readonly ventricularFall_s: number;
}

/** Share of a short beat by which the ventricle must have begun to relax. */
const latestFall_fraction = 0.8;

/** The parts of a heart that time its beats. */
interface RhythmTimes {
  readonly atrioventricularDelay_sqrtS: number;
  readonly atrialRise_sqrtS: number;
  readonly ventricularRise_sqrtS: number;
  readonly ventricularFall_sqrtS: number;
}

/**
 * Times of a beat of this length. A beat's systole is as long as the beat *before* allows
 * (fibrillation); a short beat shortens it, so that the ventricle still relaxes.
 */
export function timeBeat(
  rhythm: RhythmTimes,
  length_s: number,
  previousLength_s: number = length_s,
): BeatTiming {
  const root = Math.sqrt(previousLength_s);
  const ventricularOnset_s = rhythm.atrioventricularDelay_sqrtS * Math.sqrt(length_s);
  const wantedFall_s = rhythm.ventricularFall_sqrtS * root;
  const latestFall_s = latestFall_fraction * (length_s - ventricularOnset_s);
  const shortened = Math.min(1, latestFall_s / wantedFall_s);
  return {
    length_s,
    ventricularOnset_s,
    atrialRise_s: rhythm.atrialRise_sqrtS * Math.sqrt(length_s),
    ventricularRise_s: rhythm.ventricularRise_sqrtS * root * shortened,
    ventricularFall_s: wantedFall_s * shortened,
  };
}

export function computeAtrialActivation(timing: BeatTiming, time_s: number): number {
  if (time_s <= 0 || time_s >= 2 * timing.atrialRise_s) return 0;
  return 0.5 * (1 - Math.cos((Math.PI * time_s) / timing.atrialRise_s));
}

/** `peak` is `findActivationPeak(timing)`, found once a heart and not once a moment. */
export function computeVentricularActivation(
  timing: BeatTiming,
  peak: number,
  time_s: number,
): number {
  return (
    shape(time_s - timing.ventricularOnset_s, timing.ventricularRise_s, timing.ventricularFall_s) /
    peak
  );
}

/** Largest value of the double Hill before it is scaled to 1; depends on a1/a2 only. */
export function findActivationPeak(timing: BeatTiming): number {
  const { ventricularRise_s: rise_s, ventricularFall_s: fall_s } = timing;
  let low_s = 0;
  let high_s = 2 * fall_s;
  // One hump: a golden section needs no derivative and always ends.
  const golden = (Math.sqrt(5) - 1) / 2;
  for (let round = 0; round < 60; round += 1) {
    const left_s = high_s - golden * (high_s - low_s);
    const right_s = low_s + golden * (high_s - low_s);
    if (shape(left_s, rise_s, fall_s) < shape(right_s, rise_s, fall_s)) low_s = left_s;
    else high_s = right_s;
  }
  return shape((low_s + high_s) / 2, rise_s, fall_s);
}

function shape(since_s: number, rise_s: number, fall_s: number): number {
  if (since_s <= 0) return 0;
  const u = (since_s / rise_s) ** riseExponent;
  const w = (since_s / fall_s) ** fallExponent;
  return u / ((1 + u) * (1 + w));
}
