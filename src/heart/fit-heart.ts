import { measureBeat, type BeatMeasures } from "./measure-beat.ts";
import { solveLinear } from "./mix-residuals.ts";
import {
  type HeartParameters,
  makeHeart,
  parameterItems,
  type ParameterName,
} from "./parameters.ts";
import { recordBeat } from "./recorded-beat.ts";
import { findSteadyState, type SteadyState } from "./steady-state.ts";

export type MeasureName = keyof BeatMeasures;

/** A constant that may move, and how far: the spread of its logarithm among people. */
export interface FreeParameter {
  readonly name: ParameterName;
  readonly spread: number;
}

/** What was measured, and how well. */
export interface Target {
  readonly measure: MeasureName;
  readonly value: number;
  readonly sd: number;
}

export interface HeartFit {
  readonly heart: HeartParameters;
  readonly measures: BeatMeasures;
  /** Sum of squared misses of the targets, in units of their spread. */
  readonly misfit: number;
  /** Covariance of the free parameters' logarithms after the data. */
  readonly covariance: readonly (readonly number[])[];
  /** Change of each measure for a change of 1 in each free parameter's logarithm. */
  readonly slopes: Readonly<Record<MeasureName, readonly number[]>>;
  readonly beats: number;
}

const largestStep = 0.5;
const difference = 0.01;

/**
 * The most likely heart given targets, starting from (and leaning towards) a base heart.
 *
 * Gauss-Newton on logarithms: minimises Σ ((measure − target)/sd)² + Σ (ln p − ln p_base)²/spread².
 * A step is halved while it does not help. Every free parameter must be above 0 in the base.
 *
 * @throws RangeError when a free parameter of the base is 0 or below.
 */
export function fitHeart(
  base: HeartParameters,
  free: readonly FreeParameter[],
  targets: readonly Target[],
  rounds: number,
): HeartFit {
  for (const { name } of free) {
    if (base[name] > 0) continue;
    throw new RangeError(`Cannot fit a heart: expected ${name} above 0, got ${base[name]}`);
  }
  let beats = 0;
  let last: SteadyState | undefined;
  const observe = (moves: readonly number[]) => {
    const heart = moveHeart(base, free, moves);
    const steady = findSteadyState(heart, {
      tolerance: 1e-6,
      ...(last === undefined ? {} : { start: last.state }),
    });
    beats += steady.beats;
    last = steady;
    const beat = recordBeat(steady.coefficients, steady.curves, steady.state.slice());
    return { heart, measures: measureBeat(heart, beat) };
  };
  const cost = (measures: BeatMeasures, moves: readonly number[]) =>
    computeMisfit(measures, targets) +
    free.reduce((sum, { spread }, i) => sum + (moves[i]! / spread) ** 2, 0);

  let moves = free.map(() => 0);
  let here = observe(moves);
  let slopes = findSlopes(here.measures, moves, observe);
  for (let round = 0; round < rounds; round += 1) {
    const step = findStep(here.measures, moves, slopes, free, targets);
    const before = cost(here.measures, moves);
    let share = 1;
    let tried = here;
    let triedMoves = moves;
    for (let halving = 0; halving < 5; halving += 1) {
      triedMoves = moves.map((move, i) => move + share * step[i]!);
      tried = observe(triedMoves);
      if (cost(tried.measures, triedMoves) < before) break;
      share /= 2;
    }
    const after = cost(tried.measures, triedMoves);
    if (!(after < before)) break;
    [here, moves] = [tried, triedMoves];
    slopes = findSlopes(here.measures, moves, observe);
    if (before - after < 1e-3) break;
  }
  return {
    heart: here.heart,
    measures: here.measures,
    misfit: computeMisfit(here.measures, targets),
    covariance: invert(makeCurvature(slopes, free, targets)),
    slopes,
    beats,
  };
}

function moveHeart(
  base: HeartParameters,
  free: readonly FreeParameter[],
  moves: readonly number[],
): HeartParameters {
  const moved = free.map(({ name }, i) => {
    const { low, high } = parameterItems[name];
    return [name, Math.min(high, Math.max(low, base[name] * Math.exp(moves[i]!)))];
  });
  return makeHeart(Object.fromEntries(moved), base);
}

type Slopes = Record<MeasureName, number[]>;

function findSlopes(
  here: BeatMeasures,
  moves: readonly number[],
  observe: (moves: readonly number[]) => { measures: BeatMeasures },
): Slopes {
  const names = Object.keys(here) as MeasureName[];
  const slopes = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Slopes;
  moves.forEach((_, i) => {
    const { measures } = observe(moves.map((move, j) => (i === j ? move + difference : move)));
    for (const name of names) slopes[name].push((measures[name] - here[name]) / difference);
  });
  return slopes;
}

function findStep(
  measures: BeatMeasures,
  moves: readonly number[],
  slopes: Slopes,
  free: readonly FreeParameter[],
  targets: readonly Target[],
): number[] {
  const pull = free.map(({ spread }, i) =>
    targets.reduce(
      (sum, { measure, value, sd }) =>
        sum + (slopes[measure][i]! * (value - measures[measure])) / sd ** 2,
      -moves[i]! / spread ** 2,
    ),
  );
  const step = solveLinear(makeCurvature(slopes, free, targets), pull);
  const longest = Math.max(...step.map(Math.abs));
  return longest > largestStep ? step.map((x) => (x * largestStep) / longest) : step;
}

function makeCurvature(
  slopes: Slopes,
  free: readonly FreeParameter[],
  targets: readonly Target[],
): number[][] {
  return free.map(({ spread }, i) =>
    free.map((_, j) =>
      targets.reduce(
        (sum, { measure, sd }) => sum + (slopes[measure][i]! * slopes[measure][j]!) / sd ** 2,
        i === j ? 1 / spread ** 2 : 0,
      ),
    ),
  );
}

function invert(matrix: readonly (readonly number[])[]): number[][] {
  return matrix.map((_, i) =>
    solveLinear(
      matrix,
      matrix.map((__, j) => (i === j ? 1 : 0)),
    ),
  );
}

function computeMisfit(measures: BeatMeasures, targets: readonly Target[]): number {
  return targets.reduce(
    (sum, { measure, value, sd }) => sum + ((measures[measure] - value) / sd) ** 2,
    0,
  );
}
