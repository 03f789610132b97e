import { BeatingHeart } from "#heart/beating-heart.ts";
import type { ToldMeasure } from "#heart/describe-posterior.ts";
import { moveHeart } from "#heart/free-parameter.ts";
import { measureBeat, type BeatMeasures } from "#heart/measure-beat.ts";
import {
  chooseSd,
  type MeasurementName,
  measurementItems,
  type Measurements,
} from "#heart/measurement.ts";
import { mixHearts } from "#heart/mix-hearts.ts";
import {
  type HeartParameters,
  makeHeart,
  parameterItems,
  parameterNames,
} from "#heart/parameters.ts";
import { makePriorHeart, patientPrior } from "#heart/patient-prior.ts";
import { heartPresets, presetNames } from "#heart/presets.ts";
import { makeRandom } from "#heart/random.ts";
import { recordBeat } from "#heart/recorded-beat.ts";
import type { Rhythm } from "#heart/rhythm.ts";
import { findSteadyState } from "#heart/steady-state.ts";

/** A heart whose every number is known, to be found again from a letter. */
export interface MadePatient {
  readonly heart: HeartParameters;
  readonly rhythm: Rhythm;
  readonly truth: BeatMeasures;
}

type Draw = (random: () => number) => HeartParameters;

/** Hearts spread as the fit assumes that hearts are spread. */
export const drawAsAssumed: Draw = (random) => {
  const rate_perMin = 55 + 45 * random();
  const moves = patientPrior.map(({ spread }) => spread * gauss(random));
  return moveHeart(makePriorHeart(rate_perMin, "sinus", "own"), patientPrior, moves);
};

/** Two presets with an own valve mixed, and every constant moved by a tenth: nothing like the prior. */
export const drawOtherwise: Draw = (random) => {
  const own = presetNames.filter(
    (name) => !name.startsWith("after") && name !== "secondaryAtrial" && name !== "healthy",
  );
  const pick = () => heartPresets[own[Math.floor(random() * own.length)]!];
  const mixed = mixHearts(pick(), pick(), random());
  const moved = parameterNames.map((name) => {
    const { low, high } = parameterItems[name];
    const isFixed = name === "bloodVolume_mL" || name.endsWith("Unstressed_mL");
    const value = mixed[name] * Math.exp((isFixed ? 0.02 : 0.1) * gauss(random));
    return [name, Math.min(high, Math.max(low, value))];
  });
  return makeHeart({ ...Object.fromEntries(moved), atrialKick_fraction: 1 });
};

/** The first drawn heart that beats steadily and whose numbers a letter could hold. */
export function makePatient(draw: Draw, seed: number): MadePatient {
  const random = makeRandom(seed);
  for (let tries = 0; tries < 200; tries += 1) {
    const heart = draw(random);
    const steady = findSteadyState(heart, { maxBeats: 100 });
    if (!steady.isReached) continue;
    const beat = recordBeat(steady.coefficients, steady.curves, steady.state.slice());
    const truth = measureBeat(heart, beat);
    if (isBelievable(truth)) return { heart, rhythm: "sinus", truth };
  }
  throw new RangeError("Cannot make a patient: expected a believable heart in 200 draws, got none");
}

/** The same heart fibrillating: its truth is the mean of many beats. */
export function fibrillate(heart: HeartParameters, seed: number): MadePatient {
  const still = makeHeart({ atrialKick_fraction: 0, atrioventricularDelay_sqrtS: 0 }, heart);
  const beating = new BeatingHeart(still, { rhythm: "fibrillation", seed });
  for (let settling = 0; settling < 20; settling += 1) beating.beat();
  const beats = Array.from({ length: 150 }, () => beating.beat().measures);
  const names = Object.keys(beats[0]!) as (keyof BeatMeasures)[];
  const means = names.map((name) => [
    name,
    beats.reduce((sum, measures) => sum + measures[name], 0) / beats.length,
  ]);
  return { heart: still, rhythm: "fibrillation", truth: Object.fromEntries(means) as BeatMeasures };
}

function isBelievable(truth: BeatMeasures): boolean {
  const isWithin = fullLetter.every((name) => {
    const { low, high } = measurementItems[name];
    const value = readTruth(truth, name);
    return value >= low && value <= high;
  });
  // No one at rest lives with less or more than this.
  const filling = truth.meanLeftAtrialPressure_mmHg;
  return isWithin && filling < 40 && truth.cardiacOutput_Lmin > 2 && truth.vWave_mmHg < 70;
}

/** The letter of heart.md 5. */
export const fullLetter = [
  "heartRate_perMin",
  "systolicPressure_mmHg",
  "diastolicPressure_mmHg",
  "endDiastolicVolume_mL",
  "endSystolicVolume_mL",
  "forwardStrokeVolume_mL",
  "regurgitantVolume_mL",
  "pulmonarySystolicPressure_mmHg",
  "eVelocity_cms",
  "leftAtriumLargest_mL",
] as const satisfies readonly MeasurementName[];

/** What a short letter has: a cuff, the share pumped out, the hole. */
export const shortLetter = [
  "heartRate_perMin",
  "systolicPressure_mmHg",
  "diastolicPressure_mmHg",
  "ejectionFraction_percent",
  "leakArea_cm2",
] as const satisfies readonly MeasurementName[];

/** The letter of a made patient; with chance, each number off by its own spread. */
export function writeLetter(
  { truth }: MadePatient,
  names: readonly MeasurementName[],
  random?: () => number,
): Measurements {
  const written = names.map((name) => {
    const value = readTruth(truth, name);
    const sd = random === undefined ? 0 : chooseSd(name, { value }) * gauss(random);
    const { low, high } = measurementItems[name];
    return [name, { value: Math.min(high, Math.max(low, value + sd)) }];
  });
  return Object.fromEntries(written) as Measurements;
}

export function readTruth(truth: BeatMeasures, name: MeasurementName | ToldMeasure): number {
  if (name === "leakArea_cm2") return truth.meanLeakArea_cm2;
  return truth[name as ToldMeasure];
}

export function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
