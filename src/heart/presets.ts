import { type HeartParameters, healthyHeart, makeHeart } from "./parameters.ts";
import { mixHearts } from "./mix-hearts.ts";

/**
 * Hearts to begin from, as changes of the healthy one.
 *
 * The numbers were fitted to what was published about such people; `npm run validate:heart`
 * prints both side by side, and docs/decisions/0010-heart-numerics.md says what came out and
 * what did not. No heart here is a person's.
 */

/** Stewart 2008: 25 people with moderate to severe leak, well compensated. */
const moderateToSevere = makeHeart({
  heartRate_perMin: 65,
  leftAtriumRestVolume_mL: 28.83,
  leftAtriumFillingStiffness_perMl: 0.0395,
  mitralLeakArea_cm2: 0.2639,
  leftVentricleElastance_mmHgPerMl: 1.703,
  leftVentricleRestVolume_mL: 17.33,
  leftVentricleFillingStiffness_perMl: 0.01718,
  bloodVolume_mL: 4761,
  systemicArteryCompliance_mlPerMmHg: 1.243,
  systemicResistance_mmHgSPerMl: 1.005,
  venousReturnResistance_mmHgSPerMl: 0.0223,
  rightVentricleElastance_mmHgPerMl: 0.6647,
  pulmonaryArteryCompliance_mlPerMmHg: 6.875,
  pulmonaryResistance_mmHgSPerMl: 0.0779,
  pulmonaryVeinCompliance_mlPerMmHg: 7.053,
  pericardiumVolume_mL: 540.3,
});

/** Severe by every number of the echo letter, and the heart keeps up. */
const severeCompensated = makeHeart({
  heartRate_perMin: 70,
  leftAtriumRestVolume_mL: 45.01,
  leftAtriumFillingStiffness_perMl: 0.0404,
  mitralLeakArea_cm2: 0.4093,
  leftVentricleElastance_mmHgPerMl: 1.409,
  leftVentricleRestVolume_mL: 20.7,
  leftVentricleFillingStiffness_perMl: 0.01665,
  bloodVolume_mL: 4806,
  systemicArteryCompliance_mlPerMmHg: 1.401,
  systemicResistance_mmHgSPerMl: 0.9884,
  venousReturnResistance_mmHgSPerMl: 0.02234,
  rightVentricleElastance_mmHgPerMl: 0.6094,
  pulmonaryArteryCompliance_mlPerMmHg: 4.672,
  pulmonaryResistance_mmHgSPerMl: 0.09435,
  pulmonaryVeinCompliance_mlPerMmHg: 5.202,
  pericardiumVolume_mL: 580.2,
});

/** The nitrate study of 1987: severe, and the heart does not keep up. */
const severeDecompensated = makeHeart({
  heartRate_perMin: 82,
  leftAtriumRestVolume_mL: 104.8,
  leftAtriumFillingStiffness_perMl: 0.04809,
  mitralLeakArea_cm2: 0.5659,
  leftVentricleElastance_mmHgPerMl: 0.9447,
  leftVentricleRestVolume_mL: 40.16,
  leftVentricleFillingStiffness_perMl: 0.01798,
  bloodVolume_mL: 5366,
  systemicResistance_mmHgSPerMl: 1.393,
  venousReturnResistance_mmHgSPerMl: 0.02193,
  tricuspidLeakArea_cm2: 0.12,
  rightVentricleElastance_mmHgPerMl: 0.5677,
  rightVentricleFillingStiffness_perMl: 0.02626,
  pulmonaryArteryCompliance_mlPerMmHg: 1.957,
  pulmonaryResistance_mmHgSPerMl: 0.1847,
  pulmonaryVeinCompliance_mlPerMmHg: 5.725,
  pericardiumVolume_mL: 504.1,
});

/** A chord has torn: a heart of ordinary size, a large leak, no time to adapt. */
const acuteSevere = makeHeart({
  heartRate_perMin: 100,
  leftAtriumFillingStiffness_perMl: 0.04958,
  mitralLeakArea_cm2: 0.6263,
  leftVentricleElastance_mmHgPerMl: 1.709,
  bloodVolume_mL: 4681,
  systemicResistance_mmHgSPerMl: 0.982,
  rightVentricleElastance_mmHgPerMl: 0.5849,
  pulmonaryArteryCompliance_mlPerMmHg: 3.388,
  pulmonaryResistance_mmHgSPerMl: 0.07492,
  pulmonaryVeinCompliance_mlPerMmHg: 4.431,
  pulmonaryVeinResistance_mmHgSPerMl: 0.01376,
  pericardiumVolume_mL: 440,
});

/** The ventricle is ill and wide and pulls the leaflets apart; the hole follows its volume. */
const secondaryVentricular = makeHeart({
  heartRate_perMin: 78,
  leftAtriumRestVolume_mL: 48.17,
  leftAtriumFillingStiffness_perMl: 0.05283,
  mitralLeakArea_cm2: 0.1968,
  mitralLeakVolumeGain_perMl: 0.006,
  mitralLeakReferenceVolume_mL: 145,
  leftVentricleElastance_mmHgPerMl: 0.9297,
  leftVentricleRestVolume_mL: 37.03,
  leftVentricleFillingStiffness_perMl: 0.02061,
  bloodVolume_mL: 5023,
  systemicArteryCompliance_mlPerMmHg: 1.742,
  systemicResistance_mmHgSPerMl: 1.421,
  venousReturnResistance_mmHgSPerMl: 0.02211,
  tricuspidLeakArea_cm2: 0.05,
  rightVentricleElastance_mmHgPerMl: 0.4286,
  pulmonaryArteryCompliance_mlPerMmHg: 2.616,
  pulmonaryResistance_mmHgSPerMl: 0.1639,
  pulmonaryVeinCompliance_mlPerMmHg: 5.129,
  pericardiumVolume_mL: 540.1,
});

/** Years of fibrillation: a wide atrium pulls the ring open; the ventricle is well. */
const secondaryAtrial = makeHeart({
  heartRate_perMin: 80,
  atrialKick_fraction: 0,
  atrioventricularDelay_sqrtS: 0,
  leftAtriumRestVolume_mL: 74.42,
  leftAtriumFillingStiffness_perMl: 0.04223,
  mitralLeakArea_cm2: 0.2015,
  leftVentricleElastance_mmHgPerMl: 2.037,
  leftVentricleRestVolume_mL: 11.98,
  leftVentricleFillingStiffness_perMl: 0.02551,
  bloodVolume_mL: 4990,
  systemicArteryCompliance_mlPerMmHg: 1.722,
  systemicResistance_mmHgSPerMl: 1.232,
  venousReturnResistance_mmHgSPerMl: 0.02214,
  tricuspidLeakArea_cm2: 0.08,
  rightVentricleElastance_mmHgPerMl: 0.6117,
  pulmonaryArteryCompliance_mlPerMmHg: 3.364,
  pulmonaryResistance_mmHgSPerMl: 0.114,
  pulmonaryVeinCompliance_mlPerMmHg: 5.796,
  pericardiumVolume_mL: 500,
});

/** Half-way between the healthy and the severe heart, with a moderate hole. */
const moderate = makeHeart(
  { mitralLeakArea_cm2: 0.25 },
  mixHearts(healthyHeart, severeCompensated, 0.5),
);

/** After an operation the heart has become half-way smaller again (CMR at six months). */
const recovering = mixHearts(healthyHeart, severeCompensated, 0.5);

export const heartPresets = Object.freeze({
  healthy: healthyHeart,
  mild: makeHeart({ mitralLeakArea_cm2: 0.1 }),
  moderate,
  moderateToSevere,
  severeCompensated,
  severeDecompensated,
  acuteSevere,
  secondaryVentricular,
  secondaryAtrial,
  /** The leaflets give way only late in the squeeze. */
  lateProlapse: makeHeart({ mitralLeakArea_cm2: 0.35, mitralLeakOnset_s: 0.19 }, moderate),
  /** Not quite tight: by CMR at six months 21 ± 11 % still leaked. */
  afterRepair: makeHeart({ mitralLeakArea_cm2: 0.06, mitralValveArea_cm2: 3.2 }, recovering),
  /** The clip leaves a quarter of the leak and a narrower door. */
  afterClip: makeHeart(
    {
      mitralLeakArea_cm2: secondaryVentricular.mitralLeakArea_cm2 * 0.25,
      mitralValveArea_cm2: 2.6,
    },
    secondaryVentricular,
  ),
  /**
   * Two published numbers pull at each opening: the mean gradient (2.8 mmHg) and the area an
   * echo derives (2.5 and 2.2 cm²). The model's lumped filling needs a wider one for the same
   * gradient, so this is the middle: within one SD of both.
   */
  afterMechanicalValve: makeHeart({ mitralLeakArea_cm2: 0, mitralValveArea_cm2: 2.9 }, recovering),
  afterBiologicalValve: makeHeart({ mitralLeakArea_cm2: 0, mitralValveArea_cm2: 2.9 }, recovering),
} satisfies Record<string, HeartParameters>);

export type PresetName = keyof typeof heartPresets;

export const presetNames = Object.freeze(Object.keys(heartPresets)) as readonly PresetName[];
