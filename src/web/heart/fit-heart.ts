import type { DrawnHeart, HeartFrame } from "./heart-frame.ts";
import { shapeHeart } from "./heart-geometry.ts";
import { picture } from "./heart-picture-size.ts";

/** The line around the heart, and what a curve may swing out between its points. */
const pen = 4;

/** How the heart is put into the picture: drawn × scale + offset. */
export interface HeartFit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/**
 * A healthy heart fills the picture at 1; a larger one is drawn smaller as a whole, so that
 * within a picture all stays in one scale. It depends on how far the heart has grown and not on
 * the moment, so nothing swims while it beats.
 */
export function fitHeart(heart: DrawnHeart, frame: HeartFrame): HeartFit {
  // Fuller than full: a heart that fills above the ordinary pressures must not leave the picture.
  const shape = shapeHeart(
    {
      leftVentricle_mL: 1.12 * frame.leftVentricleFull_mL,
      rightVentricle_mL: 1.05 * frame.rightVentricleFull_mL,
      leftAtrium_mL: 1.08 * frame.leftAtriumFull_mL,
      rightAtrium_mL: 75,
      ...atRest,
    },
    heart,
    frame,
  );
  let left = Math.min(17, frame.caveX - 20);
  let right = frame.veinEndX + 4;
  let top = 8 - frame.lift;
  let bottom = 0;
  for (let i = 0; i < shape.outline.length; i += 6) {
    left = Math.min(left, shape.outline[i]! - pen);
    right = Math.max(right, shape.outline[i]! + pen);
    top = Math.min(top, shape.outline[i + 1]! - pen);
    bottom = Math.max(bottom, shape.outline[i + 1]! + pen);
  }
  const scale = Math.min(1, picture.width / (right - left), picture.height / (bottom - top));
  return {
    scale,
    x: picture.width / 2 - (scale * (left + right)) / 2,
    y: picture.height / 2 - (scale * (top + bottom)) / 2,
  };
}

const atRest = {
  mitral_mLs: 0,
  tricuspid_mLs: 0,
  aortic_mLs: 0,
  pulmonary_mLs: 0,
  mitralLeak_mLs: 0,
  tricuspidLeak_mLs: 0,
  leakShare: 0,
};
