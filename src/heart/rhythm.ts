import { makeRandom } from "./random.ts";

/** How a heart's beats follow each other. */
export type Rhythm = "steady" | "sinus" | "fibrillation";

/** Gives the length of the next beat, in seconds, for a mean rate. */
export type NextLength = (meanRate_perMin: number) => number;

/** In fibrillation no impulse comes sooner or later than this. */
const shortest_s = 0.3;
const longest_s = 2;
/** Rate of the exponential tail of fibrillating beat lengths; measured 3–12 Hz. */
const tail_perS = 7;
const fibrillationSpread_s = 0.08;
const sinusSpread_s = 0.04;
/** How much of a sinus beat's deviation the next one keeps. */
const sinusMemory_fraction = 0.8;

/**
 * Beat lengths of a rhythm; the same seed gives the same beats.
 *
 * Fibrillation: RR = Gauss(mean − 1/γ, σ) + Exp(γ), between 0.30 and 2.0 s, each beat on its
 * own. Sinus: Gauss with memory. Steady: all alike.
 *
 * @source Hennig 2006 (130 recordings, arXiv cond-mat/0605295) for the exponential tail
 */
export function makeRhythm(rhythm: Rhythm, seed: number): NextLength {
  const random = makeRandom(seed);
  const gauss = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  if (rhythm === "steady") return (rate_perMin) => 60 / rate_perMin;
  if (rhythm === "sinus") {
    let deviation_s = 0;
    return (rate_perMin) => {
      const fresh = Math.sqrt(1 - sinusMemory_fraction ** 2) * sinusSpread_s * gauss();
      deviation_s = sinusMemory_fraction * deviation_s + fresh;
      return Math.max(shortest_s, 60 / rate_perMin + deviation_s);
    };
  }
  return (rate_perMin) => {
    const centre_s = 60 / rate_perMin - 1 / tail_perS + fibrillationSpread_s * gauss();
    const length_s = centre_s - Math.log(1 - random()) / tail_perS;
    return Math.min(longest_s, Math.max(shortest_s, length_s));
  };
}
