import type { BeatMeasures } from "./measure-beat.ts";

/** Change of each measure for a move of 1 of each freedom. */
export type Slopes = Readonly<Record<keyof BeatMeasures, readonly number[]>>;

/** Small enough to be straight, large enough to stand out of the steady state's own error. */
const difference = 0.03;

/** Slopes by one small move of each freedom. */
export function findSlopes(
  here: BeatMeasures,
  moves: readonly number[],
  measureAt: (moves: readonly number[]) => BeatMeasures,
): Slopes {
  const tried = moves.map((_, i) =>
    measureAt(moves.map((move, j) => (i === j ? move + difference : move))),
  );
  return mapSlopes(here, (name) => tried.map((there) => (there[name] - here[name]) / difference));
}

/**
 * Slopes after a step, from what the step itself has shown: along it they are right, across it
 * they stay as they were.
 *
 * @source Broyden 1965, the "good" update, in units of the spreads
 */
export function updateSlopes(
  slopes: Slopes,
  before: BeatMeasures,
  after: BeatMeasures,
  step: readonly number[],
  spreads: readonly number[],
): Slopes {
  const weights = step.map((x, i) => x / spreads[i]! ** 2);
  const length = step.reduce((sum, x, i) => sum + x * weights[i]!, 0);
  return mapSlopes(before, (name) => {
    const old = slopes[name];
    const foreseen = old.reduce((sum, slope, i) => sum + slope * step[i]!, 0);
    const surprise = (after[name] - before[name] - foreseen) / length;
    return old.map((slope, i) => slope + surprise * weights[i]!);
  });
}

function mapSlopes(
  measures: BeatMeasures,
  slopesOf: (name: keyof BeatMeasures) => readonly number[],
): Slopes {
  const names = Object.keys(measures) as (keyof BeatMeasures)[];
  return Object.fromEntries(names.map((name) => [name, slopesOf(name)])) as unknown as Slopes;
}
