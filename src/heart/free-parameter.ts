import {
  type HeartParameters,
  makeHeart,
  parameterItems,
  type ParameterName,
} from "./parameters.ts";

/** A constant that may move, and how far: the spread of its logarithm among people. */
export interface FreeParameter {
  readonly name: ParameterName;
  readonly spread: number;
}

/**
 * Several constants that move together, as they do when a heart grows around a leak.
 *
 * A move of 1 adds `along` to their logarithms.
 */
export interface FreeDirection {
  readonly name: string;
  readonly spread: number;
  readonly along: Readonly<Partial<Record<ParameterName, number>>>;
}

export type Freedom = FreeParameter | FreeDirection;

/** The base heart with each freedom moved; a constant stops at its bound. */
export function moveHeart(
  base: HeartParameters,
  free: readonly Freedom[],
  moves: readonly number[],
): HeartParameters {
  const logChanges = new Map<ParameterName, number>();
  free.forEach((freedom, i) => {
    for (const [name, share] of listConstants(freedom)) {
      logChanges.set(name, (logChanges.get(name) ?? 0) + share * moves[i]!);
    }
  });
  const moved = Array.from(logChanges, ([name, logChange]) => {
    const { low, high } = parameterItems[name];
    return [name, Math.min(high, Math.max(low, base[name] * Math.exp(logChange)))];
  });
  return makeHeart(Object.fromEntries(moved), base);
}

/** The constants a freedom moves, each with its part in it. */
export function listConstants(freedom: Freedom): readonly (readonly [ParameterName, number])[] {
  if (!("along" in freedom)) return [[freedom.name, 1]];
  // Safe: `along` has no other keys.
  return Object.entries(freedom.along) as [ParameterName, number][];
}
