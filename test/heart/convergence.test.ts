/**
 * Finer steps come nearer, and how fast: both integrators are of the order they claim.
 *
 * Below 4 ms the activation's start, s^1.32, takes over: about order 2.3 in some presets.
 */
import { describe, expect, it } from "vitest";
import type { PresetName } from "#heart/presets.ts";
import { findOrder, measureErrors } from "../../bench/heart/error-table.ts";

const steps_s = [0.016, 0.008, 0.004, 0.002] as const;
const watched: readonly PresetName[] = [
  "healthy",
  "severeCompensated",
  "acuteSevere",
  "severeDecompensated",
];

describe.each(watched)("%s", (preset) => {
  const rows = measureErrors(preset, steps_s, 5e-5);

  it("with doors found by halving: order 3.5 or more down to 4 ms", () => {
    expect(findOrder(rows, "located", 0.016, 0.004)).toBeGreaterThan(3.5);
  });

  it("with doors corrected: order 2.5 or more", () => {
    expect(findOrder(rows, "corrected", 0.016, 0.002)).toBeGreaterThan(2.5);
  });

  it("the found doors are nearer at every step, and 8 ms is within 1e-3", () => {
    for (const { step_s, located, corrected } of rows) {
      expect(located).toBeLessThan(corrected);
      if (step_s <= 0.008) expect(corrected).toBeLessThan(1e-3);
    }
  });
});
