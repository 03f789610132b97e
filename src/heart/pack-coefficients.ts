import { jetSpeed_cmsPerRootMmHg } from "./blood.ts";
import { computeBernoulli, computeInverseInertance } from "./inertial-valve.ts";
import type { HeartParameters } from "./parameters.ts";

/**
 * A heart's constants in the order and the form in which the live loop takes them: divisions
 * are done here once, so that the loop multiplies.
 */
export function packCoefficients(h: HeartParameters): Float64Array {
  const chamber = (name: "leftAtrium" | "leftVentricle" | "rightAtrium" | "rightVentricle") => [
    h[`${name}Elastance_mmHgPerMl`],
    h[`${name}RestVolume_mL`],
    h[`${name}FillingPressure_mmHg`],
    h[`${name}FillingStiffness_perMl`],
  ];
  const valve = (name: "mitral" | "aortic" | "tricuspid" | "pulmonary", impedance: number) => {
    const area_cm2 = h[`${name}ValveArea_cm2`];
    return [
      h[`${name}ValveResistance_mmHgSPerMl`] + impedance,
      computeBernoulli(area_cm2),
      computeInverseInertance(area_cm2, h[`${name}ValveLength_cm`]),
    ];
  };
  const arteryScale_mL =
    h.pulmonaryArteryCompliance_mlPerMmHg * h.pulmonaryArteryStiffeningPressure_mmHg;
  return Float64Array.from([
    ...chamber("leftAtrium"),
    ...chamber("leftVentricle"),
    ...chamber("rightAtrium"),
    ...chamber("rightVentricle"),
    h.pericardiumPressure_mmHg, // 16
    h.pericardiumVolume_mL,
    1 / h.pericardiumSpan_mL,
    h.systemicArteryUnstressed_mL, // 19
    1 / h.systemicArteryCompliance_mlPerMmHg,
    h.systemicVeinUnstressed_mL,
    1 / h.systemicVeinCompliance_mlPerMmHg,
    h.pulmonaryArteryUnstressed_mL, // 23
    h.pulmonaryArteryStiffeningPressure_mmHg,
    1 / arteryScale_mL,
    h.pulmonaryVeinUnstressed_mL, // 26
    1 / h.pulmonaryVeinCompliance_mlPerMmHg,
    1 / h.systemicResistance_mmHgSPerMl, // 28
    1 / h.venousReturnResistance_mmHgSPerMl,
    1 / h.pulmonaryResistance_mmHgSPerMl,
    1 / h.pulmonaryVeinResistance_mmHgSPerMl,
    ...valve("mitral", 0), // 32
    ...valve("aortic", h.aorticImpedance_mmHgSPerMl),
    ...valve("tricuspid", 0),
    ...valve("pulmonary", h.pulmonaryImpedance_mmHgSPerMl),
    h.mitralLeakArea_cm2 * jetSpeed_cmsPerRootMmHg, // 44
    h.mitralLeakVolumeGain_perMl,
    h.mitralLeakReferenceVolume_mL,
    h.tricuspidLeakArea_cm2 * jetSpeed_cmsPerRootMmHg,
    h.aorticImpedance_mmHgSPerMl, // 48
    h.pulmonaryImpedance_mmHgSPerMl,
  ]);
}
