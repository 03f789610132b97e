/** No heart within CVSim's published bounds gives a number that is none; `npm run bench:heart` beats 100,000. */
import { expect, it } from "vitest";
import { findRandomFaults } from "../../bench/heart/random-hearts.ts";

it("800 random hearts give numbers, and nearly all settle", () => {
  const { count, notFinite, unsettled } = findRandomFaults(800);
  expect({ count, notFinite }).toEqual({ count: 800, notFinite: 0 });
  expect(unsettled).toBeLessThanOrEqual(4);
});
