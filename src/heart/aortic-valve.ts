import type { ParameterItem } from "./parameter-item.ts";

/**
 * The aortic valve: a one-way door between left ventricle and aorta,
 * with blood of its own mass in it.
 *
 *     LV ──A, R, l──▶ aorta      opens on pressure, closes when its flow comes to rest
 *
 * Equations: inertial-valve.ts.
 */
export const aorticValveParameters = {
  aorticValveArea_cm2: {
    symbol: "A_av",
    value: 4.708,
    unit: "cm²",
    low: 0.3,
    high: 12,
    source: "fitted: effective opening of a lumped chamber, larger than the planimetered one",
  },
  aorticValveResistance_mmHgSPerMl: {
    symbol: "R_av",
    value: 0.002,
    unit: "mmHg·s/mL",
    low: 0,
    high: 0.05,
    source: "small loss beside the orifice's own",
  },
  aorticValveLength_cm: {
    symbol: "l_av",
    value: 2.5,
    unit: "cm",
    low: 0.5,
    high: 6,
    source: "chosen: length of the moving column of blood",
  },
} as const satisfies Record<string, ParameterItem>;
