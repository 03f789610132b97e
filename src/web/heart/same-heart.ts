import type { HeartScene } from "#heart/heart-scene.ts";

/**
 * Whether two scenes are of one heart that is treated otherwise, or whose hole is larger or
 * smaller: then the second is seen to come out of the first.
 */
export function isSameHeart(before: HeartScene | undefined, now: HeartScene): boolean {
  if (before === undefined) return false;
  const [one, other] = [before.base, now.base];
  if ("preset" in one && "preset" in other) return one.preset === other.preset;
  if ("onset" in one && "onset" in other) return one.onset === other.onset;
  return JSON.stringify(one) === JSON.stringify(other);
}
