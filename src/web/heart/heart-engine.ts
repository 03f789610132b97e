import { averageMeasures } from "#heart/average-measures.ts";
import { BeatingHeart, type BeatenBeat } from "#heart/beating-heart.ts";
import type { RhythmicHeart } from "#heart/heart-change.ts";
import { type HeartScene, makeSceneHeart } from "#heart/heart-scene.ts";
import { measureHeart } from "#heart/measure-heart.ts";
import type { HeartNews, HeartOrder } from "./heart-protocol.ts";

/** In fibrillation one beat says little: as many as these are beaten before it is measured. */
const settlingBeats = 10;
const averagedBeats = 60;

/**
 * Beats the hearts the page asks for. The same on the page and in a worker: orders in, news out,
 * at once and in order.
 *
 * The reflex is on and holds each scene's own steady pressure to be right. So a change is seen to
 * act over beats, and what it comes to does not hang on the way there: it is the steady heart of
 * the scene, whose numbers are the published ones (they too were measured with the reflex at
 * work).
 */
export class HeartEngine {
  #shown: { readonly id: number; readonly heart: BeatingHeart } | undefined;

  /** A scene that cannot be is news of kind `failed`; what was shown before stays. */
  answer(order: HeartOrder): readonly HeartNews[] {
    try {
      return this.#follow(order);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return [{ kind: "failed", id: order.id, message }];
    }
  }

  #follow(order: HeartOrder): readonly HeartNews[] {
    switch (order.kind) {
      case "show":
        this.#show(order);
        return [];
      case "beat":
        return this.#beat(order.id, order.count);
      case "settle":
        return [{ kind: "settled", id: order.id, ...settle(order.scene, order.seed) }];
    }
  }

  #show({ id, scene, seed, isContinued }: HeartOrder & { kind: "show" }): void {
    const made = makeSceneHeart(scene);
    const setPoint_mmHg = measureHeart(made.heart).meanArterialPressure_mmHg;
    if (isContinued && this.#shown !== undefined) {
      const { heart } = this.#shown;
      heart.changeTo(made.heart, { rhythm: made.rhythm, seed, setPoint_mmHg });
      this.#shown = { id, heart };
    } else {
      this.#shown = { id, heart: startHeart(made, seed) };
    }
  }

  /** An order for beats of a heart that is no longer shown comes too late and gives none. */
  #beat(id: number, count: number): readonly HeartNews[] {
    const shown = this.#shown;
    if (shown?.id !== id) return [];
    return Array.from({ length: count }, () => ({
      kind: "beat",
      id,
      beaten: shown.heart.beat(),
    }));
  }
}

function startHeart({ heart, rhythm }: RhythmicHeart, seed: number): BeatingHeart {
  return new BeatingHeart(heart, { rhythm, seed, hasReflex: true });
}

function settle(scene: HeartScene, seed: number) {
  const made = makeSceneHeart(scene);
  if (made.rhythm !== "fibrillation") {
    const beaten = new BeatingHeart(made.heart).beat();
    return { ...made, beaten, measures: beaten.measures };
  }
  const heart = startHeart(made, seed);
  for (let beat = 0; beat < settlingBeats; beat += 1) heart.beat();
  const beats = Array.from({ length: averagedBeats }, () => heart.beat());
  const measures = averageMeasures(beats.map((beaten) => beaten.measures));
  return { ...made, beaten: findTypical(beats, measures.regurgitantVolume_mL), measures };
}

/** The beat that leaks most like the mean of them all. */
function findTypical(beats: readonly BeatenBeat[], regurgitantVolume_mL: number): BeatenBeat {
  const off = ({ measures }: BeatenBeat) =>
    Math.abs(measures.regurgitantVolume_mL - regurgitantVolume_mL);
  return beats.reduce((best, beat) => (off(beat) < off(best) ? beat : best));
}
