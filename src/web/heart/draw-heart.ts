import type { HeartMoment } from "#heart/heart-moment.ts";
import type { HeartParameters } from "#heart/parameters.ts";
import type { BloodLayer } from "./blood-layer.ts";
import { DearFrames } from "./dear-frames.ts";
import { fitHeart } from "./fit-heart.ts";
import { GlidingPlace, type HeartPlace } from "./gliding-place.ts";
import type { HeartDrawing } from "./heart-drawing.ts";
import { computeHeartFrame, type DrawnHeart } from "./heart-frame.ts";
import {
  type DrawnMoment,
  type HeartSide,
  makeChamberShapes,
  makeHeartShape,
  shapeChambers,
  shapeHeart,
} from "./heart-geometry.ts";
import { makeGhostPainter, makePainter, type PaintTurn } from "./paint-heart.ts";
import { placeLabels } from "./place-labels.ts";
import { stillHeart } from "./still-heart.ts";

/** The drawing that stands in an element made by `living-heart.tsx`. */
export class DrawnHeartPicture implements HeartDrawing {
  /** The moving blood, from when it has been fetched on. */
  blood: BloodLayer | undefined;

  private readonly paint;
  private readonly paintGhost;
  private readonly shape = makeHeartShape();
  private readonly ghostShapes = makeChamberShapes();
  private last: { readonly heart: DrawnHeart; readonly place: HeartPlace } | undefined;
  private ghost: { readonly heart: DrawnHeart; readonly place: HeartPlace } | undefined;
  private shared: { readonly own: HeartPlace; readonly place: HeartPlace } | undefined;
  private readonly gliding = new GlidingPlace();
  private readonly dear = new DearFrames();
  /** Told by the ghost, which comes with the right side: there is less on it. */
  private isRightsTurn = false;
  private isGhostsRightTurn = false;

  constructor(root: Element) {
    this.paint = makePainter(root);
    this.paintGhost = makeGhostPainter(root);
  }

  draw(moment: HeartMoment, heart: HeartParameters, elapsed_s: number): void {
    const begun_ms = performance.now();
    const { shape, fit } = this.drawShape(moment, heart, this.takeTurn(elapsed_s), elapsed_s);
    this.blood?.draw({ moment, heart, shape, fit }, elapsed_s);
    this.dear.note(performance.now() - begun_ms);
  }

  /** The heart without its moving blood, for which less needs to be known. */
  drawStill(moment: DrawnMoment, heart: DrawnHeart): void {
    this.drawShape(moment, heart, "still", 0);
  }

  drawGhost(moment: HeartMoment | undefined, heart: HeartParameters, elapsed_s: number): void {
    if (moment === undefined) {
      if (this.ghost !== undefined) this.paintGhost(undefined, "both");
      this.ghost = undefined;
      return;
    }
    this.ghost = keepPlace(this.ghost, heart);
    this.isRightsTurn = false;
    const side = this.takeGhostsTurn(elapsed_s);
    shapeChambers(moment, this.ghost.place.frame, this.ghostShapes, side);
    this.paintGhost(this.ghostShapes, side);
  }

  private drawShape(moment: DrawnMoment, heart: DrawnHeart, turn: PaintTurn, elapsed_s: number) {
    this.last = keepPlace(this.last, heart);
    const { frame, fit, labels } = this.gliding.moveTo(this.findPlace(this.last.place), elapsed_s);
    const side = turn === "left" || turn === "right" ? turn : "both";
    const shape = shapeHeart(moment, heart, frame, this.shape, side);
    this.paint(shape, fit, labels, turn);
    return { shape, fit };
  }

  private takeTurn(elapsed_s: number): PaintTurn {
    if (elapsed_s === 0) return "still";
    if (!this.dear.isDear) return "film";
    this.isRightsTurn = !this.isRightsTurn;
    return this.isRightsTurn ? "left" : "right";
  }

  private takeGhostsTurn(elapsed_s: number): HeartSide {
    if (elapsed_s === 0 || !this.dear.isDear) return "both";
    this.isGhostsRightTurn = !this.isGhostsRightTurn;
    return this.isGhostsRightTurn ? "right" : "left";
  }

  /** Two hearts in one picture have one scale: that of the larger. */
  private findPlace(own: HeartPlace): HeartPlace {
    const ghost = this.ghost?.place;
    if (ghost === undefined || ghost.fit.scale >= own.fit.scale) return own;
    if (this.shared?.own !== own || this.shared.place.fit !== ghost.fit) {
      const { frame } = own;
      const place = { frame, fit: ghost.fit, labels: placeLabels(frame, ghost.fit) };
      this.shared = { own, place };
    }
    return this.shared.place;
  }
}

/** The heart that stands where nobody has drawn another yet. */
export function drawStillHeart(picture: DrawnHeartPicture): void {
  picture.drawStill(stillHeart.moment, stillHeart.heart);
}

/** Frame and fit of a heart, made anew only when it is another one. */
function keepPlace(
  known: { readonly heart: DrawnHeart; readonly place: HeartPlace } | undefined,
  heart: DrawnHeart,
) {
  return known?.heart === heart ? known : { heart, place: placeHeart(heart) };
}

function placeHeart(heart: DrawnHeart): HeartPlace {
  const frame = computeHeartFrame(heart);
  const fit = fitHeart(heart, frame);
  return { frame, fit, labels: placeLabels(frame, fit) };
}
