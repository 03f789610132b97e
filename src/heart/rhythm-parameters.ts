import type { ParameterItem } from "./parameter-item.ts";

/**
 * When the chambers squeeze.
 *
 *     atria       ╱╲______________      e_a: half a cosine up, half a cosine down
 *     ventricles  ____╱‾‾‾╲_______      e_v: double Hill, starts after the delay
 *                 0   ↑PR          RR
 *
 * All times grow with the square root of the beat's length, so that at a fast rate there is
 * still time to fill. The equations are in activation.ts.
 */
export const rhythmParameters = {
  heartRate_perMin: {
    symbol: "HR",
    value: 68,
    unit: "1/min",
    low: 30,
    high: 200,
    source: "chosen: a resting adult",
  },
  atrialKick_fraction: {
    symbol: "kick",
    value: 1,
    unit: "1",
    low: 0,
    high: 1,
    source: "1 in sinus rhythm, 0 while the atria fibrillate; grows back over weeks (Upshaw 1997)",
  },
  atrioventricularDelay_sqrtS: {
    symbol: "PR/√RR",
    value: 0.15,
    unit: "√s",
    low: 0,
    high: 0.3,
    source: "CVSim-21 uses 0.12; 0.15 gives a PR interval of 141 ms at 68/min",
  },
  atrialRise_sqrtS: {
    symbol: "Ta/√RR",
    value: 0.1,
    unit: "√s",
    low: 0.05,
    high: 0.15,
    source: "half of CVSim-21's atrial systole of 0.2·√RR",
  },
  ventricularRise_sqrtS: {
    symbol: "a1/√RR",
    value: 0.28,
    unit: "√s",
    low: 0.15,
    high: 0.4,
    source: "Bjørdalsbakke 2022: τ1 = 0.303 T, scaled by √RR as CVSim does",
  },
  ventricularFall_sqrtS: {
    symbol: "a2/√RR",
    value: 0.45,
    unit: "√s",
    low: 0.25,
    high: 0.6,
    source: "Bjørdalsbakke 2022: τ2 = 0.508 T, scaled by √RR as CVSim does",
  },
} as const satisfies Record<string, ParameterItem>;
