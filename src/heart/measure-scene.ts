import { averageMeasures } from "./average-measures.ts";
import { BeatingHeart } from "./beating-heart.ts";
import { type HeartScene, makeSceneHeart } from "./heart-scene.ts";
import type { BeatMeasures } from "./measure-beat.ts";
import { measureHeart } from "./measure-heart.ts";

/** One beat of fibrillation says little; heart.md 2.5 asks for 100 or more. */
const averagedBeats = 200;
/** Until a fibrillating heart has forgotten that it began with a steady beat. */
const beatsBefore = 20;

/**
 * What is true of a scene's heart: of its steady beat, or of 200 beats on average while it
 * fibrillates. The same scene always gives the same numbers.
 *
 * @throws RangeError when a number of the scene is out of bounds, or the heart does not settle.
 */
export function measureScene(scene: HeartScene): BeatMeasures {
  const { heart, rhythm } = makeSceneHeart(scene);
  if (rhythm !== "fibrillation") return measureHeart(heart);
  const beating = new BeatingHeart(heart, { rhythm });
  for (let beat = 0; beat < beatsBefore; beat += 1) beating.beat();
  return averageMeasures(Array.from({ length: averagedBeats }, () => beating.beat().measures));
}
