import type { HeartMoment } from "#heart/heart-moment.ts";
import type { HeartParameters } from "#heart/parameters.ts";

/**
 * What a drawn heart can do. `LivingHeart` gives one to its parent when it stands on the page;
 * the parent draws as often as it likes, without going through the components again.
 */
export interface HeartDrawing {
  /**
   * Draws the heart as it is at this moment. `elapsed_s` is how much of the heart's own time has
   * passed since the last drawing: particles move by it; 0 leaves them where they are.
   */
  draw(moment: HeartMoment, heart: HeartParameters, elapsed_s: number): void;
  /** The outlines of another heart behind it, at its own moment; undefined takes them away. */
  drawGhost(moment: HeartMoment | undefined, heart: HeartParameters, elapsed_s: number): void;
}
