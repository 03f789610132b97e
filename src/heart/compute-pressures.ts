import {
  type BeatTiming,
  computeAtrialActivation,
  computeVentricularActivation,
} from "./activation.ts";
import { computeChamberPressure_mmHg } from "./chamber.ts";
import type { HeartParameters } from "./parameters.ts";
import { computeStiffeningPressure_mmHg, computeVesselPressure_mmHg } from "./vessel.ts";

/** All pressures of one moment, mmHg. */
export interface Pressures {
  readonly la: number;
  readonly lv: number;
  readonly ra: number;
  readonly rv: number;
  readonly sa: number;
  readonly sv: number;
  readonly pa: number;
  readonly pv: number;
}

/** Pressures of a state `seconds` into a beat. Written to be read: the live integrator is not. */
export function computePressures(
  h: HeartParameters,
  timing: BeatTiming,
  peak: number,
  time_s: number,
  y: Float64Array,
): Pressures {
  const atrial = computeAtrialActivation(timing, time_s) * h.atrialKick_fraction;
  const ventricular = computeVentricularActivation(timing, peak, time_s);
  const heart_mL = y[0]! + y[1]! + y[2]! + y[3]!;
  const sac_mmHg =
    h.pericardiumPressure_mmHg *
    Math.exp((heart_mL - h.pericardiumVolume_mL) / h.pericardiumSpan_mL);
  return {
    la:
      sac_mmHg +
      computeChamberPressure_mmHg(
        atrial,
        y[0]!,
        h.leftAtriumElastance_mmHgPerMl,
        h.leftAtriumRestVolume_mL,
        h.leftAtriumFillingPressure_mmHg,
        h.leftAtriumFillingStiffness_perMl,
      ),
    lv:
      sac_mmHg +
      computeChamberPressure_mmHg(
        ventricular,
        y[1]!,
        h.leftVentricleElastance_mmHgPerMl,
        h.leftVentricleRestVolume_mL,
        h.leftVentricleFillingPressure_mmHg,
        h.leftVentricleFillingStiffness_perMl,
      ),
    ra:
      sac_mmHg +
      computeChamberPressure_mmHg(
        atrial,
        y[2]!,
        h.rightAtriumElastance_mmHgPerMl,
        h.rightAtriumRestVolume_mL,
        h.rightAtriumFillingPressure_mmHg,
        h.rightAtriumFillingStiffness_perMl,
      ),
    rv:
      sac_mmHg +
      computeChamberPressure_mmHg(
        ventricular,
        y[3]!,
        h.rightVentricleElastance_mmHgPerMl,
        h.rightVentricleRestVolume_mL,
        h.rightVentricleFillingPressure_mmHg,
        h.rightVentricleFillingStiffness_perMl,
      ),
    sa: computeVesselPressure_mmHg(
      y[4]!,
      h.systemicArteryUnstressed_mL,
      h.systemicArteryCompliance_mlPerMmHg,
    ),
    sv: computeVesselPressure_mmHg(
      y[5]!,
      h.systemicVeinUnstressed_mL,
      h.systemicVeinCompliance_mlPerMmHg,
    ),
    pa: computeStiffeningPressure_mmHg(
      y[6]!,
      h.pulmonaryArteryUnstressed_mL,
      h.pulmonaryArteryCompliance_mlPerMmHg,
      h.pulmonaryArteryStiffeningPressure_mmHg,
    ),
    pv: computeVesselPressure_mmHg(
      y[7]!,
      h.pulmonaryVeinUnstressed_mL,
      h.pulmonaryVeinCompliance_mlPerMmHg,
    ),
  };
}
