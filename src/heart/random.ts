/**
 * Numbers from 0 up to 1 that look like chance and are the same for the same seed (mulberry32).
 *
 * @throws RangeError when the seed is not a whole number from 0 to 4294967295.
 */
export function makeRandom(seed: number): () => number {
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)) {
    throw new RangeError(
      `Cannot draw numbers: expected a seed from 0 to 4294967295, got ${String(seed)}`,
    );
  }
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
