import type { DrawnHeart } from "./heart-frame.ts";
import type { DrawnMoment } from "./heart-geometry.ts";

/**
 * A heart with a moderate leak, 0.26 s into its beat: in the middle of the squeeze, while blood
 * leaves both ways. Kept as numbers, so that the first screen need not carry the simulator; a
 * test beats the preset and compares.
 */
export const stillHeart: { readonly moment: DrawnMoment; readonly heart: DrawnHeart } = {
  moment: {
    leftVentricle_mL: 157.3,
    leftAtrium_mL: 87.5,
    rightVentricle_mL: 138.3,
    rightAtrium_mL: 54.9,
    mitral_mLs: 0,
    tricuspid_mLs: 0,
    aortic_mLs: 593,
    pulmonary_mLs: 431,
    mitralLeak_mLs: 132.2,
    tricuspidLeak_mLs: 0,
    leakShare: 1,
  },
  heart: {
    leftVentricleRestVolume_mL: 14.39,
    leftVentricleFillingPressure_mmHg: 0.35,
    leftVentricleFillingStiffness_perMl: 0.02055,
    rightVentricleRestVolume_mL: 41.35,
    rightVentricleFillingPressure_mmHg: 0.35,
    rightVentricleFillingStiffness_perMl: 0.02448,
    leftAtriumRestVolume_mL: 23.46,
    leftAtriumFillingPressure_mmHg: 0.6405,
    leftAtriumFillingStiffness_perMl: 0.04462,
    mitralValveArea_cm2: 6.123,
    mitralLeakArea_cm2: 0.25,
    mitralLeakVolumeGain_perMl: 0,
    mitralLeakReferenceVolume_mL: 55,
    mitralLeakOnset_s: 0,
    aorticValveArea_cm2: 4.708,
    pulmonaryValveArea_cm2: 4.3,
    tricuspidValveArea_cm2: 5,
    tricuspidLeakArea_cm2: 0,
  },
};

/** Of which preset, and when. */
export const stillMoment = { preset: "moderate", share: 0.3 } as const;
