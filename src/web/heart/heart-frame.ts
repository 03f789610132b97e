import type { HeartParameters } from "#heart/parameters.ts";

/** What of a heart the drawing needs to know. */
export type DrawnHeart = Pick<
  HeartParameters,
  | "leftVentricleRestVolume_mL"
  | "leftVentricleFillingPressure_mmHg"
  | "leftVentricleFillingStiffness_perMl"
  | "rightVentricleRestVolume_mL"
  | "rightVentricleFillingPressure_mmHg"
  | "rightVentricleFillingStiffness_perMl"
  | "leftAtriumRestVolume_mL"
  | "leftAtriumFillingPressure_mmHg"
  | "leftAtriumFillingStiffness_perMl"
  | "mitralValveArea_cm2"
  | "mitralLeakArea_cm2"
  | "mitralLeakVolumeGain_perMl"
  | "mitralLeakReferenceVolume_mL"
  | "mitralLeakOnset_s"
  | "aorticValveArea_cm2"
  | "pulmonaryValveArea_cm2"
  | "tricuspidValveArea_cm2"
  | "tricuspidLeakArea_cm2"
>;

/**
 * What stays where it is while a heart beats: how large it has grown, not how full it is.
 *
 * Full volumes are those at the filling pressures of the healthy heart, so they are 142, 153
 * and 72 mL for it. Muscle keeps its share when a heart grows wider with a leak.
 */
export interface HeartFrame {
  readonly leftVentricleFull_mL: number;
  readonly rightVentricleFull_mL: number;
  readonly leftAtriumFull_mL: number;
  readonly leftVentricleMuscle_mL: number;
  readonly rightVentricleMuscle_mL: number;
  readonly atrialMuscle_mL: number;
  /** Half the mitral ring, in units; it widens with the chambers on both of its sides. */
  readonly ring: number;
  /** Where the tip of the left ventricle is. */
  readonly apexX: number;
  readonly apexY: number;
  /** How far a wide atrium pushes the vessels above it up. */
  readonly lift: number;
  /** Where the left lung's veins end, and how far out the lower body vein runs. */
  readonly veinEndX: number;
  readonly caveX: number;
}

/** Where the mitral ring stands in a full ventricle. */
export const plane = 214;

/** Of the full healthy heart, from beats of the model. */
const healthy = { leftVentricle_mL: 142, rightVentricle_mL: 153, leftAtrium_mL: 72 };
const fillingPressure_mmHg = { leftVentricle: 9.6, rightVentricle: 5.1, leftAtrium: 11.5 };
/** 130 g of left ventricle, and 50 g of right one: cardiac magnetic resonance, ordinary adults. */
const healthyMuscle_mL = { leftVentricle: 124, rightVentricle: 48 };

export function computeHeartFrame(heart: DrawnHeart): HeartFrame {
  const leftVentricleFull_mL = fill(
    heart.leftVentricleRestVolume_mL,
    heart.leftVentricleFillingStiffness_perMl,
    fillingPressure_mmHg.leftVentricle / heart.leftVentricleFillingPressure_mmHg,
  );
  const rightVentricleFull_mL = fill(
    heart.rightVentricleRestVolume_mL,
    heart.rightVentricleFillingStiffness_perMl,
    fillingPressure_mmHg.rightVentricle / heart.rightVentricleFillingPressure_mmHg,
  );
  const leftAtriumFull_mL = fill(
    heart.leftAtriumRestVolume_mL,
    heart.leftAtriumFillingStiffness_perMl,
    fillingPressure_mmHg.leftAtrium / heart.leftAtriumFillingPressure_mmHg,
  );
  const leftGrowth = leftVentricleFull_mL / healthy.leftVentricle_mL;
  const rightGrowth = rightVentricleFull_mL / healthy.rightVentricle_mL;
  const atrialGrowth = leftAtriumFull_mL / healthy.leftAtrium_mL;
  const atrialStretch = Math.cbrt(atrialGrowth) - 1;
  return {
    leftVentricleFull_mL,
    rightVentricleFull_mL,
    leftAtriumFull_mL,
    leftVentricleMuscle_mL: healthyMuscle_mL.leftVentricle * leftGrowth,
    rightVentricleMuscle_mL: healthyMuscle_mL.rightVentricle * rightGrowth,
    atrialMuscle_mL: 26 * Math.max(1, atrialGrowth),
    ring: 32 * Math.pow(leftGrowth * atrialGrowth, 1 / 6),
    apexX: 276,
    apexY: plane + computeLeftLength(leftVentricleFull_mL),
    lift: Math.max(0, 105 * atrialStretch),
    veinEndX: 384 + Math.max(0, 60 * atrialStretch),
    caveX: 58 - 40 * Math.max(0, Math.cbrt(leftGrowth) - 1),
  };
}

/**
 * From the mitral ring to the tip, in units. It takes a smaller part in the squeeze than the
 * width: from 142 to 55 mL the ring comes down 15 mm, as an echo of a healthy heart sees it.
 */
export function computeLeftLength(volume_mL: number): number {
  return 170 * Math.pow(Math.max(1, volume_mL) / healthy.leftVentricle_mL, 0.2);
}

/** P = A (e^(B (V − V0)) − 1), turned around. */
function fill(rest_mL: number, stiffness_perMl: number, pressure_ratio: number): number {
  return Math.max(20, rest_mL + Math.log1p(pressure_ratio) / stiffness_perMl);
}
