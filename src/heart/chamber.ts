/**
 * The pressure in a chamber of the heart, mmHg, without the sac around it.
 *
 * P = e · Ees · (V − V0) + (1 − e) · A · (exp(B (V − V0)) − 1)
 *
 * e is how strongly it squeezes now. Squeezed, it is a straight spring (slope Ees); at rest it
 * is a curve that stiffens as it fills. Both pass through the rest volume V0.
 *
 * @source Burkhoff & Tyberg 1993; five-sheep comparison (Lankhaar 2009): a linear spring suffices
 */
export function computeChamberPressure_mmHg(
  activation: number,
  volume_mL: number,
  elastance_mmHgPerMl: number,
  restVolume_mL: number,
  fillingPressure_mmHg: number,
  fillingStiffness_perMl: number,
): number {
  const stretched_mL = volume_mL - restVolume_mL;
  const filled_mmHg = fillingPressure_mmHg * (Math.exp(fillingStiffness_perMl * stretched_mL) - 1);
  return activation * elastance_mmHgPerMl * stretched_mL + (1 - activation) * filled_mmHg;
}
