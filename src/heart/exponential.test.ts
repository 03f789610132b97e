import { expect, it } from "vitest";
import { computeExponential } from "./exponential.ts";

it("is e^x to the precision it states", () => {
  for (let x = -12; x <= 12; x += 0.01) {
    const error = Math.abs(computeExponential(x) / Math.exp(x) - 1);
    expect(error).toBeLessThan(Math.abs(x) <= 4 ? 1e-11 : 4e-9);
  }
});

it("rises everywhere a heart can get to", () => {
  for (let x = -200; x <= 300; x += 0.05) {
    expect(computeExponential(x + 0.05)).toBeGreaterThan(computeExponential(x));
  }
});
