import { BeatingHeart } from "#heart/beating-heart.ts";
import { type HeartScene, makeSceneHeart } from "#heart/heart-scene.ts";
import { readMoment } from "#heart/heart-moment.ts";
import type { BeatMeasures } from "#heart/measure-beat.ts";

/** One kept heart: what is measured of it, and its loop in eight points, by name and unit. */
export type ReferenceRun = Readonly<Record<string, number>>;

const kept: readonly (keyof BeatMeasures)[] = [
  "endDiastolicVolume_mL",
  "endSystolicVolume_mL",
  "forwardStrokeVolume_mL",
  "regurgitantVolume_mL",
  "regurgitantFraction_percent",
  "cardiacOutput_Lmin",
  "systolicPressure_mmHg",
  "diastolicPressure_mmHg",
  "leftVentricularEndDiastolicPressure_mmHg",
  "meanLeftAtrialPressure_mmHg",
  "vWave_mmHg",
  "pulmonarySystolicPressure_mmHg",
  "meanPulmonaryPressure_mmHg",
  "meanRightAtrialPressure_mmHg",
  "eVelocity_cms",
  "leftAtriumLargest_mL",
];
const loopPoints = 8;
const irregularBeats = 100;
const seed = 1;

/**
 * Run a scene without a screen: one steady beat, or for fibrillation the mean of 100 beats of
 * seed 1 and the loop of the last.
 */
export function runReference(scene: HeartScene): ReferenceRun {
  const { heart, rhythm } = makeSceneHeart(scene);
  const isIrregular = rhythm === "fibrillation";
  const beating = new BeatingHeart(heart, isIrregular ? { rhythm, seed } : {});
  const beats = Array.from({ length: isIrregular ? irregularBeats : 1 }, () => beating.beat());
  const run: Record<string, number> = {};
  for (const name of kept) {
    run[name] = beats.reduce((sum, { measures }) => sum + measures[name], 0) / beats.length;
  }
  const { beat } = beats.at(-1)!;
  for (let i = 0; i < loopPoints; i += 1) {
    const time_s = (i / loopPoints) * beat.curves.timing.length_s;
    const moment = readMoment(beat, time_s, heart.pulmonaryVeinResistance_mmHgSPerMl);
    run[`loop${i}_mL`] = moment.leftVentricle_mL;
    run[`loop${i}_mmHg`] = moment.leftVentricle_mmHg;
  }
  return run;
}
