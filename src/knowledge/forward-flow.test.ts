import { expect, test } from "vitest";
import { measureHeart } from "#heart/measure-heart.ts";
import { healthyHeart } from "#heart/parameters.ts";
import { forwardFlow } from "./forward-flow.ts";

test("the flow that words are measured against is that of the healthy heart", () => {
  const { cardiacOutput_Lmin } = measureHeart(healthyHeart);
  expect(cardiacOutput_Lmin).toBeCloseTo(forwardFlow.healthyAtRest.value, 1);
});
