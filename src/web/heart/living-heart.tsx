import { useLayoutEffect, useRef } from "preact/hooks";
import type { HeartDrawing } from "./heart-drawing.ts";
import { HeartLabels, type HeartLabelTexts } from "./heart-labels.tsx";
import { HeartParts } from "./heart-parts.tsx";
import { picture } from "./heart-picture-size.ts";
import { LateDrawing } from "./late-drawing.ts";

interface Props {
  /** Distinguishes the drawing's gradients when two hearts are on one page. */
  readonly name: string;
  /** What the picture shows, for those who do not see it; absent when the text beside it says so. */
  readonly alternative?: string;
  readonly labels?: HeartLabelTexts;
  /** Whether drops of blood move through it, where there is a canvas. */
  readonly hasBlood?: boolean;
  /** Whether a heart with a leak stands there, in the middle of its squeeze, before anybody draws. */
  readonly hasStill?: boolean;
  /** Gets the drawing when it stands on the page. */
  readonly onReady?: (drawing: HeartDrawing) => void;
}

/**
 * The heart in section, as it faces the viewer: the lungs' side blue, the body's side red, the
 * leak at the mitral valve in straw yellow. What is to scale, and what is schematic:
 * `heart-scale.ts`.
 */
export function LivingHeart(props: Props) {
  const { name, alternative, labels, onReady, hasBlood = false, hasStill = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const drawing = new LateDrawing();
    void drawing.open(root.current!, canvas.current, hasStill);
    onReady?.(drawing);
    return () => drawing.close();
    // Once: from here on the parent draws.
  }, []);
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
