import { expect, test } from "vitest";
import { applyBaroreflex, startBaroreflex } from "#heart/baroreflex.ts";
import { healthyHeart, makeHeart } from "#heart/parameters.ts";
import { keepHeart } from "./keep-heart.ts";

const reflex = { ...startBaroreflex(90), heartRate_factor: 1.2, elastance_factor: 1.1 };

test("what only the reflex moved is drawn as the same heart", () => {
  const stirred = applyBaroreflex(healthyHeart, {
    ...reflex,
    resistance_factor: 0.9,
    addedVeins_mL: 80,
  });
  expect(stirred).not.toEqual(healthyHeart);
  expect(keepHeart(healthyHeart, stirred)).toBe(healthyHeart);
});

test("another hole is another heart", () => {
  const leaking = makeHeart({ mitralLeakArea_cm2: 0.3 });
  expect(keepHeart(healthyHeart, leaking)).toBe(leaking);
});

test("the first heart is itself", () => {
  expect(keepHeart(undefined, healthyHeart)).toBe(healthyHeart);
});
