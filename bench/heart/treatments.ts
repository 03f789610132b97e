import { exerciseHeart } from "#heart/exercise.ts";
import { mixHearts } from "#heart/mix-hearts.ts";
import { type HeartParameters, healthyHeart, makeHeart } from "#heart/parameters.ts";

/**
 * The changes of heart.md 2.9 as plain numbers, to be compared with what was published.
 *
 * The room `knowledge` will own treatments with their sources; these are the physics under test.
 */
export const treatments = {
  betaBlocker: (heart) =>
    makeHeart(
      {
        heartRate_perMin: heart.heartRate_perMin - 10,
        leftVentricleElastance_mmHgPerMl: heart.leftVentricleElastance_mmHgPerMl * 0.9,
        systemicResistance_mmHgSPerMl: heart.systemicResistance_mmHgSPerMl * 0.97,
      },
      heart,
    ),
  /**
   * One dose. heart.md has elastance × 0.97; but end-systolic pressure fell by 13 while the
   * volume rose by 7, which takes a muscle of × 0.83. Filling pressure then falls too little:
   * in the study it fell while the volume did not, and the model's curve does not shift.
   */
  aceInhibitor: (heart) =>
    makeHeart(
      {
        heartRate_perMin: heart.heartRate_perMin - 9,
        leftVentricleElastance_mmHgPerMl: heart.leftVentricleElastance_mmHgPerMl * 0.83,
        systemicResistance_mmHgSPerMl: heart.systemicResistance_mmHgSPerMl * 0.85,
        systemicVeinUnstressed_mL: heart.systemicVeinUnstressed_mL + 100,
      },
      heart,
    ),
  nitrate: (heart) =>
    makeHeart(
      {
        systemicResistance_mmHgSPerMl: heart.systemicResistance_mmHgSPerMl * 0.8,
        systemicVeinUnstressed_mL: heart.systemicVeinUnstressed_mL + 350,
      },
      heart,
    ),
  /** heart.md has × 0.6; pressure over forward output fell to 0.66 of what it was. */
  nitroprusside: (heart) =>
    makeHeart(
      {
        systemicResistance_mmHgSPerMl: heart.systemicResistance_mmHgSPerMl * 0.68,
        systemicVeinUnstressed_mL: heart.systemicVeinUnstressed_mL + 200,
      },
      heart,
    ),
  diuretic: (heart) => makeHeart({ bloodVolume_mL: heart.bloodVolume_mL - 300 }, heart),
  /** Days in hospital: water pills and vasodilators together. */
  heartFailureCare: (heart) =>
    makeHeart(
      {
        bloodVolume_mL: heart.bloodVolume_mL - 450,
        systemicResistance_mmHgSPerMl: heart.systemicResistance_mmHgSPerMl * 0.8,
      },
      heart,
    ),
  clip: (heart) =>
    makeHeart(
      { mitralLeakArea_cm2: heart.mitralLeakArea_cm2 * 0.25, mitralValveArea_cm2: 2.6 },
      heart,
    ),
  repair: (heart) =>
    makeHeart(
      { mitralLeakArea_cm2: 0.06, mitralValveArea_cm2: 3.2 },
      mixHearts(healthyHeart, heart, 0.5),
    ),
  exercise: (heart) => exerciseHeart(heart, 1),
} as const satisfies Record<string, (heart: HeartParameters) => HeartParameters>;

export type TreatmentName = keyof typeof treatments;
