import { BeatingHeart, type BeatenBeat } from "#heart/beating-heart.ts";
import type { RhythmicHeart } from "#heart/heart-change.ts";
import type { BeatMeasures } from "#heart/measure-beat.ts";
import { readCurve } from "#heart/recorded-beat.ts";

/** What papers give beside the measures of the app. */
export interface Observation extends BeatMeasures {
  /** (MAP − right atrium) / output, dyn·s/cm⁵. */
  readonly systemicResistance_dynSPerCm5: number;
  /** Leak over hole and time. */
  readonly meanJet_cms: number;
  /** Highest pressure that drives filling. */
  readonly peakMitralGradient_mmHg: number;
  /** Smallest flow out of the lungs' veins while the valve leaks; below zero it goes back. */
  readonly veinsWhileLeaking_mLs: number;
  /** What the left atrium takes up from its smallest to its largest, over the rise of pressure, per m². */
  readonly leftAtriumCompliance_mlPerMmHgM2: number;
  readonly leftAtriumLargest_mlPerM2: number;
  /** Share of the stroke's work that goes forward. */
  readonly forwardWork_fraction: number;
  /** Left ventricular muscle over its arterial load. */
  readonly coupling: number;
  /** The opening the model uses, to be compared with an echo's. */
  readonly mitralOpening_cm2: number;
}

export const bodySurface_m2 = 1.8;
const irregularBeats = 300;
/** Finer than the screen uses: a time or a peak is read from the rows of the record. */
const step_s = 0.002;

/** A heart as papers would measure it: one steady beat, or the mean of many that are not alike. */
export function observeHeart({ heart, rhythm }: RhythmicHeart): Observation {
  const beating = new BeatingHeart(heart, {
    step_s,
    ...(rhythm === "fibrillation" ? { rhythm, seed: 1 } : {}),
  });
  const count = rhythm === "fibrillation" ? irregularBeats : 1;
  const beats = Array.from({ length: count }, () => observeBeat(beating.beat()));
  const names = Object.keys(beats[0]!) as (keyof Observation)[];
  const mean = (name: keyof Observation) =>
    beats.reduce((sum, beat) => sum + beat[name], 0) / count;
  return Object.fromEntries(names.map((name) => [name, mean(name)])) as unknown as Observation;
}

function observeBeat({ beat, heart, measures }: BeatenBeat): Observation {
  const atrium_mmHg = readCurve(beat, "leftAtrium_mmHg");
  const veins_mmHg = readCurve(beat, "pulmonaryVeins_mmHg");
  const ventricle_mmHg = readCurve(beat, "leftVentricle_mmHg");
  const inflow_mLs = readCurve(beat, "mitral_mLs");
  const leak_mLs = readCurve(beat, "mitralLeak_mLs");
  const veins_mLs = veins_mmHg.map(
    (p, i) => (p - atrium_mmHg[i]!) / heart.pulmonaryVeinResistance_mmHgSPerMl,
  );
  const rise_mmHg = measures.vWave_mmHg - Math.min(...atrium_mmHg);
  const filled_mL = measures.leftAtriumLargest_mL - measures.leftAtriumSmallest_mL;
  const { arterialElastance_mmHgPerMl, endSystolicElastance_mmHgPerMl } = measures;
  return {
    ...measures,
    systemicResistance_dynSPerCm5:
      (80 * (measures.meanArterialPressure_mmHg - measures.meanRightAtrialPressure_mmHg)) /
      measures.cardiacOutput_Lmin,
    meanJet_cms:
      measures.meanLeakArea_cm2 === 0
        ? 0
        : measures.regurgitantVolume_mL / measures.meanLeakArea_cm2 / measures.leakDuration_s,
    peakMitralGradient_mmHg: Math.max(
      ...atrium_mmHg.map((p, i) => (inflow_mLs[i]! > 0 ? p - ventricle_mmHg[i]! : 0)),
    ),
    veinsWhileLeaking_mLs: Math.min(...veins_mLs.filter((_, i) => leak_mLs[i]! > 0), Infinity),
    leftAtriumCompliance_mlPerMmHgM2: filled_mL / rise_mmHg / bodySurface_m2,
    leftAtriumLargest_mlPerM2: measures.leftAtriumLargest_mL / bodySurface_m2,
    forwardWork_fraction: 1 - measures.regurgitantFraction_percent / 100,
    coupling: endSystolicElastance_mmHgPerMl / arterialElastance_mmHgPerMl,
    mitralOpening_cm2: heart.mitralValveArea_cm2,
  };
}
