import type { ParameterItem } from "./parameter-item.ts";

/**
 * The sac around all four chambers. It hardly matters when empty and stops everything when full.
 *
 * P_pc = K0 · exp((V_la + V_lv + V_ra + V_rv − Vp0) / φ), added to the pressure of every chamber.
 * It grows over months: Vp0 is larger in long-standing disease than in a sudden leak.
 */
export const pericardiumParameters = {
  pericardiumPressure_mmHg: {
    symbol: "K0",
    value: 0.5,
    unit: "mmHg",
    low: 0,
    high: 5,
    source: "chosen: pressure at Vp0; Paeme 2011 has P0 0.5",
  },
  pericardiumVolume_mL: {
    symbol: "Vp0",
    value: 420,
    unit: "mL",
    low: 200,
    high: 1500,
    source: "chosen: just larger than the healthy heart at its fullest",
  },
  pericardiumSpan_mL: {
    symbol: "φ",
    value: 35,
    unit: "mL",
    low: 15,
    high: 100,
    source: "Paeme 2011: 1/0.03 = 33",
  },
} as const satisfies Record<string, ParameterItem>;
