import { timeBeat } from "./activation.ts";
import { applyBaroreflex, type Baroreflex, followBeat, startBaroreflex } from "./baroreflex.ts";
import { type BeatCurves, makeBeatCurves } from "./beat-curves.ts";
import { chooseStep_s } from "./choose-step.ts";
import { type BeatMeasures, measureBeat } from "./measure-beat.ts";
import { packCoefficients } from "./pack-coefficients.ts";
import type { HeartParameters } from "./parameters.ts";
import { recordBeat, type RecordedBeat } from "./recorded-beat.ts";
import { makeRhythm, type Rhythm } from "./rhythm.ts";
import { stateIndex } from "./state.ts";
import { findSteadyState } from "./steady-state.ts";

/** One beat that has been beaten, with what was true of it. */
export interface BeatenBeat {
  readonly beat: RecordedBeat;
  readonly measures: BeatMeasures;
  /** The heart of this beat, with what the reflex made of it. */
  readonly heart: HeartParameters;
  readonly reflex: Baroreflex | undefined;
}

export interface BeatOnOptions {
  readonly rhythm?: Rhythm;
  /** Of the rhythm's chance. */
  readonly seed?: number;
  readonly hasReflex?: boolean;
  /** By default what each beat's heart allows. */
  readonly step_s?: number;
}

interface ChangeOptions {
  /** How its beats follow each other from now on; as before unless told. */
  readonly rhythm?: Rhythm;
  readonly seed?: number;
  /** The mean arterial pressure the reflex holds to be right from now on; as before unless told. */
  readonly setPoint_mmHg?: number;
}

/**
 * Beat after beat, for as long as it is asked, beginning from the steady state.
 *
 * `changeTo` makes another heart of it from the next beat on: a tried treatment, a moved slider.
 * What blood is missing or too much goes out of or into the body's veins. The reflex, when
 * there is one, wants back the pressure at which the first heart was steady, unless it is told
 * another one.
 */
export class BeatingHeart {
  #heart: HeartParameters;
  #reflex: Baroreflex | undefined;
  #lastLength_s: number;
  #curves: BeatCurves | undefined;
  /** Whether the kept curves were made for a beat as long as the one before it. */
  #isSettled = false;
  readonly #state: Float64Array;
  readonly #step_s: number | undefined;
  #nextLength;

  constructor(heart: HeartParameters, options: BeatOnOptions = {}) {
    const { rhythm = "steady", seed = 1, hasReflex = false, step_s } = options;
    const steady = findSteadyState(heart, step_s === undefined ? {} : { step_s });
    this.#heart = heart;
    this.#step_s = step_s;
    this.#state = steady.state.slice();
    this.#lastLength_s = 60 / heart.heartRate_perMin;
    this.#nextLength = makeRhythm(rhythm, seed);
    if (hasReflex) {
      const beat = recordBeat(steady.coefficients, steady.curves, steady.state.slice());
      this.#reflex = startBaroreflex(measureBeat(heart, beat).meanArterialPressure_mmHg);
    }
  }

  changeTo(heart: HeartParameters, { rhythm, seed = 1, setPoint_mmHg }: ChangeOptions = {}): void {
    if (rhythm !== undefined) this.#nextLength = makeRhythm(rhythm, seed);
    if (setPoint_mmHg !== undefined && this.#reflex !== undefined) {
      this.#reflex = { ...this.#reflex, setPoint_mmHg };
    }
    this.#state[stateIndex.systemicVeins_mL]! += heart.bloodVolume_mL - this.#heart.bloodVolume_mL;
    this.#heart = heart;
    this.#curves = undefined;
  }

  beat(): BeatenBeat {
    const reflex = this.#reflex;
    const heart = reflex === undefined ? this.#heart : applyBaroreflex(this.#heart, reflex);
    const length_s = this.#nextLength(heart.heartRate_perMin);
    const beat = recordBeat(
      packCoefficients(heart),
      this.#findCurves(heart, length_s),
      this.#state,
    );
    this.#lastLength_s = length_s;
    const measures = measureBeat(heart, beat);
    if (reflex !== undefined) {
      this.#reflex = followBeat(reflex, measures.meanArterialPressure_mmHg, length_s);
    }
    return { beat, measures, heart, reflex };
  }

  /** Kept from beat to beat while beats are alike. */
  #findCurves(heart: HeartParameters, length_s: number): BeatCurves {
    if (this.#curves === undefined || length_s !== this.#lastLength_s || !this.#isSettled) {
      this.#curves = makeBeatCurves(
        heart,
        timeBeat(heart, length_s, this.#lastLength_s),
        this.#step_s ?? chooseStep_s(heart),
      );
    }
    this.#isSettled = length_s === this.#lastLength_s;
    return this.#curves;
  }
}
