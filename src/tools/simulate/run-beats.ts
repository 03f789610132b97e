import { BeatingHeart, type BeatenBeat } from "#heart/beating-heart.ts";
import type { Scene } from "./make-scene.ts";

export interface RunOptions {
  readonly seed: number;
  readonly hasReflex: boolean;
  readonly count: number;
}

/** The reflex settles within 30 s; twice that is waited for. */
const settlingWithReflex_s = 60;
/** Long beats and short ones have to mix before their mean means anything. */
const settlingBeats = 20;

/**
 * Beats of the heart after all changes, once it has settled.
 *
 * With a reflex the heart before the changes sets the blood pressure that the body wants back.
 */
export function runBeats({ before, after }: Scene, options: RunOptions): readonly BeatenBeat[] {
  const { seed, hasReflex, count } = options;
  const { rhythm } = after;
  const beating = new BeatingHeart(hasReflex ? before.heart : after.heart, {
    rhythm,
    seed,
    hasReflex,
  });
  if (hasReflex) {
    beating.changeTo(after.heart);
    let elapsed_s = 0;
    while (elapsed_s < settlingWithReflex_s)
      elapsed_s += beating.beat().beat.curves.timing.length_s;
  }
  if (rhythm !== "steady") for (let i = 0; i < settlingBeats; i += 1) beating.beat();
  return Array.from({ length: count }, () => beating.beat());
}
