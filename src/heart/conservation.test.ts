import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BeatingHeart } from "./beating-heart.ts";
import { applyHeartChanges, type HeartChange } from "./heart-change.ts";
import { makeSceneHeart } from "./heart-scene.ts";
import { healthyHeart, parameterNames } from "./parameters.ts";
import { heartPresets, presetNames } from "./presets.ts";
import { runReferenceBeat } from "./reference-beat.ts";
import { readTrace } from "./recorded-beat.ts";
import { sumVolume_mL } from "./state.ts";
import { findSteadyState } from "./steady-state.ts";
import type { TraceName } from "./trace.ts";

const volumes: readonly TraceName[] = [
  "leftAtrium_mL",
  "leftVentricle_mL",
  "rightAtrium_mL",
  "rightVentricle_mL",
  "systemicArteries_mL",
  "systemicVeins_mL",
  "pulmonaryArteries_mL",
  "pulmonaryVeins_mL",
];
const tolerance = 1e-9;
const runs = { numRuns: 60, seed: 20_261_125 } as const;

/** Largest part of the blood that was made or lost at any moment of these beats. */
function findLoss(beating: BeatingHeart, bloodVolume_mL: number, count: number): number {
  let worst = 0;
  for (let made = 0; made < count; made += 1) {
    const { beat } = beating.beat();
    for (let row = 0; row < beat.rowCount; row += 1) {
      const sum_mL = volumes.reduce((sum, name) => sum + readTrace(beat, name, row), 0);
      worst = Math.max(worst, Math.abs(sum_mL - bloodVolume_mL) / bloodVolume_mL);
    }
  }
  return worst;
}

describe("no blood is made or lost", () => {
  it.each(presetNames)("%s: by the reference, in five beats", (name) => {
    const { state, curves } = findSteadyState(heartPresets[name]);
    const before_mL = sumVolume_mL(state);
    for (let beat = 0; beat < 5; beat += 1) {
      runReferenceBeat(heartPresets[name], curves.timing, state, 0.002, (_, between) => {
        expect(Math.abs(sumVolume_mL(between) / before_mL - 1)).toBeLessThan(tolerance);
      });
    }
  });

  it.each(presetNames)("%s: at any moment of its own rhythm, with the reflex", (name) => {
    const { heart, rhythm } = makeSceneHeart({ base: { preset: name } });
    const beating = new BeatingHeart(heart, { rhythm, hasReflex: true, seed: 3 });
    expect(findLoss(beating, heart.bloodVolume_mL, 100)).toBeLessThan(tolerance);
  });

  it("whatever is done to a beating heart; what is given or taken is in the veins", () => {
    const change = fc.oneof(
      fc.record({
        parameter: fc.constantFrom(...parameterNames),
        factor: fc.double({ min: 0.7, max: 1.4, noNaN: true }),
      }),
      fc.record({ towardsHealthy_fraction: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ effort_fraction: fc.double({ min: 0, max: 0.6, noNaN: true }) }),
    ) satisfies fc.Arbitrary<HeartChange>;
    fc.assert(
      fc.property(
        fc.constantFrom(...presetNames),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (preset, changes) => {
          const from = makeSceneHeart({ base: { preset } });
          const beating = new BeatingHeart(from.heart);
          beating.beat();
          const { heart } = applyHeartChanges(from, changes);
          beating.changeTo(heart);
          expect(findLoss(beating, heart.bloodVolume_mL, 3)).toBeLessThan(tolerance);
        },
      ),
      runs,
    );
  });

  it("is a test that would see a drop in five litres", () => {
    const beating = new BeatingHeart(healthyHeart);
    expect(findLoss(beating, healthyHeart.bloodVolume_mL + 0.05, 1)).toBeGreaterThan(tolerance);
  });
});
