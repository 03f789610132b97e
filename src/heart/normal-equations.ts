import { solveLinear } from "./mix-residuals.ts";

/** One thing measured, as the linear model around the present heart sees it. */
export interface Row {
  /** Measured minus modelled. */
  readonly miss: number;
  readonly sd: number;
  /** Change of the modelled value for a move of 1 of each freedom. */
  readonly slopes: readonly number[];
}

/** The best move and what it should gain. */
export interface LinearStep {
  readonly step: readonly number[];
  /** By how much the cost would fall if the model were straight. */
  readonly gain: number;
}

/**
 * The step that minimises Σ ((miss − slopes·step)/sd)² + Σ ((move + step)/spread)².
 *
 * @source Gauss-Newton on a sum of squares; the second sum is a log-normal prior
 */
export function solveStep(
  rows: readonly Row[],
  spreads: readonly number[],
  moves: readonly number[],
): LinearStep {
  const pull = spreads.map((spread, i) =>
    rows.reduce(
      (sum, { miss, sd, slopes }) => sum + (slopes[i]! * miss) / sd ** 2,
      -moves[i]! / spread ** 2,
    ),
  );
  const step = solveLinear(makeCurvature(rows, spreads), pull);
  return { step, gain: pull.reduce((sum, x, i) => sum + x * step[i]!, 0) };
}

/** Covariance of the moves once the rows are known. */
export function findCovariance(rows: readonly Row[], spreads: readonly number[]): number[][] {
  const matrix = makeCurvature(rows, spreads);
  return matrix.map((_, i) =>
    solveLinear(
      matrix,
      matrix.map((__, j) => (i === j ? 1 : 0)),
    ),
  );
}

function makeCurvature(rows: readonly Row[], spreads: readonly number[]): number[][] {
  const size = spreads.length;
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => (i === j ? 1 / spreads[i]! ** 2 : 0)),
  );
  for (const { sd, slopes } of rows) {
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) matrix[i]![j]! += (slopes[i]! * slopes[j]!) / sd ** 2;
    }
  }
  return matrix;
}
