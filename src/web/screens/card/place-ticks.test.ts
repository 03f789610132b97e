import { describe, expect, it } from "vitest";
import { placeTicks } from "./place-ticks.ts";

describe("placeTicks", () => {
  it.each([
    [71, 73, [71, 71.5, 72, 72.5, 73]],
    [72.1, 72.1, [71, 71.5, 72, 72.5, 73, 73.5]],
    [70, 152, [60, 80, 100, 120, 140, 160]],
    [9.3, 20.2, [5, 10, 15, 20, 25]],
  ])("from %d to %d", (lowest, highest, ticks) => {
    expect(placeTicks(lowest, highest).ticks).toEqual(ticks);
  });

  it("holds both ends, whatever they are", () => {
    for (let lowest = 1; lowest < 200; lowest += 7.3) {
      for (let more = 0; more < 300; more += 11.7) {
        const { low, high, ticks } = placeTicks(lowest, lowest + more);
        expect(low <= lowest && high >= lowest + more).toBe(true);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }
    }
  });
});
