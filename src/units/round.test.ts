import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundTo } from "./round.ts";

describe("roundTo", () => {
  it.each([
    [38.00000000000006, 1, 38],
    [37.949999999999996, 1, 38],
    [37.95, 1, 38],
    [37.94, 1, 37.9],
    [1.3607771, 1, 1.4],
    [1.35, 1, 1.4],
    [1.3499, 1, 1.3],
    [179.5, 0, 180],
    [179.49, 0, 179],
    [-0.04, 1, 0],
    [0, 1, 0],
    [12.345, 2, 12.35],
  ])("%f to %i decimals is %f", (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBeCloseTo(expected, 12);
  });

  it("moves a value by at most half a step and the millionth that is noise", () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (value) => {
        expect(Math.abs(roundTo(value, 1) - value)).toBeLessThanOrEqual(0.05 + 1e-6);
      }),
    );
  });

  it("keeps order", () => {
    const value = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(roundTo(Math.min(one, other), 1)).toBeLessThanOrEqual(
          roundTo(Math.max(one, other), 1),
        );
      }),
    );
  });
});
