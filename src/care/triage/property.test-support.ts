import fc from "fast-check";
import { urgency, type Outcome } from "./decision.ts";
import { propertyRuns } from "./situation.test-support.ts";

const runs = { numRuns: propertyRuns, seed: 20_261_122 } as const;

/** Holds the predicate against many generated cases, always the same ones. */
export function assert<Values extends [unknown, ...unknown[]]>(
  ...[arbitraries, predicate]: [
    { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
    (...values: Values) => void,
  ]
): void {
  fc.assert(fc.property(...arbitraries, predicate), runs);
}

/** Whether one outcome is as urgent as the other, or more. */
export function isAtLeast(one: Outcome, other: Outcome): boolean {
  return urgency(one) >= urgency(other);
}

export function expectAtLeast(actual: Outcome, floor: Outcome): void {
  if (!isAtLeast(actual, floor)) throw new Error(`Expected at least ${floor}, got ${actual}`);
}
