import type { BeatMeasures } from "./measure-beat.ts";

/**
 * What a clinician would write down after several beats: no beat of a fibrillating heart speaks
 * for the others.
 *
 * Volumes, pressures and speeds are means over the beats. What is a share or a rate is made again
 * from the sums, so that it fits the volumes beside it.
 *
 * @throws RangeError when there are no beats.
 */
export function averageMeasures(beats: readonly BeatMeasures[]): BeatMeasures {
  const first = beats[0];
  if (first === undefined) throw new RangeError("Cannot average beats: expected one, got none");
  const mean = (name: keyof BeatMeasures) =>
    beats.reduce((sum, beat) => sum + beat[name], 0) / beats.length;
  const names = Object.keys(first) as (keyof BeatMeasures)[];
  const means = Object.fromEntries(names.map((name) => [name, mean(name)])) as unknown as {
    -readonly [Name in keyof BeatMeasures]: number;
  };
  const length_s = beats.reduce((sum, beat) => sum + 60 / beat.heartRate_perMin, 0) / beats.length;
  const ejected_mL = means.regurgitantVolume_mL + means.forwardStrokeVolume_mL;
  return {
    ...means,
    heartRate_perMin: 60 / length_s,
    cardiacOutput_Lmin: (means.forwardStrokeVolume_mL / length_s) * 0.06,
    leftVentricularOutput_Lmin: (means.totalStrokeVolume_mL / length_s) * 0.06,
    regurgitantFraction_percent: (100 * means.regurgitantVolume_mL) / ejected_mL,
    ejectionFraction_percent: (100 * means.totalStrokeVolume_mL) / means.endDiastolicVolume_mL,
  };
}
