import type { BeatCurves } from "../beat-curves.ts";
import { runLiveBeat } from "../live-beat.ts";
import type { BatchEngine, BatchMemory } from "./batch-engine.ts";
import {
  block_bytes,
  laneCount,
  readState,
  row_bytes,
  writeCoefficients,
  writeRows,
  writeState,
} from "./batch-layout.ts";

/** A heart ready to beat: what `findSteadyState` gives, or the same from other hands. */
export interface BatchHeart {
  readonly coefficients: Float64Array;
  readonly curves: BeatCurves;
  readonly state: Float64Array;
}

/**
 * Many hearts that beat together, each with its own constants and its own beat.
 *
 * On WebAssembly two neighbours share a pair of lanes. The longer beat of the two sets the time,
 * so neighbours should have about as many steps (settle-population.ts sorts them).
 */
export interface HeartBatch {
  readonly count: number;
  readonly runsOn: BatchEngine["kind"];
  /**
   * Beats every heart so many times; with `isAwake`, only those for which it says so, and the
   * neighbour of such a one.
   */
  readonly beat: (beats: number, isAwake?: (index: number) => boolean) => void;
  /** Copies the state of a heart into an array, and back. */
  readonly read: (index: number, state: Float64Array) => void;
  readonly write: (index: number, state: Float64Array) => void;
}

export function makeHeartBatch(engine: BatchEngine, hearts: readonly BatchHeart[]): HeartBatch {
  return engine.kind === "webAssembly"
    ? makeLaneBatch(engine.start, hearts)
    : makeJavaScriptBatch(hearts);
}

function makeJavaScriptBatch(hearts: readonly BatchHeart[]): HeartBatch {
  const states = hearts.map(({ state }) => state.slice());
  return {
    count: hearts.length,
    runsOn: "javaScript",
    beat: (beats, isAwake = always) => {
      for (const [index, { coefficients, curves }] of hearts.entries()) {
        if (!isAwake(index)) continue;
        for (let beat = 0; beat < beats; beat += 1)
          runLiveBeat(coefficients, curves, states[index]!);
      }
    },
    read: (index, state) => state.set(states[index]!),
    write: (index, state) => states[index]!.set(state),
  };
}

const always = () => true;

interface Pair {
  readonly block: number;
  readonly rows: number;
  readonly stepCount: number;
}

function makeLaneBatch(
  startMemory: (size_bytes: number) => BatchMemory,
  hearts: readonly BatchHeart[],
): HeartBatch {
  const pairs: Pair[] = [];
  let size_bytes = 0;
  for (let first = 0; first < hearts.length; first += laneCount) {
    const neighbours = hearts.slice(first, first + laneCount);
    const stepCount = Math.max(...neighbours.map(({ curves }) => curves.stepCount));
    const block = size_bytes;
    const rows = block + block_bytes;
    pairs.push({ block, rows, stepCount });
    size_bytes = rows + (stepCount + 1) * row_bytes;
  }
  const { buffer, run } = startMemory(size_bytes);
  const blocks = pairs.map(({ block }) => new Float64Array(buffer, block));
  for (const [pair, { rows, stepCount }] of pairs.entries()) {
    for (let lane = 0; lane < laneCount; lane += 1) {
      // A heart without a neighbour beats beside itself.
      const heart = hearts[laneCount * pair + lane] ?? hearts[laneCount * pair]!;
      writeState(blocks[pair]!, lane, heart.state);
      writeCoefficients(blocks[pair]!, lane, heart.coefficients);
      writeRows(new Float64Array(buffer, rows), lane, heart.curves, stepCount);
    }
  }
  return {
    count: hearts.length,
    runsOn: "webAssembly",
    beat: (beats, isAwake = always) => {
      if (beats < 1) return;
      for (const [pair, { block, rows, stepCount }] of pairs.entries()) {
        const first = laneCount * pair;
        const second = Math.min(first + 1, hearts.length - 1);
        if (isAwake(first) || isAwake(second)) run(block, rows, stepCount, beats);
      }
    },
    read: (index, state) =>
      readState(blocks[Math.floor(index / laneCount)]!, index % laneCount, state),
    write: (index, state) =>
      writeState(blocks[Math.floor(index / laneCount)]!, index % laneCount, state),
  };
}
