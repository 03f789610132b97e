import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day_ms } from "#units/zoned-time.ts";
import { computeSeries, median, type SeriesPoint } from "./chart-series.ts";

const start_ms = Date.parse("2016-01-01T07:00:00Z");
const daily = (count: number, valueOf: (day: number) => number): SeriesPoint[] =>
  Array.from({ length: count }, (_none, day) => ({
    at_ms: start_ms + day * day_ms,
    value: valueOf(day),
  }));
const countOf = (series: ReturnType<typeof computeSeries>): number =>
  series.segments.reduce((total, segment) => total + segment.length, 0);

describe("computeSeries", () => {
  it("keeps few points as they are", () => {
    const points = daily(30, (day) => day);
    expect(computeSeries(points)).toMatchObject({ segments: [points], daysPerPoint: 1 });
  });

  it.each([
    [1, 200, 1],
    [1, 201, 7],
    [3, 1_095, 7],
    [10, 3_650, 28],
    [30, 10_950, 91],
  ])("%i years of days, %i points: one for %i days", (_years, count, days) => {
    const series = computeSeries(daily(count, (day) => 70 + (day % 7)));
    expect(series.daysPerPoint).toBe(days);
    expect(countOf(series)).toBeLessThanOrEqual(count === 200 ? 200 : 210);
  });

  it("a week's point is its middle, not its mean: one slip does not move it", () => {
    const slipped = computeSeries(daily(350, (day) => (day % 7 === 3 ? 170 : 71)));
    expect(slipped.segments.flat().every(({ value }) => value === 71)).toBe(true);
  });

  it("breaks the line over more than two weeks without a value", () => {
    const [first, second] = [daily(3, () => 70), daily(3, () => 71)];
    const apart = (days: number) =>
      second.map(({ at_ms, value }) => ({ at_ms: at_ms + days * day_ms, value }));
    expect(computeSeries([...first, ...apart(16)]).segments).toHaveLength(1);
    expect(computeSeries([...first, ...apart(17)]).segments).toHaveLength(2);
  });

  it("has a band from ten values on, which holds eight of ten", () => {
    expect(computeSeries(daily(9, (day) => day)).band).toBeUndefined();
    expect(computeSeries(daily(11, (day) => day)).band).toEqual({ low: 1, high: 9 });
  });

  it("of nothing is nothing", () => {
    expect(computeSeries([])).toEqual({ segments: [], daysPerPoint: 1 });
  });

  it("never leaves the range of its values, and keeps their order in time", () => {
    const points = fc.array(
      fc.record({ day: fc.nat(4_000), value: fc.double({ min: 30, max: 200, noNaN: true }) }),
      { minLength: 1, maxLength: 600 },
    );
    fc.assert(
      fc.property(points, (made) => {
        const sorted = made
          .map(({ day, value }) => ({ at_ms: start_ms + day * day_ms, value }))
          .sort((one, other) => one.at_ms - other.at_ms);
        const values = sorted.map(({ value }) => value);
        const [low, high] = [Math.min(...values), Math.max(...values)];
        const told = computeSeries(sorted).segments.flat();
        expect(told.every(({ value }) => value >= low && value <= high)).toBe(true);
        expect(told.every(({ at_ms }, at) => at === 0 || at_ms >= told[at - 1]!.at_ms)).toBe(true);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe("median", () => {
  it.each([
    [[3], 3],
    [[4, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])("%j: %d", (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
