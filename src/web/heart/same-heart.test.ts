import { expect, test } from "vitest";
import type { HeartScene } from "#heart/heart-scene.ts";
import { isSameHeart } from "./same-heart.ts";

const preset = (name: "healthy" | "moderate", changes: HeartScene["changes"] = []): HeartScene => ({
  base: { preset: name },
  changes,
});
const hole = (leakArea_cm2: number, onset: "sudden" | "slow"): HeartScene => ({
  base: { leakArea_cm2, onset },
});

test("a treatment leaves the heart the same", () => {
  const treated = preset("moderate", [{ parameter: "bloodVolume_mL", add: -300 }]);
  expect(isSameHeart(preset("moderate"), treated)).toBe(true);
});

test("a moved slider leaves the heart the same, another history does not", () => {
  expect(isSameHeart(hole(0.1, "slow"), hole(0.4, "slow"))).toBe(true);
  expect(isSameHeart(hole(0.4, "slow"), hole(0.4, "sudden"))).toBe(false);
});

test("another preset is another heart, and so is the first of all", () => {
  expect(isSameHeart(preset("healthy"), preset("moderate"))).toBe(false);
  expect(isSameHeart(preset("healthy"), hole(0.1, "slow"))).toBe(false);
  expect(isSameHeart(undefined, preset("healthy"))).toBe(false);
});
