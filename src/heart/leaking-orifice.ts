import { jetSpeed_cmsPerRootMmHg } from "./blood.ts";

/**
 * Flow through the hole of a closed valve, mL/s, from the fuller side to the emptier one.
 *
 * Q = E · 50.16 · d / (d² + 1)^¼, with d the pressure across it in mmHg; 0 when d ≤ 0.
 * For d well above 1 this is E · 50.16 · √d: four times the pressure, twice the leak. The +1
 * takes away the infinite slope at d = 0, which no step of an integrator survives.
 *
 * @source simplified Bernoulli relation (ASE), blood of 1.06 g/cm³
 */
export function computeLeak_mLs(area_cm2: number, pressure_mmHg: number): number {
  if (pressure_mmHg <= 0) return 0;
  const softened = Math.sqrt(Math.sqrt(pressure_mmHg * pressure_mmHg + 1));
  return (area_cm2 * jetSpeed_cmsPerRootMmHg * pressure_mmHg) / softened;
}

/**
 * The hole itself, cm²: E = E0 · (1 + kV (V − Vref)), never below 0, times the share of it that
 * is there at this moment of systole (a prolapse opens late).
 *
 * @source ventricular secondary regurgitation: the hole follows the ventricle (kV 0.004–0.008 /mL)
 */
export function computeLeakArea_cm2(
  area_cm2: number,
  volumeGain_perMl: number,
  ventricle_mL: number,
  referenceVolume_mL: number,
  openShare: number,
): number {
  return (
    area_cm2 * Math.max(0, 1 + volumeGain_perMl * (ventricle_mL - referenceVolume_mL)) * openShare
  );
}

/** Share of the hole that is there, s seconds into systole: 1, or a smooth step from onset on. */
export function computeLeakShare(since_s: number, onset_s: number, width_s: number): number {
  if (onset_s === 0) return 1;
  const x = Math.min(1, Math.max(0, (since_s - onset_s) / width_s));
  return x * x * (3 - 2 * x);
}
