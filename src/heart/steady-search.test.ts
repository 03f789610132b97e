import { describe, expect, it } from "vitest";
import { makeInitialState } from "./initial-state.ts";
import { healthyHeart } from "./parameters.ts";
import { sumVolume_mL } from "./state.ts";
import { SteadySearch } from "./steady-search.ts";

function startSearch(): SteadySearch {
  return new SteadySearch(makeInitialState(healthyHeart), healthyHeart.bloodVolume_mL);
}

/** A beat that moves some blood from the body's veins into its arteries. */
function move(state: Float64Array, moved_mL: number): Float64Array {
  const beaten = state.slice();
  beaten[4]! += moved_mL;
  beaten[5]! -= moved_mL;
  return beaten;
}

describe("a search for the beat that repeats itself", () => {
  it("leaps to where a beat that halves the distance leads", () => {
    const search = startSearch();
    const goal_mL = search.state[4]! + 80;
    for (let beat = 0; beat < 5; beat += 1) {
      search.take(move(search.state, (goal_mL - search.state[4]!) / 2));
    }
    expect(search.drift).toBeLessThan(1e-9);
    expect(search.after[4]).toBeCloseTo(goal_mL, 6);
    expect(sumVolume_mL(search.state)).toBeCloseTo(healthyHeart.bloodVolume_mL, 9);
  });

  it.each([
    ["overflows", () => new Float64Array(16).fill(Number.NaN)],
    ["is infinite", (state: Float64Array) => move(state, Number.POSITIVE_INFINITY)],
    ["changes ten times as much as the one before", (state: Float64Array) => move(state, 500)],
  ])("goes back when a beat %s", (_, astray) => {
    const search = startSearch();
    const good = move(search.state, 40);
    search.take(good);
    search.take(astray(search.state));
    expect(search.state).toEqual(good);
    expect(search.after).toEqual(good);
    expect(search.drift).toBe(Number.POSITIVE_INFINITY);
    expect(search.beats).toBe(2);
  });
});
