import type { FreeDirection, FreeParameter } from "./free-parameter.ts";
import { type HeartParameters, healthyHeart, makeHeart, type ParameterName } from "./parameters.ts";
import { heartPresets } from "./presets.ts";
import type { Rhythm } from "./rhythm.ts";

/**
 * What is held of a heart before its letter is read: the moderate preset, give or take.
 *
 * Spreads are of logarithms (0.3: two people in three are within a third). They are those of
 * heart.md 5 where it has them. Two things were added because its own trials missed them: what
 * grows or fails together moves together, and what a letter never teaches is kept uncertain
 * instead of being held at the base (docs/decisions/0011-fitting-a-patient.md).
 */
export const patientPrior: readonly (FreeParameter | FreeDirection)[] = [
  { name: "growth", spread: 0.5, along: follow("healthy", "severeCompensated", growing()) },
  {
    name: "failing",
    spread: 0.4,
    along: follow("severeCompensated", "severeDecompensated", failing()),
  },
  { name: "mitralLeakArea_cm2", spread: 0.7 },
  { name: "systemicResistance_mmHgSPerMl", spread: 0.3 },
  { name: "leftVentricleElastance_mmHgPerMl", spread: 0.35 },
  { name: "leftVentricleFillingStiffness_perMl", spread: 0.25 },
  { name: "leftAtriumFillingStiffness_perMl", spread: 0.3 },
  { name: "systemicArteryCompliance_mlPerMmHg", spread: 0.35 },
  { name: "pulmonaryResistance_mmHgSPerMl", spread: 0.5 },
  { name: "bloodVolume_mL", spread: 0.04 },
  { name: "leftVentricleRestVolume_mL", spread: 0.3 },
  { name: "leftAtriumRestVolume_mL", spread: 0.3 },
  { name: "leftAtriumElastance_mmHgPerMl", spread: 0.3 },
  { name: "rightVentricleElastance_mmHgPerMl", spread: 0.3 },
  { name: "mitralValveArea_cm2", spread: 0.15 },
  { name: "pulmonaryArteryCompliance_mlPerMmHg", spread: 0.4 },
  { name: "pulmonaryVeinCompliance_mlPerMmHg", spread: 0.2 },
  { name: "pericardiumVolume_mL", spread: 0.08 },
];

/** Whether somebody has worked on the mitral valve. */
export const mitralValveStates = ["own", "repaired", "clipped", "replaced"] as const;
export type MitralValveState = (typeof mitralValveStates)[number];

/** Door and leak of the presets after an operation; a leak of none cannot be searched around. */
const operated = {
  own: {},
  repaired: { mitralValveArea_cm2: 3.2, mitralLeakArea_cm2: 0.06 },
  clipped: { mitralValveArea_cm2: 2.6, mitralLeakArea_cm2: 0.1 },
  replaced: { mitralValveArea_cm2: 3.3, mitralLeakArea_cm2: 0.04 },
} as const satisfies Record<MitralValveState, Partial<HeartParameters>>;

/** The heart the prior leans towards, at the measured rate and in the person's rhythm. */
export function makePriorHeart(
  heartRate_perMin: number,
  rhythm: Rhythm,
  mitralValve: MitralValveState,
): HeartParameters {
  const still =
    rhythm === "fibrillation" ? { atrialKick_fraction: 0, atrioventricularDelay_sqrtS: 0 } : {};
  const changes = { heartRate_perMin, ...still, ...operated[mitralValve] };
  return makeHeart(changes, heartPresets.moderate);
}

/** What changes with the years of a leak, from the healthy to the severe compensated preset. */
function growing(): readonly ParameterName[] {
  return [
    "leftAtriumRestVolume_mL",
    "leftAtriumFillingStiffness_perMl",
    "leftVentricleElastance_mmHgPerMl",
    "leftVentricleRestVolume_mL",
    "leftVentricleFillingStiffness_perMl",
    "bloodVolume_mL",
    "pericardiumVolume_mL",
    "pulmonaryResistance_mmHgSPerMl",
  ];
}

/** What changes when the heart no longer keeps up, on to the severe decompensated preset. */
function failing(): readonly ParameterName[] {
  return [
    "leftAtriumRestVolume_mL",
    "leftVentricleElastance_mmHgPerMl",
    "leftVentricleRestVolume_mL",
    "bloodVolume_mL",
    "pericardiumVolume_mL",
    "pulmonaryResistance_mmHgSPerMl",
    "pulmonaryArteryCompliance_mlPerMmHg",
    "systemicResistance_mmHgSPerMl",
  ];
}

function follow(
  from: "healthy" | "severeCompensated",
  to: "severeCompensated" | "severeDecompensated",
  names: readonly ParameterName[],
): Partial<Record<ParameterName, number>> {
  const before = from === "healthy" ? healthyHeart : heartPresets[from];
  return Object.fromEntries(
    names.map((name) => [name, Math.log(heartPresets[to][name] / before[name])]),
  );
}
