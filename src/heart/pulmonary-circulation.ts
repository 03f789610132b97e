import type { ParameterItem } from "./parameter-item.ts";

/**
 * The lungs: an artery that stiffens as its pressure rises, and veins.
 *
 *     RV ──valve──Z_pa──┬──R_pul──┬──R_pvn──▶ LA
 *                     C_pa(P)    C_pv
 *
 * The artery: C(P) = C0 · P0 / (P0 + P), so V − Vu = C0 · P0 · ln(1 + P/P0) and
 * P = P0 · (exp((V − Vu) / (C0 · P0)) − 1). With a constant compliance the pulse pressure of a
 * congested lung came out far too small (evidence: pulmonary systolic 45 over mean 41).
 * The veins: P = (V − Vu) / C.
 */
export const pulmonaryCirculationParameters = {
  pulmonaryArteryCompliance_mlPerMmHg: {
    symbol: "C0_pa",
    value: 8.05,
    unit: "mL/mmHg",
    low: 0.5,
    high: 30,
    source: "CVSim-21: 3.4 ± 1.8 at the working pressure; fitted",
  },
  pulmonaryArteryStiffeningPressure_mmHg: {
    symbol: "P0_pa",
    value: 16,
    unit: "mmHg",
    low: 3,
    high: 1000000.0,
    source: "chosen near the healthy mean pressure, where compliance has halved",
  },
  pulmonaryArteryUnstressed_mL: {
    symbol: "Vu_pa",
    value: 100,
    unit: "mL",
    low: 0,
    high: 300,
    source: "chosen: only the blood volume minus all rest volumes matters",
  },
  pulmonaryResistance_mmHgSPerMl: {
    symbol: "R_pul",
    value: 0.04381,
    unit: "mmHg·s/mL",
    low: 0.01,
    high: 1,
    source: "fitted to mean pulmonary pressure (Kovacs 2009: 14.0 ± 3.3)",
  },
  pulmonaryImpedance_mmHgSPerMl: {
    symbol: "Z_pa",
    value: 0.015,
    unit: "mmHg·s/mL",
    low: 0.001,
    high: 0.1,
    source: "chosen",
  },
  pulmonaryVeinCompliance_mlPerMmHg: {
    symbol: "C_pv",
    value: 6.287,
    unit: "mL/mmHg",
    low: 2,
    high: 25,
    source: "CVSim-21: 9.0 ± 3.7; 12 made the v-wave too small",
  },
  pulmonaryVeinUnstressed_mL: {
    symbol: "Vu_pv",
    value: 350,
    unit: "mL",
    low: 100,
    high: 900,
    source: "chosen: only the blood volume minus all rest volumes matters",
  },
  pulmonaryVeinResistance_mmHgSPerMl: {
    symbol: "R_pvn",
    value: 0.01341,
    unit: "mmHg·s/mL",
    low: 0.002,
    high: 0.1,
    source: "fitted",
  },
} as const satisfies Record<string, ParameterItem>;
