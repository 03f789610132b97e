import type { HeartMoment } from "#heart/heart-moment.ts";
import type { HeartParameters } from "#heart/parameters.ts";
import type { BloodLayer } from "./blood-layer.ts";
import { fitHeart } from "./fit-heart.ts";
import type { HeartDrawing } from "./heart-drawing.ts";
import { computeHeartFrame, type DrawnHeart } from "./heart-frame.ts";
import { type DrawnMoment, type HeartShape, shapeChambers, shapeHeart } from "./heart-geometry.ts";
import { makePainter, writeGhost } from "./paint-heart.ts";
import { placeLabels } from "./place-labels.ts";
import { stillHeart } from "./still-heart.ts";

/** The drawing that stands in an element made by `living-heart.tsx`. */
export class DrawnHeartPicture implements HeartDrawing {
  /** The moving blood, from when it has been fetched on. */
  blood: BloodLayer | undefined;

  readonly #paint;
  readonly #ghostPath: Element;
  #last: { readonly heart: DrawnHeart; readonly place: HeartPlace } | undefined;
  #ghost: { readonly heart: DrawnHeart; readonly place: HeartPlace } | undefined;

  constructor(root: Element) {
    this.#paint = makePainter(root);
    this.#ghostPath = root.querySelector("[data-part='ghost']")!;
  }

  draw(moment: HeartMoment, heart: HeartParameters, elapsed_s: number): void {
    const { shape, fit } = this.drawStill(moment, heart);
    this.blood?.draw({ moment, heart, shape, fit }, elapsed_s);
  }

  /** The heart without its moving blood, for which less needs to be known. */
  drawStill(moment: DrawnMoment, heart: DrawnHeart): { shape: HeartShape; fit: HeartPlace["fit"] } {
    this.#last = keepPlace(this.#last, heart);
    const { frame, fit, labels } = this.#last.place;
    const ghost = this.#ghost?.place;
    // Two hearts in one picture have one scale: that of the larger.
    const isGhostLarger = ghost !== undefined && ghost.fit.scale < fit.scale;
    const shape = shapeHeart(moment, heart, frame);
    const common = isGhostLarger ? ghost.fit : fit;
    this.#paint(shape, common, isGhostLarger ? placeLabels(frame, common) : labels);
    return { shape, fit: common };
  }

  drawGhost(moment: HeartMoment | undefined, heart: HeartParameters): void {
    if (moment === undefined) {
      if (this.#ghost !== undefined) this.#ghostPath.setAttribute("d", "");
      this.#ghost = undefined;
      return;
    }
    this.#ghost = keepPlace(this.#ghost, heart);
    const chambers = shapeChambers(moment, this.#ghost.place.frame);
    this.#ghostPath.setAttribute("d", writeGhost(chambers));
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
