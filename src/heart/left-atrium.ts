import type { ParameterItem } from "./parameter-item.ts";

/**
 * The left atrium: takes the blood of the lungs, and the leak.
 *
 *     lungs ──veins──▶ [ LA ] ──mitral──▶ LV
 *
 * Its pressure: chamber.ts.
 */
export const leftAtriumParameters = {
  leftAtriumElastance_mmHgPerMl: {
    symbol: "Ees LA",
    value: 0.3841,
    unit: "mmHg/mL",
    low: 0.05,
    high: 2,
    source: "CVSim-21: 1/1.64 = 0.61; fitted",
  },
  leftAtriumRestVolume_mL: {
    symbol: "V0 LA",
    value: 12.23,
    unit: "mL",
    low: -10,
    high: 250,
    source: "fitted",
  },
  leftAtriumFillingPressure_mmHg: {
    symbol: "A LA",
    value: 0.6405,
    unit: "mmHg",
    low: 0.05,
    high: 3,
    source: "fitted",
  },
  leftAtriumFillingStiffness_perMl: {
    symbol: "B LA",
    value: 0.04927,
    unit: "1/mL",
    low: 0.005,
    high: 0.15,
    source:
      "fitted; ruptured chordae 1.6, long-standing disease 5.1 mL/mmHg/m² (LA compliance, 25+25 patients)",
  },
} as const satisfies Record<string, ParameterItem>;
