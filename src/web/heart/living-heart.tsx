import { useLayoutEffect, useRef } from "preact/hooks";
import { fitHeart, picture } from "./fit-heart.ts";
import type { HeartDrawing } from "./heart-drawing.ts";
import { computeHeartFrame, type DrawnHeart } from "./heart-frame.ts";
import { type DrawnMoment, shapeHeart } from "./heart-geometry.ts";
import { HeartLabels, type HeartLabelTexts } from "./heart-labels.tsx";
import { HeartParts } from "./heart-parts.tsx";
import { makePainter, writeGhost } from "./paint-heart.ts";
import { placeLabels } from "./place-labels.ts";

interface Props {
  /** Distinguishes the drawing's gradients when two hearts are on one page. */
  readonly name: string;
  /** What the picture shows, for those who do not see it; absent when the text beside it says so. */
  readonly alternative?: string;
  readonly labels?: HeartLabelTexts;
  /** What stands there before anybody draws. */
  readonly still?: { readonly moment: DrawnMoment; readonly heart: DrawnHeart };
  /** Gets the drawing when it stands on the page. */
  readonly onReady?: (drawing: HeartDrawing) => void;
}

/**
 * The heart in section, as it faces the viewer: the lungs' side blue, the body's side red, the
 * leak at the mitral valve in straw yellow. What is to scale, and what is schematic:
 * `heart-scale.ts`.
 */
export function LivingHeart({ name, alternative, labels, still, onReady }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const drawing = makeDrawing(svg.current!);
    if (still !== undefined) drawing.draw(still.moment, still.heart, 0);
    onReady?.(drawing);
    // Once: from here on the parent draws.
  }, []);
  const look =
    alternative === undefined
      ? ({ "aria-hidden": "true" } as const)
      : ({ role: "img", "aria-label": alternative } as const);
  return (
    <svg
      ref={svg}
      class="living-heart"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      {...look}
    >
      <HeartParts name={name} />
      {labels === undefined ? null : <HeartLabels texts={labels} />}
    </svg>
  );
}

/** As `HeartDrawing`, for all that looks enough like a heart. */
interface Drawing {
  draw(moment: DrawnMoment, heart: DrawnHeart, elapsed_s: number): void;
  drawGhost(moment: DrawnMoment | undefined, heart: DrawnHeart): void;
}

function makeDrawing(svg: SVGSVGElement): Drawing {
  const paint = makePainter(svg);
  const ghost = svg.querySelector("[data-part='ghost']")!;
  const place = makePlace();
  return {
    draw(moment, heart) {
      const { frame, fit, labels } = place(heart);
      paint(shapeHeart(moment, heart, frame), fit, labels);
    },
    drawGhost(moment, heart) {
      const d =
        moment === undefined ? "" : writeGhost(shapeHeart(moment, heart, computeHeartFrame(heart)));
      ghost.setAttribute("d", d);
    },
  };
}

/** Frame and fit of a heart, made anew only when it is another one. */
function makePlace() {
  let known: { heart: DrawnHeart; place: ReturnType<typeof placeHeart> } | undefined;
  return (heart: DrawnHeart) => {
    if (known?.heart !== heart) known = { heart, place: placeHeart(heart) };
    return known.place;
  };
}

function placeHeart(heart: DrawnHeart) {
  const frame = computeHeartFrame(heart);
  const fit = fitHeart(heart, frame);
  return { frame, fit, labels: placeLabels(frame, fit) };
}
