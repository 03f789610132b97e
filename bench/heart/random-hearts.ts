import { loadBatchEngine } from "#heart/batch/batch-engine.ts";
import { settlePopulation } from "#heart/batch/settle-population.ts";
import { type HeartParameters, makeHeart, parameterItems } from "#heart/parameters.ts";
import { heartPresets, presetNames } from "#heart/presets.ts";
import { makeRandom } from "#heart/random.ts";
import { recordBeat } from "#heart/recorded-beat.ts";
import { cvsimSpreads, type Spread } from "./cvsim-spread.ts";

/** What came of beating many hearts nobody has. */
export interface RandomFaults {
  readonly count: number;
  readonly maxBeats: number;
  /** Hearts with a state, pressure or flow that is not a finite number. */
  readonly notFinite: number;
  readonly unsettled: number;
}

const seed = 20_261_123;
const populationSize = 1000;
const maxBeats = 60;
const tolerance = 1e-4;

/**
 * Beat random hearts to their steady state, in batches, and look at every number of one more beat.
 *
 * Every second heart is moved from the healthy one, the others from any preset. Of each two, one
 * is a person like others (normal, cut at the bounds), one comes from anywhere between the
 * bounds, so that its constants rarely fit together.
 */
export function findRandomFaults(count: number): RandomFaults {
  const engine = loadBatchEngine(globalThis.WebAssembly);
  const random = makeRandom(seed);
  let notFinite = 0;
  let unsettled = 0;
  for (let made = 0; made < count; made += populationSize) {
    const size = Math.min(populationSize, count - made);
    const hearts = Array.from({ length: size }, (_, i) => makeRandomHeart(random, made + i));
    for (const steady of settlePopulation(engine, hearts, { maxBeats, tolerance }).hearts) {
      const { trace } = recordBeat(steady.coefficients, steady.curves, steady.state.slice());
      if (!trace.every(Number.isFinite)) notFinite += 1;
      if (!steady.isReached) unsettled += 1;
    }
  }
  return { count, maxBeats, notFinite, unsettled };
}

/** So many of these hearts, always the same ones. */
export function makeRandomHearts(count: number): HeartParameters[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, (_, made) => makeRandomHeart(random, made));
}

function makeRandomHeart(random: () => number, made: number): HeartParameters {
  const preset = presetNames[Math.floor(random() * presetNames.length)]!;
  const base = made % 2 === 0 ? heartPresets.healthy : heartPresets[preset];
  const draw = made % 4 < 2 ? drawNormal : drawAnywhere;
  const changes: Record<string, number> = {};
  for (const spread of cvsimSpreads) {
    const ratio = draw(spread, random) / spread.mean;
    for (const name of spread.names) {
      const { low, high } = parameterItems[name];
      const moved = spread.isInverse ? base[name] / ratio : base[name] * ratio;
      // Ours are narrower in places: no resistance of 0.
      changes[name] = Math.min(high, Math.max(low, moved));
    }
  }
  return makeHeart(changes, base);
}

function drawAnywhere({ low, high }: Spread, random: () => number): number {
  return low + (high - low) * random();
}

/** Normal by Box and Muller; what falls outside the bounds lands on them. */
function drawNormal({ mean, sd, low, high }: Spread, random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(high, Math.max(low, mean + sd * normal));
}
