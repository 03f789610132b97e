import { computeBernoulli, computeInverseInertance } from "./inertial-valve.ts";
import type { HeartParameters } from "./parameters.ts";

/**
 * The step the live integrator takes in this heart, s.
 *
 * Two limits; the smaller one holds:
 * - accuracy: 8 ms at 60 beats a minute, and as systole shortens with √RR so does the step;
 * - stability: a step may last twice as long as the fastest thing in this heart needs to come
 *   to rest. At 2.8 times Runge-Kutta of order 4 runs away to infinity. No preset comes near; a
 *   short valve before a stiff artery does.
 */
export function chooseStep_s(heart: HeartParameters): number {
  const accurate_s = accurateStep_sqrtS * Math.sqrt(60 / heart.heartRate_perMin);
  return Math.min(accurate_s, stableStep_factor / findFastestRate_perS(heart));
}

/** With 0.009 the worst preset is at 8.2e-4 after five beats, with 0.008 at 4.2e-4. */
const accurateStep_sqrtS = 0.008;
const stableStep_factor = 2;

/** Pressure beyond which none is meant to drive blood through a valve. */
const drivingPressure_mmHg = 80;

/**
 * The highest pressure in which an atrium is expected to fill. 60 mmHg is more than any preset has; a
 * body with more blood than 1.6 L beyond what fills its bags without stretching them goes higher.
 * Seen in random hearts: 105 to 125 mmHg at 2.2 L, 150 at 2.5, 195 at 2.9.
 */
function expectFillingPressure_mmHg(h: HeartParameters): number {
  const stressed_mL =
    h.bloodVolume_mL -
    h.systemicArteryUnstressed_mL -
    h.systemicVeinUnstressed_mL -
    h.pulmonaryArteryUnstressed_mL -
    h.pulmonaryVeinUnstressed_mL;
  return 60 * Math.max(1, stressed_mL / 1600) ** 2;
}

/** The largest rate at which a part of this heart comes to rest, the rest held still, 1/s. */
function findFastestRate_perS(h: HeartParameters): number {
  return Math.max(
    computeValveRate_perS(
      h.mitralValveResistance_mmHgSPerMl,
      h.mitralValveArea_cm2,
      h.mitralValveLength_cm,
    ),
    computeValveRate_perS(
      h.aorticValveResistance_mmHgSPerMl + h.aorticImpedance_mmHgSPerMl,
      h.aorticValveArea_cm2,
      h.aorticValveLength_cm,
    ),
    computeValveRate_perS(
      h.tricuspidValveResistance_mmHgSPerMl,
      h.tricuspidValveArea_cm2,
      h.tricuspidValveLength_cm,
    ),
    computeValveRate_perS(
      h.pulmonaryValveResistance_mmHgSPerMl + h.pulmonaryImpedance_mmHgSPerMl,
      h.pulmonaryValveArea_cm2,
      h.pulmonaryValveLength_cm,
    ),
    computeFillingRate_perS(
      h,
      h.leftAtriumFillingStiffness_perMl,
      h.pulmonaryVeinCompliance_mlPerMmHg,
      h.pulmonaryVeinResistance_mmHgSPerMl,
    ),
    computeFillingRate_perS(
      h,
      h.rightAtriumFillingStiffness_perMl,
      h.systemicVeinCompliance_mlPerMmHg,
      h.venousReturnResistance_mmHgSPerMl,
    ),
  );
}

/**
 * Rate of an open valve at the flow Q at which R Q + B Q² has used up the driving pressure:
 * (R + 2 B Q) / L = √(R² + 4 B ΔP) / L.
 */
function computeValveRate_perS(
  resistance_mmHgSPerMl: number,
  area_cm2: number,
  length_cm: number,
): number {
  const loss = 4 * computeBernoulli(area_cm2) * drivingPressure_mmHg;
  return (
    Math.sqrt(resistance_mmHgSPerMl * resistance_mmHgSPerMl + loss) *
    computeInverseInertance(area_cm2, length_cm)
  );
}

/**
 * Rate at which veins and a resting atrium come level: (dP/dV of both) / R. The atrium's pressure is
 * its own, which rises by B P a mL, or the sac's, which rises by P/φ.
 */
function computeFillingRate_perS(
  h: HeartParameters,
  stiffness_perMl: number,
  compliance_mlPerMmHg: number,
  resistance_mmHgSPerMl: number,
): number {
  const steepest_perMl = Math.max(stiffness_perMl, 1 / h.pericardiumSpan_mL);
  const slope_mmHgPerMl = steepest_perMl * expectFillingPressure_mmHg(h);
  return (slope_mmHgPerMl + 1 / compliance_mlPerMmHg) / resistance_mmHgSPerMl;
}
