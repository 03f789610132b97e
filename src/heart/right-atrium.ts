import type { ParameterItem } from "./parameter-item.ts";

/**
 * The right atrium: takes the blood of the body.
 *
 *     body ──veins──▶ [ RA ] ──tricuspid──▶ RV
 *
 * Its pressure: chamber.ts.
 */
export const rightAtriumParameters = {
  rightAtriumElastance_mmHgPerMl: {
    symbol: "Ees RA",
    value: 0.2952,
    unit: "mmHg/mL",
    low: 0.05,
    high: 2,
    source: "chosen, a little weaker than the left atrium",
  },
  rightAtriumRestVolume_mL: {
    symbol: "V0 RA",
    value: 15,
    unit: "mL",
    low: -10,
    high: 100,
    source: "chosen",
  },
  rightAtriumFillingPressure_mmHg: {
    symbol: "A RA",
    value: 0.44,
    unit: "mmHg",
    low: 0.05,
    high: 3,
    source: "Burkhoff's form of passive filling",
  },
  rightAtriumFillingStiffness_perMl: {
    symbol: "B RA",
    value: 0.046,
    unit: "1/mL",
    low: 0.005,
    high: 0.15,
    source: "as the left atrium",
  },
} as const satisfies Record<string, ParameterItem>;
