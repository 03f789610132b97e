import { describe, expect, it } from "vitest";
import { heartPresets, presetNames } from "../presets.ts";
import { findSteadyState } from "../steady-state.ts";
import { loadBatchEngine, type WebAssemblyLike } from "./batch-engine.ts";
import { settlePopulation } from "./settle-population.ts";
import { webAssembly } from "./web-assembly.test-support.ts";

const hearts = presetNames.map((name) => heartPresets[name]);

describe("a population", () => {
  it("settles on WebAssembly where each heart alone settles", () => {
    const { hearts: settled, runsOn, why } = settlePopulation(loadBatchEngine(webAssembly), hearts);
    expect({ runsOn, why }).toEqual({ runsOn: "webAssembly", why: undefined });
    for (const [index, heart] of hearts.entries()) {
      const alone = findSteadyState(heart);
      expect(settled[index]!.isReached).toBe(true);
      expect(settled[index]!.beats).toBe(alone.beats);
      expect(settled[index]!.state).toEqual(alone.state);
    }
  });

  it("keeps the order in which hearts were given, over several groups", () => {
    const many = Array.from({ length: 70 }, (_, index) => hearts[(index * 5) % hearts.length]!);
    const { hearts: settled } = settlePopulation(loadBatchEngine(webAssembly), many);
    expect(settled).toHaveLength(70);
    for (const [index, heart] of many.entries()) {
      expect(settled[index]!.curves.timing.length_s).toBeCloseTo(60 / heart.heartRate_perMin, 12);
      expect(settled[index]!.state).toEqual(settled[(index + 14) % 70]!.state);
    }
  });

  it("of nobody is nobody", () => {
    expect(settlePopulation(loadBatchEngine(webAssembly), []).hearts).toEqual([]);
  });
});

describe("without WebAssembly", () => {
  const forbidden: WebAssemblyLike = {
    ...webAssembly,
    validate: () => true,
    Module: class {
      constructor() {
        throw new Error("the page's policy does not allow it");
      }
    },
  };
  it.each([
    ["there is none", undefined, "there is no WebAssembly here"],
    ["it has no SIMD", { ...forbidden, validate: () => false }, "this WebAssembly has no SIMD"],
    [
      "it is forbidden",
      forbidden,
      "WebAssembly is not allowed here: Error: the page's policy does not allow it",
    ],
  ])("%s: beats in JavaScript, says so and why, and finds the same", (_, platform, why) => {
    const engine = loadBatchEngine(platform);
    const found = settlePopulation(engine, hearts.slice(0, 3));
    expect({ runsOn: found.runsOn, why: found.why }).toEqual({ runsOn: "javaScript", why });
    const onLanes = settlePopulation(loadBatchEngine(webAssembly), hearts.slice(0, 3));
    expect(found.hearts.map(({ state }) => state)).toEqual(
      onLanes.hearts.map(({ state }) => state),
    );
  });
});
