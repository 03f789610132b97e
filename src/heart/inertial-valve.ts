import { bloodDensity_gPerCm3, dynesPerCm2PerMmHg } from "./blood.ts";

/**
 * How fast the flow through an open valve changes, mL/s².
 *
 * dQ/dt = (ΔP − R Q − B Q |Q|) / L,   B = ρ / (2 A²) / 1333.22,   L = ρ l / A / 1333.22
 *
 * B is Bernoulli: the pressure that becomes speed and is lost behind the orifice. L is the
 * mass of the blood between the leaflets: flow needs time to start and runs on after the
 * pressure has turned. The valve therefore opens when ΔP > 0 and closes when Q reaches 0.
 *
 * @source Mynard 2012 (IJNMBE 28:626) for B and L
 */
export function computeValveAcceleration(
  gradient_mmHg: number,
  flow_mLs: number,
  resistance_mmHgSPerMl: number,
  bernoulli: number,
  inverseInertance: number,
): number {
  const lost_mmHg = (resistance_mmHgSPerMl + bernoulli * Math.abs(flow_mLs)) * flow_mLs;
  return (gradient_mmHg - lost_mmHg) * inverseInertance;
}

/** B of an opening, mmHg·s²/mL². */
export function computeBernoulli(area_cm2: number): number {
  return bloodDensity_gPerCm3 / (2 * area_cm2 * area_cm2) / dynesPerCm2PerMmHg;
}

/** 1/L of an opening and the column of blood in it, mL/(mmHg·s²). */
export function computeInverseInertance(area_cm2: number, length_cm: number): number {
  return (area_cm2 * dynesPerCm2PerMmHg) / (bloodDensity_gPerCm3 * length_cm);
}
