import { expect, it } from "vitest";
import { measureHeart } from "./measure-heart.ts";
import { makeHeart } from "./parameters.ts";
import { heartPresets } from "./presets.ts";
import { findSteadyState } from "./steady-state.ts";

it("measures a heart whose door falls on the seam of two steps", () => {
  // Found by monotone.test.ts: at its own step this heart swings by 2e-5 for ever.
  const heart = makeHeart(
    {
      heartRate_perMin: 63.08645972853706,
      leftAtriumFillingStiffness_perMl: 0.032495042288051106,
      leftVentricleElastance_mmHgPerMl: 1.1272,
      leftVentricleFillingStiffness_perMl: 0.013676153264217679,
      systemicArteryCompliance_mlPerMmHg: 1.209650663042586,
      systemicResistance_mmHgSPerMl: 0.8070332185925466,
      pulmonaryResistance_mmHgSPerMl: 0.09642528972280641,
    },
    heartPresets.severeCompensated,
  );
  expect(findSteadyState(heart).drift).toBeLessThan(1e-4);
  expect(measureHeart(heart).regurgitantVolume_mL).toBeGreaterThan(60);
});
