import type { HeartMoment } from "#heart/heart-moment.ts";
import type { HeartParameters } from "#heart/parameters.ts";
import type { DrawnHeartPicture } from "./draw-heart.ts";
import type { HeartDrawing } from "./heart-drawing.ts";

/**
 * A drawing whose hand comes later: what shapes a heart is fetched behind the first screen. What
 * is asked for before that is kept, the last of it, and drawn when the hand is there.
 */
export class LateDrawing implements HeartDrawing {
  private real: DrawnHeartPicture | undefined;
  private asked: ((real: DrawnHeartPicture) => void) | undefined;
  private askedGhost: ((real: DrawnHeartPicture) => void) | undefined;
  private isClosed = false;

  /** Without the hand the place stays empty, and the words beside it say what it shows. */
  async open(root: Element, canvas: HTMLCanvasElement | null, isStill: boolean): Promise<void> {
    const drawing = await import("./draw-heart.ts").catch(none);
    if (drawing === undefined || this.isClosed) return;
    const real = new drawing.DrawnHeartPicture(root);
    this.real = real;
    if (this.asked !== undefined) this.asked(real);
    else if (isStill) drawing.drawStillHeart(real);
    this.askedGhost?.(real);
    if (canvas === null) return;
    const blood = await import("./blood-layer.ts").catch(none);
    if (blood !== undefined && !this.isClosed) real.blood = blood.openBloodLayer(canvas);
  }

  close(): void {
    this.isClosed = true;
    this.real?.blood?.close();
  }

  draw(moment: HeartMoment, heart: HeartParameters, elapsed_s: number): void {
    if (this.real === undefined) this.asked = (real) => real.draw(moment, heart, 0);
    else this.real.draw(moment, heart, elapsed_s);
  }

  drawGhost(moment: HeartMoment | undefined, heart: HeartParameters, elapsed_s: number): void {
    if (this.real === undefined) this.askedGhost = (real) => real.drawGhost(moment, heart, 0);
    else this.real.drawGhost(moment, heart, elapsed_s);
  }
}

/** The server has a newer build, or none: the page says so in its own place. */
const none = (): undefined => undefined;
