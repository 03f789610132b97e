import type { ParameterItem } from "./parameter-item.ts";

/**
 * The mitral valve: a one-way door between left atrium and left ventricle,
 * with blood of its own mass in it.
 *
 *     LA ──A, R, l──▶ LV      opens on pressure, closes when its flow comes to rest
 *
 * Equations: inertial-valve.ts.
 * The leak: leaking-orifice.ts.
 */
export const mitralValveParameters = {
  mitralValveArea_cm2: {
    symbol: "A_mv",
    value: 6.123,
    unit: "cm²",
    low: 0.3,
    high: 12,
    source: "fitted: effective opening of a lumped chamber, larger than the planimetered one",
  },
  mitralValveResistance_mmHgSPerMl: {
    symbol: "R_mv",
    value: 0.004222,
    unit: "mmHg·s/mL",
    low: 0,
    high: 0.05,
    source: "small loss beside the orifice's own",
  },
  mitralValveLength_cm: {
    symbol: "l_mv",
    value: 2,
    unit: "cm",
    low: 0.5,
    high: 6,
    source: "chosen: length of the moving column of blood",
  },
  mitralLeakArea_cm2: {
    symbol: "E0",
    value: 0,
    unit: "cm²",
    low: 0,
    high: 2,
    source: "effective regurgitant orifice area as an echo letter gives it",
  },
  mitralLeakVolumeGain_perMl: {
    symbol: "kV",
    value: 0,
    unit: "1/mL",
    low: 0,
    high: 0.03,
    source: "0 when the valve itself is ill; 0.004–0.008 when a wide ventricle pulls it open",
  },
  mitralLeakReferenceVolume_mL: {
    symbol: "Vref",
    value: 55,
    unit: "mL",
    low: 5,
    high: 400,
    source: "ventricle's volume at which the hole is E0",
  },
  mitralLeakOnset_s: {
    symbol: "t_on",
    value: 0,
    unit: "s",
    low: 0,
    high: 0.4,
    source: "0: the hole is there throughout; prolapse opens it at about 0.19 s",
  },
  mitralLeakOnsetWidth_s: {
    symbol: "w",
    value: 0.05,
    unit: "s",
    low: 0.01,
    high: 0.2,
    source: "time the prolapse takes to open the hole",
  },
} as const satisfies Record<string, ParameterItem>;
