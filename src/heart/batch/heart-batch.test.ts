import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeBeat } from "../activation.ts";
import { makeBeatCurves } from "../beat-curves.ts";
import { chooseStep_s } from "../choose-step.ts";
import { makeInitialState } from "../initial-state.ts";
import { packCoefficients } from "../pack-coefficients.ts";
import { type HeartParameters, makeHeart, parameterItems, parameterNames } from "../parameters.ts";
import { heartPresets, presetNames } from "../presets.ts";
import { stateLength, sumVolume_mL } from "../state.ts";
import { measureChange } from "../state-change.ts";
import { loadBatchEngine } from "./batch-engine.ts";
import { type BatchHeart, type HeartBatch, makeHeartBatch } from "./heart-batch.ts";
import { webAssembly } from "./web-assembly.test-support.ts";

const wasm = loadBatchEngine(webAssembly);
const script = loadBatchEngine(undefined);

function ready(heart: HeartParameters): BatchHeart {
  const timing = timeBeat(heart, 60 / heart.heartRate_perMin);
  return {
    curves: makeBeatCurves(heart, timing, chooseStep_s(heart)),
    coefficients: packCoefficients(heart),
    state: makeInitialState(heart),
  };
}

function readAll(batch: HeartBatch): Float64Array[] {
  return Array.from({ length: batch.count }, (_, index) => {
    const state = new Float64Array(stateLength);
    batch.read(index, state);
    return state;
  });
}

function beatOn(engine: typeof wasm, hearts: readonly BatchHeart[], beats: number) {
  const batch = makeHeartBatch(engine, hearts);
  batch.beat(beats);
  return readAll(batch);
}

/** Largest difference of numbers and doors after so many beats on both, scaled like a state. */
function compare(hearts: readonly BatchHeart[], beats: number): number {
  const lanes = beatOn(wasm, hearts, beats);
  const scripts = beatOn(script, hearts, beats);
  for (const [index, state] of lanes.entries()) {
    expect(state.subarray(12)).toEqual(scripts[index]!.subarray(12));
  }
  return Math.max(...lanes.map((state, index) => measureChange(state, scripts[index]!)));
}

/** A preset with every constant moved by up to a factor of 1.5, inside its bounds. */
const anyHeart = fc
  .tuple(
    fc.constantFrom(...presetNames),
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: parameterNames.length,
      maxLength: parameterNames.length,
    }),
  )
  .map(([preset, moves]) => {
    const changes = parameterNames.map((name, index) => {
      const { low, high, unit } = parameterItems[name];
      const moved = heartPresets[preset][name] * 1.5 ** (moves[index]! * (unit === "mL" ? 0.2 : 1));
      return [name, Math.min(high, Math.max(low, moved))];
    });
    return makeHeart(Object.fromEntries(changes));
  });

describe("two hearts a pair of lanes", () => {
  it("beat on WebAssembly here, so that the tests below test something", () => {
    expect(makeHeartBatch(wasm, [ready(heartPresets.healthy)]).runsOn).toBe("webAssembly");
  });

  it("agree with JavaScript to 1e-9 in every preset, 30 beats on", () => {
    // Neighbours differ in rhythm, valves and leak: each preset beside the one that follows.
    const hearts = presetNames.map((name) => ready(heartPresets[name]));
    expect(compare(hearts, 30)).toBeLessThan(1e-9);
    expect(compare(hearts.slice(1), 30)).toBeLessThan(1e-9);
  });

  it("agree at 45 beside 180 beats a minute", () => {
    const rates = [45, 180, 180, 45, 60].map((heartRate_perMin) => makeHeart({ heartRate_perMin }));
    expect(compare(rates.map(ready), 30)).toBeLessThan(1e-9);
  });

  it("agree in random hearts", () => {
    fc.assert(
      fc.property(anyHeart, anyHeart, (one, other) => {
        expect(compare([ready(one), ready(other)], 5)).toBeLessThan(1e-9);
      }),
      { numRuns: 200, seed: 20_261_125 },
    );
  });

  it("do not change each other: a heart's neighbour is as good as none", () => {
    const heart = ready(heartPresets.secondaryAtrial);
    const [alone] = beatOn(wasm, [heart], 20);
    const [beside] = beatOn(wasm, [heart, ready(heartPresets.acuteSevere)], 20);
    const [, behind] = beatOn(wasm, [ready(heartPresets.mild), heart], 20);
    expect(beside).toEqual(alone);
    expect(behind).toEqual(alone);
  });

  it("lose no blood in 200 beats", () => {
    const hearts = presetNames.map((name) => ready(heartPresets[name]));
    for (const [index, state] of beatOn(wasm, hearts, 200).entries()) {
      const before_mL = sumVolume_mL(hearts[index]!.state);
      expect(Math.abs(sumVolume_mL(state) - before_mL)).toBeLessThan(1e-9 * before_mL);
    }
  });

  it("beat 10 times like 10 times once, and the same when done again", () => {
    const hearts = [ready(heartPresets.healthy), ready(heartPresets.severeDecompensated)];
    const batch = makeHeartBatch(wasm, hearts);
    for (let beat = 0; beat < 10; beat += 1) batch.beat(1);
    expect(readAll(batch)).toEqual(beatOn(wasm, hearts, 10));
    expect(beatOn(wasm, hearts, 10)).toEqual(beatOn(wasm, hearts, 10));
  });

  it("rest when told to, and go on from a state that is written", () => {
    for (const engine of [wasm, script]) {
      const hearts = ["healthy", "mild", "moderate"].map((name) =>
        ready(heartPresets[name as "mild"]),
      );
      const batch = makeHeartBatch(engine, hearts);
      batch.beat(0);
      batch.beat(1, (index) => index === 2);
      expect(readAll(batch).slice(0, 2)).toEqual(hearts.slice(0, 2).map(({ state }) => state));
      expect(readAll(batch)[2]).not.toEqual(hearts[2]!.state);
      batch.write(2, hearts[2]!.state);
      expect(readAll(batch)[2]).toEqual(hearts[2]!.state);
    }
  });
});
