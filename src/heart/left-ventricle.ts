import type { ParameterItem } from "./parameter-item.ts";

/**
 * The left ventricle: thick, fills from the mitral valve, empties through the aortic valve and, when
 * the mitral valve leaks, also backwards.
 *
 *     LA ──mitral──▶ [ LV ] ──aortic──▶ body
 *        ◀──leak──
 *
 * Its pressure: chamber.ts.
 */
export const leftVentricleParameters = {
  leftVentricleElastance_mmHgPerMl: {
    symbol: "Ees LV",
    value: 2.355,
    unit: "mmHg/mL",
    low: 0.2,
    high: 8,
    source: "CVSim-21: 1/0.40 = 2.5; fitted",
  },
  leftVentricleRestVolume_mL: {
    symbol: "V0 LV",
    value: 10,
    unit: "mL",
    low: -20,
    high: 150,
    source: "fixed: echo and cuff cannot identify it",
  },
  leftVentricleFillingPressure_mmHg: {
    symbol: "A LV",
    value: 0.35,
    unit: "mmHg",
    low: 0.05,
    high: 3,
    source: "Burkhoff's form of passive filling; fixed beside the stiffness",
  },
  leftVentricleFillingStiffness_perMl: {
    symbol: "B LV",
    value: 0.02537,
    unit: "1/mL",
    low: 0.004,
    high: 0.08,
    source: "fitted to the healthy filling pressure; dogs with a chronic leak halve it",
  },
} as const satisfies Record<string, ParameterItem>;
