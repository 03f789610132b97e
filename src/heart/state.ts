/**
 * The twelve numbers that are the heart's state, in one Float64Array, and the four doors.
 *
 * Volumes in mL are total volumes, with what fills a vessel without stretching it; their sum
 * is the blood volume and never changes. Flows in mL/s are those of open valves; what leaks
 * through a closed one follows from the pressures and is no state. A door is 1 open, 0 closed.
 */
export const stateIndex = {
  leftAtrium_mL: 0,
  leftVentricle_mL: 1,
  rightAtrium_mL: 2,
  rightVentricle_mL: 3,
  systemicArteries_mL: 4,
  systemicVeins_mL: 5,
  pulmonaryArteries_mL: 6,
  pulmonaryVeins_mL: 7,
  mitral_mLs: 8,
  aortic_mLs: 9,
  tricuspid_mLs: 10,
  pulmonary_mLs: 11,
  isMitralOpen: 12,
  isAorticOpen: 13,
  isTricuspidOpen: 14,
  isPulmonaryOpen: 15,
} as const;

/** Volumes come first, then flows, then doors. */
export const volumeCount = 8;
export const flowCount = 4;
export const continuousCount = volumeCount + flowCount;
export const stateLength = 16;

/** All blood there is in this state, mL. */
export function sumVolume_mL(state: Float64Array): number {
  let sum_mL = 0;
  for (let index = 0; index < volumeCount; index += 1) sum_mL += state[index]!;
  return sum_mL;
}
