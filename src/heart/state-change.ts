import { continuousCount } from "./state.ts";

/** What a difference in each number of the state is measured against: mL, and mL/s for flows. */
export const stateScales = Object.freeze([
  100, 100, 100, 100, 75, 75, 75, 75, 300, 300, 300, 300,
]) as readonly number[];

/** Largest scaled difference of two states; NaN when a number of theirs is none. */
export function measureChange(from: Float64Array, to: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < continuousCount; i += 1) {
    // Math.max, for it hands a NaN on: a comparison would lose it at the next number.
    largest = Math.max(largest, Math.abs(to[i]! - from[i]!) / stateScales[i]!);
  }
  return largest;
}
