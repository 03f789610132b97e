import { describe, expect, it } from "vitest";
import { makePercentRange, makeRange } from "./value-range.ts";

describe("makeRange", () => {
  it("holds nine in ten and every other of a spread of logarithms", () => {
    const { p05, p25, p75, p95 } = makeRange(10, 0.2);
    expect([p05, p25, p75, p95].map((x) => Math.log(x / 10) / 0.2)).toEqual([
      expect.closeTo(-1.645, 3),
      expect.closeTo(-0.674, 3),
      expect.closeTo(0.674, 3),
      expect.closeTo(1.645, 3),
    ]);
  });
});

describe("makePercentRange", () => {
  it("is as wide as asked in the middle and never passes 0 or 100", () => {
    const middle = makePercentRange(50, 3);
    expect((middle.p95 - middle.p05) / (2 * 1.645)).toBeCloseTo(3, 1);
    const edge = makePercentRange(98, 10);
    expect(edge.p95).toBeLessThan(100);
    expect(edge.p05).toBeGreaterThan(0);
    expect(edge.p05).toBeLessThan(edge.p25);
  });
});
