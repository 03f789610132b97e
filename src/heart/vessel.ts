/** Pressure of a bag with constant compliance, mmHg: P = (V − Vu) / C. */
export function computeVesselPressure_mmHg(
  volume_mL: number,
  unstressed_mL: number,
  compliance_mlPerMmHg: number,
): number {
  return (volume_mL - unstressed_mL) / compliance_mlPerMmHg;
}

/**
 * Pressure of a bag that stiffens, mmHg: C(P) = C0 P0 / (P0 + P), so
 * P = P0 (exp((V − Vu) / (C0 P0)) − 1).
 */
export function computeStiffeningPressure_mmHg(
  volume_mL: number,
  unstressed_mL: number,
  compliance_mlPerMmHg: number,
  stiffening_mmHg: number,
): number {
  const stretched_mL = volume_mL - unstressed_mL;
  return stiffening_mmHg * (Math.exp(stretched_mL / (compliance_mlPerMmHg * stiffening_mmHg)) - 1);
}
