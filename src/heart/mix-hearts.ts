import { type HeartParameters, makeHeart, parameterNames } from "./parameters.ts";

/**
 * A heart between two: share 0 is the first, 1 the second.
 *
 * Constants above zero are mixed by ratio (half-way between 1 and 4 is 2), for that is how
 * stiffness, resistance and elastance differ among people; a constant that is 0 in one of them
 * is mixed straight.
 *
 * @throws RangeError when the share is not from 0 to 1.
 */
export function mixHearts(
  from: HeartParameters,
  to: HeartParameters,
  share: number,
): HeartParameters {
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`Cannot mix hearts: expected a share from 0 to 1, got ${String(share)}`);
  }
  const mixed = parameterNames.map((name) => [name, mix(from[name], to[name], share)]);
  return makeHeart(Object.fromEntries(mixed));
}

function mix(from: number, to: number, share: number): number {
  // Also what is equal, so that no digit is lost by a logarithm.
  if (from === to || share === 0) return from;
  if (share === 1) return to;
  if (from <= 0 || to <= 0) return from + share * (to - from);
  return from * (to / from) ** share;
}
