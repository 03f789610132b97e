import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { DrawnHeartPicture } from "./draw-heart.ts";
import { picture } from "./fit-heart.ts";
import type { HeartDrawing } from "./heart-drawing.ts";
import type { DrawnHeart } from "./heart-frame.ts";
import type { DrawnMoment } from "./heart-geometry.ts";
import { HeartLabels, type HeartLabelTexts } from "./heart-labels.tsx";
import { HeartParts } from "./heart-parts.tsx";

interface Props {
  /** Distinguishes the drawing's gradients when two hearts are on one page. */
  readonly name: string;
  /** What the picture shows, for those who do not see it; absent when the text beside it says so. */
  readonly alternative?: string;
  readonly labels?: HeartLabelTexts;
  /** Whether drops of blood move through it, where there is a canvas. */
  readonly hasBlood?: boolean;
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
export function LivingHeart(props: Props) {
  const { name, alternative, labels, still, onReady, hasBlood = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<DrawnHeartPicture>(undefined);
  useLayoutEffect(() => {
    drawing.current = new DrawnHeartPicture(root.current!);
    if (still !== undefined) drawing.current.drawStill(still.moment, still.heart);
    onReady?.(drawing.current);
    // Once: from here on the parent draws.
  }, []);
  useEffect(() => {
    if (hasBlood && canvas.current !== null) return bringBlood(drawing.current!, canvas.current);
    return undefined;
  }, [hasBlood]);
  const look =
    alternative === undefined
      ? ({ "aria-hidden": "true" } as const)
      : ({ role: "img", "aria-label": alternative } as const);
  const viewBox = `0 0 ${picture.width} ${picture.height}`;
  return (
    <div class="living-heart" ref={root}>
      <svg viewBox={viewBox} {...look}>
        <HeartParts name={name} />
      </svg>
      {hasBlood ? <canvas ref={canvas} aria-hidden="true" /> : null}
      {labels === undefined ? null : (
        <svg class="over" viewBox={viewBox} aria-hidden="true">
          <HeartLabels texts={labels} />
        </svg>
      )}
    </div>
  );
}

/** The drops come later than the heart: most who open the app do not look at them. */
function bringBlood(drawing: DrawnHeartPicture, canvas: HTMLCanvasElement): () => void {
  let isWanted = true;
  void import("./blood-layer.ts").then(({ openBloodLayer }) => {
    if (isWanted) drawing.blood = openBloodLayer(canvas);
  });
  return () => {
    isWanted = false;
    drawing.blood?.close();
    drawing.blood = undefined;
  };
}
