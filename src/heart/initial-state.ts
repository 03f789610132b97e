import type { HeartParameters } from "./parameters.ts";
import { stateLength, sumVolume_mL } from "./state.ts";

/**
 * A state to start beating from, at the onset of the atria: every bag filled to the pressure it
 * has in the healthy heart, and the body's veins with the rest of this heart's blood.
 *
 * Pressures and not volumes: the healthy ventricle's 121 mL would stand at 470 mmHg in a very
 * stiff one, and such a start can overflow. What the sac has no room for is left out, for the same
 * reason. Any other start would do; it decides only how many beats pass until the heart beats the
 * same way each time.
 */
export function makeInitialState(h: HeartParameters): Float64Array {
  const state = new Float64Array(stateLength);
  const stretches_mL = chambers.map(([name, pressure_mmHg]) => stretch_mL(h, name, pressure_mmHg));
  const roomInSac_mL = chambers.reduce(
    (room_mL, [name]) => room_mL - h[`${name}RestVolume_mL`],
    h.pericardiumVolume_mL,
  );
  const sum_mL = stretches_mL.reduce((sum, one) => sum + one, 0);
  const share = Math.min(1, Math.max(0, roomInSac_mL / sum_mL));
  for (const [index, [name]] of chambers.entries()) {
    state[index] = h[`${name}RestVolume_mL`] + share * stretches_mL[index]!;
  }
  state[4] = h.systemicArteryUnstressed_mL + h.systemicArteryCompliance_mlPerMmHg * 86;
  state[6] = fillLungArteries_mL(h, 12);
  state[7] = h.pulmonaryVeinUnstressed_mL + h.pulmonaryVeinCompliance_mlPerMmHg * 7;
  state.set([49.5, 0, 90.8, 0], 8);
  state.set([1, 0, 1, 0], 12);
  state[5] = h.bloodVolume_mL - sumVolume_mL(state);
  return state;
}

/** In the order of the state, with their pressures at the onset of the atria in health. */
const chambers = [
  ["leftAtrium", 6],
  ["leftVentricle", 6],
  ["rightAtrium", 2],
  ["rightVentricle", 2],
] as const;

/** How far a resting chamber is stretched at this pressure: ln(1 + P/A) / B. */
function stretch_mL(
  h: HeartParameters,
  name: (typeof chambers)[number][0],
  pressure_mmHg: number,
): number {
  return (
    Math.log(1 + pressure_mmHg / h[`${name}FillingPressure_mmHg`]) /
    h[`${name}FillingStiffness_perMl`]
  );
}

/** Volume of the stiffening arteries at this pressure: Vu + C0 P0 ln(1 + P/P0). */
function fillLungArteries_mL(h: HeartParameters, pressure_mmHg: number): number {
  const stiffening_mmHg = h.pulmonaryArteryStiffeningPressure_mmHg;
  const scale_mL = h.pulmonaryArteryCompliance_mlPerMmHg * stiffening_mmHg;
  return h.pulmonaryArteryUnstressed_mL + scale_mL * Math.log(1 + pressure_mmHg / stiffening_mmHg);
}
