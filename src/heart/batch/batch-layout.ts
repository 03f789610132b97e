import type { BeatCurves } from "../beat-curves.ts";
import { stateLength } from "../state.ts";

/**
 * Where a pair of hearts stands in WebAssembly's memory. Every number is there twice, side by
 * side: first the first heart's, then the second's.
 *
 *     block:  state (12 numbers, 4 doors) · coefficients (pack-coefficients.ts)
 *     rows:   one for each step, and one for the beat's end
 *
 * A row holds the step's length h with h/2, h/3 and h/6, then the curves (atrial, ventricular, leak
 * share) at the step's beginning, then those at its middle; those at its end are the next
 * row's first. A heart whose beat has fewer steps than its neighbour's gets rows of length 0
 * with its last curves: there it stands still until the other is done.
 */
export const laneCount = 2;
export const number_bytes = 8 * laneCount;

const coefficientCount = 50;
export const block_bytes = (stateLength + coefficientCount) * number_bytes;

/** Places in a row; of the curves, the first one's. */
export const rowIndex = {
  step_s: 0,
  halfStep_s: 1,
  thirdStep_s: 2,
  sixthStep_s: 3,
  curvesAtStart: 4,
  curvesAtMiddle: 7,
  /** In the next row. */
  curvesAtEnd: 14,
} as const;

const rowNumbers = 10;
export const row_bytes = rowNumbers * number_bytes;

export function writeState(numbers: Float64Array, lane: number, state: Float64Array): void {
  for (let i = 0; i < stateLength; i += 1) numbers[laneCount * i + lane] = state[i]!;
}

export function readState(numbers: Float64Array, lane: number, state: Float64Array): void {
  const into = state;
  for (let i = 0; i < stateLength; i += 1) into[i] = numbers[laneCount * i + lane]!;
}

export function writeCoefficients(
  numbers: Float64Array,
  lane: number,
  coefficients: Float64Array,
): void {
  for (let i = 0; i < coefficientCount; i += 1) {
    numbers[laneCount * (stateLength + i) + lane] = coefficients[i]!;
  }
}

/** The rows of one lane; `stepCount` is that of the longer beat of the pair. */
export function writeRows(
  numbers: Float64Array,
  lane: number,
  curves: BeatCurves,
  stepCount: number,
): void {
  for (let step = 0; step <= stepCount; step += 1) {
    const at = (index: number) => laneCount * (step * rowNumbers + index) + lane;
    const h = lengthOfStep_s(curves, step);
    numbers[at(rowIndex.step_s)] = h;
    numbers[at(rowIndex.halfStep_s)] = h / 2;
    numbers[at(rowIndex.thirdStep_s)] = h / 3;
    numbers[at(rowIndex.sixthStep_s)] = h / 6;
    for (const [first, half] of [
      [rowIndex.curvesAtStart, 2 * step],
      [rowIndex.curvesAtMiddle, 2 * step + 1],
    ] as const) {
      const known = Math.min(half, 2 * curves.stepCount);
      numbers[at(first)] = curves.atrial[known]!;
      numbers[at(first + 1)] = curves.ventricular[known]!;
      numbers[at(first + 2)] = curves.leakShare[known]!;
    }
  }
}

function lengthOfStep_s(curves: BeatCurves, step: number): number {
  if (step >= curves.stepCount) return 0;
  return step < curves.earlyStepCount ? curves.earlyStep_s : curves.lateStep_s;
}
