import type { BeatenBeat } from "#heart/beating-heart.ts";
import { type HeartMoment, readMoment } from "#heart/heart-moment.ts";
import { listPhases, matchTime, type PhaseSpan } from "#heart/heart-phase.ts";
import type { HeartDrawing } from "./heart-drawing.ts";
import type { Frame } from "./heart-player.ts";
import type { HeartNews } from "./heart-protocol.ts";

export type SettledNews = HeartNews & { readonly kind: "settled" };

/** Scenes to compare with have ids of their own, so that no beat is ever taken for one of theirs. */
const firstId = 1_000_000;

/** The heart that a beating one is compared with: a ghost behind it, at the same moment of its beat. */
export class ComparedHeart {
  /** What it comes to, once that is known. */
  settled: SettledNews | undefined;
  isShown = true;
  /** Of the scene that was asked for last. */
  id = firstId;
  private knownId = firstId;
  private spans: readonly PhaseSpan[] = [];
  private moment: HeartMoment | undefined;

  /** Whether what was asked for last is known, or known not to come. */
  get isKnown(): boolean {
    return this.knownId === this.id;
  }

  /** The beat that is seen behind the other; none where it is hidden. */
  get beaten(): BeatenBeat | undefined {
    return this.isShown ? this.settled?.beaten : undefined;
  }

  /** Another one from now on; the one before stands until it is known. */
  ask(): number {
    this.id += 1;
    return this.id;
  }

  take(settled: SettledNews | undefined): void {
    this.settled = settled;
    this.spans = settled === undefined ? [] : listPhases(settled.beaten.beat);
    this.knownId = this.id;
  }

  /** @param elapsed_s as for the heart in front; 0 for a still */
  draw(drawing: HeartDrawing, frame: Frame, elapsed_s: number): void {
    const { beaten } = this;
    if (beaten === undefined) {
      drawing.drawGhost(undefined, frame.beaten.heart, 0);
      return;
    }
    const { beat, heart } = beaten;
    const time_s = matchTime(frame.spans, frame.time_s, this.spans);
    const veins = heart.pulmonaryVeinResistance_mmHgSPerMl;
    this.moment = readMoment(beat, time_s, veins, this.moment);
    drawing.drawGhost(this.moment, heart, elapsed_s);
  }
}
