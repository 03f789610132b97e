import type { HeartMoment } from "#heart/heart-moment.ts";
import type { HeartParameters } from "#heart/parameters.ts";
import type { BloodLayer } from "./blood-layer.ts";
import { DearFrames } from "./dear-frames.ts";
import { fitHeart, type HeartFit } from "./fit-heart.ts";
import type { HeartDrawing } from "./heart-drawing.ts";
import { computeHeartFrame, type DrawnHeart } from "./heart-frame.ts";
import {
  type DrawnMoment,
  makeChamberShapes,
  makeHeartShape,
  shapeChambers,
  shapeHeart,
} from "./heart-geometry.ts";
import { makeGhostPainter, makePainter, type PaintTurn } from "./paint-heart.ts";
import { type LabelPlaces, placeLabels } from "./place-labels.ts";
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
  private shared:
    | { readonly own: HeartPlace; readonly fit: HeartFit; readonly labels: LabelPlaces }
    | undefined;
  private readonly dear = new DearFrames();
  /** Told by the ghost, which comes with the right side: there is less on it. */
  private isRightsTurn = false;

  constructor(root: Element) {
    this.paint = makePainter(root);
    this.paintGhost = makeGhostPainter(root);
  }

  draw(moment: HeartMoment, heart: HeartParameters, elapsed_s: number): void {
    const begun_ms = performance.now();
    const { shape, fit } = this.drawShape(moment, heart, this.takeTurn(elapsed_s));
    this.blood?.draw({ moment, heart, shape, fit }, elapsed_s);
    this.dear.note(performance.now() - begun_ms);
  }

  /** The heart without its moving blood, for which less needs to be known. */
  drawStill(moment: DrawnMoment, heart: DrawnHeart): void {
    this.drawShape(moment, heart, "still");
  }

  drawGhost(moment: HeartMoment | undefined, heart: HeartParameters): void {
    if (moment === undefined) {
      if (this.ghost !== undefined) this.paintGhost(undefined);
      this.ghost = undefined;
      return;
    }
    this.ghost = keepPlace(this.ghost, heart);
    this.isRightsTurn = false;
    shapeChambers(moment, this.ghost.place.frame, this.ghostShapes);
    this.paintGhost(this.ghostShapes);
  }

  private drawShape(moment: DrawnMoment, heart: DrawnHeart, turn: PaintTurn) {
    this.last = keepPlace(this.last, heart);
    const { fit, labels } = this.findPlace(this.last.place);
    const side = turn === "left" || turn === "right" ? turn : "both";
    const shape = shapeHeart(moment, heart, this.last.place.frame, this.shape, side);
    this.paint(shape, fit, labels, turn);
    return { shape, fit };
  }

  private takeTurn(elapsed_s: number): PaintTurn {
    if (elapsed_s === 0) return "still";
    if (!this.dear.isDear) return "film";
    this.isRightsTurn = !this.isRightsTurn;
    return this.isRightsTurn ? "left" : "right";
  }

  /** Two hearts in one picture have one scale: that of the larger. */
  private findPlace(own: HeartPlace): { readonly fit: HeartFit; readonly labels: LabelPlaces } {
    const ghost = this.ghost?.place;
    if (ghost === undefined || ghost.fit.scale >= own.fit.scale) return own;
    if (this.shared?.own !== own || this.shared.fit !== ghost.fit) {
      this.shared = { own, fit: ghost.fit, labels: placeLabels(own.frame, ghost.fit) };
    }
    return this.shared;
  }
}

/** The heart that stands where nobody has drawn another yet. */
export function drawStillHeart(picture: DrawnHeartPicture): void {
  picture.drawStill(stillHeart.moment, stillHeart.heart);
}

type HeartPlace = ReturnType<typeof placeHeart>;

/** Frame and fit of a heart, made anew only when it is another one. */
function keepPlace(
  known: { readonly heart: DrawnHeart; readonly place: HeartPlace } | undefined,
  heart: DrawnHeart,
) {
  return known?.heart === heart ? known : { heart, place: placeHeart(heart) };
}

function placeHeart(heart: DrawnHeart) {
  const frame = computeHeartFrame(heart);
  const fit = fitHeart(heart, frame);
  return { frame, fit, labels: placeLabels(frame, fit) };
}
