import type { ParameterItem } from "./parameter-item.ts";

/**
 * The pulmonary valve: a one-way door between right ventricle and pulmonary artery,
 * with blood of its own mass in it.
 *
 *     RV ──A, R, l──▶ PA      opens on pressure, closes when its flow comes to rest
 *
 * Equations: inertial-valve.ts.
 */
export const pulmonaryValveParameters = {
  pulmonaryValveArea_cm2: {
    symbol: "A_pv",
    value: 4.3,
    unit: "cm²",
    low: 0.3,
    high: 12,
    source: "fitted: effective opening of a lumped chamber, larger than the planimetered one",
  },
  pulmonaryValveResistance_mmHgSPerMl: {
    symbol: "R_pv",
    value: 0.002,
    unit: "mmHg·s/mL",
    low: 0,
    high: 0.05,
    source: "small loss beside the orifice's own",
  },
  pulmonaryValveLength_cm: {
    symbol: "l_pv",
    value: 2.5,
    unit: "cm",
    low: 0.5,
    high: 6,
    source: "chosen: length of the moving column of blood",
  },
} as const satisfies Record<string, ParameterItem>;
