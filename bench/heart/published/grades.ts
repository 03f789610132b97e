import type { PresetRows } from "../published.ts";

const source = "grading, ASE and ACC–AHA";
const severe = {
  meanLeakArea_cm2: [0.4, Infinity],
  regurgitantVolume_mL: [60, Infinity],
  regurgitantFraction_percent: [50, 100],
  eVelocity_cms: [120, Infinity],
  veinsWhileLeaking_mLs: [-Infinity, 0],
} as const;

/** heart.md 3, grading: a preset called mild is mild by every number, and so on. */
export const gradeRows: readonly PresetRows[] = [
  {
    preset: "mild",
    source,
    ranges: {
      meanLeakArea_cm2: [0, 0.2],
      regurgitantVolume_mL: [0, 30],
      regurgitantFraction_percent: [0, 30],
    },
  },
  {
    preset: "moderate",
    source,
    ranges: {
      meanLeakArea_cm2: [0.2, 0.4],
      regurgitantVolume_mL: [30, 60],
      regurgitantFraction_percent: [30, 50],
    },
  },
  { preset: "severeCompensated", source, ranges: severe },
  { preset: "severeDecompensated", source, ranges: severe },
  { preset: "acuteSevere", source, ranges: severe },
];
