import type { ParameterItem } from "./parameter-item.ts";

/**
 * The right ventricle: thin, pumps into the lungs; the lungs' pressure is its load.
 *
 *     RA ──tricuspid──▶ [ RV ] ──pulmonary──▶ lungs
 *
 * Its pressure: chamber.ts.
 */
export const rightVentricleParameters = {
  rightVentricleElastance_mmHgPerMl: {
    symbol: "Ees RV",
    value: 0.6445,
    unit: "mmHg/mL",
    low: 0.1,
    high: 3,
    source: "CVSim-21: 1/1.30 = 0.77; fitted",
  },
  rightVentricleRestVolume_mL: {
    symbol: "V0 RV",
    value: 41.35,
    unit: "mL",
    low: -20,
    high: 100,
    source: "fitted",
  },
  rightVentricleFillingPressure_mmHg: {
    symbol: "A RV",
    value: 0.35,
    unit: "mmHg",
    low: 0.05,
    high: 3,
    source: "as the left ventricle",
  },
  rightVentricleFillingStiffness_perMl: {
    symbol: "B RV",
    value: 0.02448,
    unit: "1/mL",
    low: 0.004,
    high: 0.08,
    source: "fitted",
  },
} as const satisfies Record<string, ParameterItem>;
