import type { ParameterItem } from "./parameter-item.ts";

/**
 * The tricuspid valve: a one-way door between right atrium and right ventricle,
 * with blood of its own mass in it.
 *
 *     RA ──A, R, l──▶ RV      opens on pressure, closes when its flow comes to rest
 *
 * Equations: inertial-valve.ts.
 * The leak: leaking-orifice.ts.
 */
export const tricuspidValveParameters = {
  tricuspidValveArea_cm2: {
    symbol: "A_tv",
    value: 5,
    unit: "cm²",
    low: 0.3,
    high: 12,
    source: "fitted: effective opening of a lumped chamber, larger than the planimetered one",
  },
  tricuspidValveResistance_mmHgSPerMl: {
    symbol: "R_tv",
    value: 0.002,
    unit: "mmHg·s/mL",
    low: 0,
    high: 0.05,
    source: "small loss beside the orifice's own",
  },
  tricuspidValveLength_cm: {
    symbol: "l_tv",
    value: 2,
    unit: "cm",
    low: 0.5,
    high: 6,
    source: "chosen: length of the moving column of blood",
  },
  tricuspidLeakArea_cm2: {
    symbol: "E_t",
    value: 0,
    unit: "cm²",
    low: 0,
    high: 2,
    source: "effective regurgitant orifice area",
  },
} as const satisfies Record<string, ParameterItem>;
