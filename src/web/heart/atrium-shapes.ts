import { addLine, type BezierPath } from "./bezier-path.ts";
import type { HeartFrame } from "./heart-frame.ts";
import { computeSectionArea, computeWallThickness } from "./heart-scale.ts";
import { solveSize } from "./solve-size.ts";
import type { LeftVentricleShape, RightVentricleShape } from "./ventricle-shapes.ts";

/** An atrium stands on its ring and grows up and out from there; the ring is the ventricle's. */
export interface AtriumShape {
  /** From the hinge at the septum up, over the top, down the outer wall, and along the ring. */
  readonly path: BezierPath;
  readonly wall: number;
  readonly topX: number;
  readonly topY: number;
  readonly outerX: number;
  readonly outerY: number;
}

export function shapeLeftAtrium(
  volume_mL: number,
  frame: HeartFrame,
  left: LeftVentricleShape,
): AtriumShape {
  return shapeAtrium(volume_mL, frame.atrialMuscle_mL, {
    out: 1,
    bow: 0.26,
    wide: 0.27,
    innerX: left.hingeX,
    innerY: left.hingeY,
    outerX: left.lateralX,
    outerY: left.lateralY,
  });
}

export function shapeRightAtrium(
  volume_mL: number,
  frame: HeartFrame,
  right: RightVentricleShape,
): AtriumShape {
  return shapeAtrium(volume_mL, frame.atrialMuscle_mL, {
    out: -1,
    // The outflow of the right ventricle is close by.
    bow: 0.06,
    wide: 0.36,
    innerX: right.septalX,
    innerY: right.septalY,
    outerX: right.lateralX,
    outerY: right.lateralY,
  });
}

interface Ring {
  /** Which way the outer wall is: 1 to the right of the picture, -1 to the left. */
  readonly out: 1 | -1;
  /** How far the wall between the atria and the outer wall bulge, as a share of the height. */
  readonly bow: number;
  readonly wide: number;
  readonly innerX: number;
  readonly innerY: number;
  readonly outerX: number;
  readonly outerY: number;
}

function shapeAtrium(volume_mL: number, muscle_mL: number, ring: Ring): AtriumShape {
  const { out, bow, innerX, innerY, outerX, outerY } = ring;
  const middleX = (innerX + outerX) / 2;
  const middleY = (innerY + outerY) / 2;
  const half = Math.abs(outerX - innerX) / 2;
  const make = (size: number): BezierPath => {
    const wide = ring.wide * size * out;
    const topX = middleX + 0.06 * size * out;
    const topY = middleY - size;
    const sideX = outerX + wide;
    const sideY = outerY - 0.5 * size;
    const path: BezierPath = [innerX, innerY];
    path.push(innerX - bow * size * out, innerY - 0.3 * size);
    path.push(topX - 0.6 * half * out - bow * size * out, topY, topX, topY);
    path.push(topX + 0.5 * half * out + 0.13 * size * out, topY);
    path.push(sideX, sideY - 0.28 * size, sideX, sideY);
    path.push(sideX, sideY + 0.24 * size, outerX + 0.55 * wide, outerY - 0.1 * size);
    path.push(outerX, outerY);
    addLine(path, innerX, innerY);
    return path;
  };
  const size = solveSize(make, computeSectionArea(volume_mL), 100);
  const path = make(size);
  return {
    path,
    wall: computeWallThickness(volume_mL, muscle_mL),
    topX: path[6]!,
    topY: path[7]!,
    outerX: path[12]!,
    outerY: path[13]!,
  };
}
