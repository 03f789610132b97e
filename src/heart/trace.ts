/**
 * One row of a recorded beat: where each number stands.
 *
 * Rows begin at the onset of the atria; the last row is the end of the beat. Flows are those of
 * open valves; leaks are through closed ones, counted backwards. `aorta` and `lungArtery` are
 * the pressures right behind the valves, which is what a cuff and a catheter feel.
 */
export const traceIndex = {
  time_s: 0,
  leftAtrium_mL: 1,
  leftVentricle_mL: 2,
  rightAtrium_mL: 3,
  rightVentricle_mL: 4,
  systemicArteries_mL: 5,
  systemicVeins_mL: 6,
  pulmonaryArteries_mL: 7,
  pulmonaryVeins_mL: 8,
  mitral_mLs: 9,
  aortic_mLs: 10,
  tricuspid_mLs: 11,
  pulmonary_mLs: 12,
  leftAtrium_mmHg: 13,
  leftVentricle_mmHg: 14,
  rightAtrium_mmHg: 15,
  rightVentricle_mmHg: 16,
  aorta_mmHg: 17,
  systemicVeins_mmHg: 18,
  lungArtery_mmHg: 19,
  pulmonaryVeins_mmHg: 20,
  mitralLeak_mLs: 21,
  tricuspidLeak_mLs: 22,
} as const;

export type TraceName = keyof typeof traceIndex;

export const traceWidth = 23;
