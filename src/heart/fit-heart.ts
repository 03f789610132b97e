import { type Freedom, listConstants, moveHeart } from "./free-parameter.ts";
import { measureBeat, type BeatMeasures } from "./measure-beat.ts";
import { findCovariance, type Row, solveStep } from "./normal-equations.ts";
import type { HeartParameters } from "./parameters.ts";
import { recordBeat } from "./recorded-beat.ts";
import { findSlopes, updateSlopes, type Slopes } from "./slopes.ts";
import { findSteadyState, type SteadyState } from "./steady-state.ts";

export type { FreeParameter } from "./free-parameter.ts";

export type MeasureName = keyof BeatMeasures;

/** What was measured, and how well. */
export interface Target {
  readonly measure: MeasureName;
  readonly value: number;
  readonly sd: number;
}

export interface HeartFit {
  readonly heart: HeartParameters;
  readonly measures: BeatMeasures;
  /** How far each freedom moved from the base. */
  readonly moves: readonly number[];
  /** Sum of squared misses of the targets, in units of their spread. */
  readonly misfit: number;
  /** Covariance of the moves after the data. */
  readonly covariance: readonly (readonly number[])[];
  /** Change of each measure for a move of 1 of each freedom, at the fitted heart. */
  readonly slopes: Slopes;
  /** Whether no small move helps any more, and the fitted heart beats steadily. */
  readonly isConverged: boolean;
  readonly rounds: number;
  readonly beats: number;
}

interface FitOptions {
  /** Moves to begin from; by default none: the base. The prior stays at the base. */
  readonly start?: readonly number[];
  readonly step_s?: number;
}

const largestStep = 0.5;
const smallestShare = 1 / 256;
/**
 * A fit ends when a straight model promises a gain below the first. The steps of the integrator
 * make the cost a little rough: where no step helps any more, a promise below the second will do.
 * The gain is the square of how many posterior spreads the best heart is still away. Where the
 * cost is large as no heart meets the targets, its roughness is larger too: then shares of it.
 */
const smallestGain = { atLeast: 0.04, ofCost: 0.002 };
const roughness = { atLeast: 0.25, ofCost: 0.02 };
/** The same for every heart of a fit: a step that suits each would make the cost jump. */
const fixedStep_s = 0.006;
/** Of a steady state: a hundredth of what a difference for a slope moves. */
const tolerance = 1e-5;
const maxBeats = 80;

/** A heart that was tried. */
interface Tried {
  readonly heart: HeartParameters;
  readonly measures: BeatMeasures;
  readonly steady: SteadyState;
}

/**
 * The most likely heart given targets, leaning towards a base heart.
 *
 * Gauss-Newton on logarithms: minimises Σ ((measure − target)/sd)² + Σ (move/spread)². Slopes are
 * found by differences, then kept up to date by Broyden's rule, and found anew where that stops
 * helping and at the end. A step is halved while it does not help.
 *
 * @throws RangeError when a free constant of the base is 0 or below.
 */
export function fitHeart(
  base: HeartParameters,
  free: readonly Freedom[],
  targets: readonly Target[],
  maxRounds: number,
  { start, step_s = fixedStep_s }: FitOptions = {},
): HeartFit {
  checkBase(base, free);
  const spreads = free.map(({ spread }) => spread);
  let beats = 0;
  const observe = (moves: readonly number[], near?: Tried): Tried => {
    const heart = moveHeart(base, free, moves);
    const start = near?.steady.isReached === true ? { start: near.steady.state } : {};
    const steady = findSteadyState(heart, { step_s, tolerance, maxBeats, ...start });
    beats += steady.beats + 1;
    const beat = recordBeat(steady.coefficients, steady.curves, steady.state.slice());
    return { heart, measures: measureBeat(heart, beat), steady };
  };
  const findSlopesAt = (from: Tried, at: readonly number[]): Slopes =>
    findSlopes(from.measures, at, (near) => observe(near, from).measures);
  const rowsOf = (measures: BeatMeasures, slopes: Slopes): Row[] =>
    targets.map(({ measure, value, sd }) => ({
      miss: value - measures[measure],
      sd,
      slopes: slopes[measure],
    }));
  const cost = ({ measures, steady }: Tried, moves: readonly number[]): number =>
    steady.isReached
      ? computeMisfit(measures, targets) +
        moves.reduce((sum, move, i) => sum + (move / spreads[i]!) ** 2, 0)
      : Number.POSITIVE_INFINITY;

  let moves: readonly number[] = start ?? free.map(() => 0);
  let here = observe(moves);
  let slopes = findSlopesAt(here, moves);
  let areFresh = true;
  let isConverged = false;
  let rounds = 0;
  while (rounds < maxRounds) {
    const { step, gain } = solveStep(rowsOf(here.measures, slopes), spreads, moves);
    // A heart near this one did not settle and left slopes that are no numbers.
    if (!Number.isFinite(gain)) break;
    const isBelow = ({ atLeast, ofCost }: typeof roughness) =>
      gain < Math.max(atLeast, ofCost * cost(here, moves));
    const isSettled = isBelow(smallestGain);
    if (isSettled && areFresh) {
      isConverged = here.steady.isReached;
      break;
    }
    const from = { tried: here, moves };
    const next = isSettled ? undefined : searchAlong(step, from, observe, cost);
    if (next === undefined) {
      if (areFresh) {
        // With slopes found here and now there is nothing left to try.
        isConverged = here.steady.isReached && isBelow(roughness);
        break;
      }
      slopes = findSlopesAt(here, moves);
      areFresh = true;
      continue;
    }
    rounds += 1;
    slopes = updateSlopes(slopes, here.measures, next.tried.measures, next.taken, spreads);
    areFresh = false;
    here = next.tried;
    moves = next.moves;
  }
  if (!areFresh) slopes = findSlopesAt(here, moves);
  return {
    heart: here.heart,
    measures: here.measures,
    moves,
    misfit: computeMisfit(here.measures, targets),
    covariance: findCovariance(rowsOf(here.measures, slopes), spreads),
    slopes,
    isConverged,
    rounds,
    beats,
  };
}

/** A heart that was tried, and the moves it was tried with. */
interface Place {
  readonly tried: Tried;
  readonly moves: readonly number[];
}

/** The longest part of a step that makes the cost smaller, if any does. */
function searchAlong(
  step: readonly number[],
  from: Place,
  observe: (moves: readonly number[], near: Tried) => Tried,
  cost: (tried: Tried, moves: readonly number[]) => number,
): (Place & { readonly taken: readonly number[] }) | undefined {
  const before = cost(from.tried, from.moves);
  const longest = Math.max(...step.map(Math.abs));
  for (let share = Math.min(1, largestStep / longest); share > smallestShare; share /= 2) {
    const taken = step.map((x) => share * x);
    const moves = from.moves.map((move, i) => move + taken[i]!);
    const tried = observe(moves, from.tried);
    if (cost(tried, moves) < before) return { tried, moves, taken };
  }
  return undefined;
}

function checkBase(base: HeartParameters, free: readonly Freedom[]): void {
  for (const [name] of free.flatMap(listConstants)) {
    if (base[name] > 0) continue;
    throw new RangeError(`Cannot fit a heart: expected ${name} above 0, got ${base[name]}`);
  }
}

function computeMisfit(measures: BeatMeasures, targets: readonly Target[]): number {
  return targets.reduce(
    (sum, { measure, value, sd }) => sum + ((measures[measure] - value) / sd) ** 2,
    0,
  );
}
