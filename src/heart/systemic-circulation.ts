import type { ParameterItem } from "./parameter-item.ts";

/**
 * The body: one stiff bag for the arteries, one soft bag for the veins.
 *
 *     LV ──valve──Z_ao──┬──R_sys──┬──R_vr──▶ RA
 *                     C_sa      C_sv
 *
 * Pressure of a bag: P = (V − Vu) / C. Flow of a resistance: Q = ΔP / R. The cuff reads
 * P_ao = P_sa + Z_ao · Q_av. Vu is the blood that fills a bag without stretching it, so only
 * the blood volume minus all Vu counts.
 */
export const systemicCirculationParameters = {
  bloodVolume_mL: {
    symbol: "TBV",
    value: 4541,
    unit: "mL",
    low: 2500,
    high: 9000,
    source: "CVSim-21: 5150 ± 203 with other rest volumes; fitted",
  },
  systemicArteryCompliance_mlPerMmHg: {
    symbol: "C_sa",
    value: 1.746,
    unit: "mL/mmHg",
    low: 0.3,
    high: 4,
    source: "fitted to the pulse pressure",
  },
  systemicArteryUnstressed_mL: {
    symbol: "Vu_sa",
    value: 600,
    unit: "mL",
    low: 200,
    high: 1200,
    source: "CVSim-21: arteries together 751",
  },
  systemicResistance_mmHgSPerMl: {
    symbol: "R_sys",
    value: 0.8859,
    unit: "mmHg·s/mL",
    low: 0.2,
    high: 4,
    source: "fitted to the mean pressure",
  },
  aorticImpedance_mmHgSPerMl: {
    symbol: "Z_ao",
    value: 0.04714,
    unit: "mmHg·s/mL",
    low: 0.005,
    high: 0.2,
    source: "fitted to systolic pressure",
  },
  systemicVeinCompliance_mlPerMmHg: {
    symbol: "C_sv",
    value: 70,
    unit: "mL/mmHg",
    low: 30,
    high: 150,
    source: "CVSim-21: veins together 95",
  },
  systemicVeinUnstressed_mL: {
    symbol: "Vu_sv",
    value: 2500,
    unit: "mL",
    low: 1000,
    high: 4500,
    source: "CVSim-21: veins together 2665",
  },
  venousReturnResistance_mmHgSPerMl: {
    symbol: "R_vr",
    value: 0.02216,
    unit: "mmHg·s/mL",
    low: 0.003,
    high: 0.2,
    source: "fitted to right atrial pressure",
  },
} as const satisfies Record<string, ParameterItem>;
