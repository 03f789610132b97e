import { expect, it } from "vitest";
import { measureHeart } from "./measure-heart.ts";
import { measureScene } from "./measure-scene.ts";
import { heartPresets } from "./presets.ts";

it("measures the steady beat of a heart that beats evenly", () => {
  expect(measureScene({ base: { preset: "moderate" } })).toEqual(
    measureHeart(heartPresets.moderate),
  );
});

it("averages a heart that fibrillates: its rate is kept, and no two runs differ", () => {
  const scene = { base: { preset: "secondaryAtrial" } } as const;
  const mean = measureScene(scene);
  expect(
    Math.abs(mean.heartRate_perMin / heartPresets.secondaryAtrial.heartRate_perMin - 1),
  ).toBeLessThan(0.1);
  expect(mean.aVelocity_cms).toBe(0);
  expect(measureScene(scene)).toEqual(mean);
});

it("refuses a hole out of bounds", () => {
  expect(() => measureScene({ base: { leakArea_cm2: -1, onset: "slow" } })).toThrow(RangeError);
});
