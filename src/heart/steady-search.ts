import { mixResiduals } from "./mix-residuals.ts";
import { continuousCount, flowCount, sumVolume_mL, volumeCount } from "./state.ts";
import { measureChange, stateScales } from "./state-change.ts";

/** Beats before the past is used to leap: the first few swing too far from any straight line. */
const plainBeats = 2;
const memory = 5;
/** A beat that changes this much more than the one before began from a leap gone astray. */
const largestGrowth = 10;

/**
 * Looks for the state that one beat gives back unchanged; somebody else does the beating.
 *
 * Beat `state` once and hand the outcome to `take`, again and again until `drift` is small
 * enough. Anderson acceleration of "beat again": the next state is the mix of the last few beats
 * whose changes cancel best. About ten beats where waiting takes thirty to fifty. After a
 * leap gone astray, perhaps so far that pressures overflow, it goes back before it and forgets
 * the past.
 */
export class SteadySearch {
  /** Where the next beat begins. */
  readonly state: Float64Array;
  /** What the last good beat gave. */
  readonly after: Float64Array;
  /** Largest scaled change over that beat; infinite before there is one. */
  drift = Number.POSITIVE_INFINITY;
  beats = 0;
  readonly #bloodVolume_mL: number;
  #guesses: Float64Array[] = [];
  #residuals: Float64Array[] = [];

  constructor(start: Float64Array, bloodVolume_mL: number) {
    this.#bloodVolume_mL = bloodVolume_mL;
    this.state = start.slice();
    this.#fillVeins();
    this.after = this.state.slice();
  }

  take(beaten: Float64Array): void {
    this.beats += 1;
    const change = measureChange(this.state, beaten);
    if (!(Number.isFinite(change) && change <= this.drift * largestGrowth)) {
      this.#guesses = [];
      this.#residuals = [];
      this.drift = Number.POSITIVE_INFINITY;
      this.state.set(this.after);
      return;
    }
    this.drift = change;
    this.after.set(beaten);
    if (this.beats > plainBeats) this.#leap();
    else this.state.set(beaten);
  }

  /** Doors stand as the last beat left them. */
  #leap(): void {
    const { state, after } = this;
    this.#guesses.push(after.slice(0, continuousCount));
    this.#residuals.push(subtractScaled(after, state));
    if (this.#guesses.length > memory + 1) {
      this.#guesses.shift();
      this.#residuals.shift();
    }
    const shares = mixResiduals(this.#residuals);
    state.fill(0);
    for (const [past, guess] of this.#guesses.entries()) {
      for (let i = 0; i < continuousCount; i += 1) state[i]! += shares[past]! * guess[i]!;
    }
    for (let valve = 0; valve < flowCount; valve += 1) {
      const isOpen = after[continuousCount + valve]!;
      state[continuousCount + valve] = isOpen;
      state[volumeCount + valve] = isOpen * Math.max(0, state[volumeCount + valve]!);
    }
    this.#fillVeins();
  }

  /** The body's veins take up what the other seven volumes leave of the blood. */
  #fillVeins(): void {
    this.state[5]! += this.#bloodVolume_mL - sumVolume_mL(this.state);
  }
}

function subtractScaled(after: Float64Array, before: Float64Array): Float64Array {
  return Float64Array.from(stateScales, (scale, i) => (after[i]! - before[i]!) / scale);
}
