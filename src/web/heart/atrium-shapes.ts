import { type BezierPath, curveTo, lineTo, moveTo } from "./bezier-path.ts";
import type { HeartFrame } from "./heart-frame.ts";
import { computeSectionArea, computeWallThickness } from "./heart-scale.ts";
import { solveSize } from "./solve-size.ts";
import type { LeftVentricleShape, RightVentricleShape } from "./ventricle-shapes.ts";

/** An atrium stands on its ring and grows up and out from there; the ring is the ventricle's. */
export interface AtriumShape {
  /** From the hinge at the septum up, over the top, down the outer wall, and along the ring. */
  readonly path: BezierPath;
  wall: number;
  topX: number;
  topY: number;
  outerX: number;
  outerY: number;
}

export function makeAtriumShape(): AtriumShape {
  return { path: [], wall: 0, topX: 0, topY: 0, outerX: 0, outerY: 0 };
}

export function shapeLeftAtrium(
  volume_mL: number,
  frame: HeartFrame,
  left: LeftVentricleShape,
  shape: AtriumShape,
): void {
  const { hingeX, hingeY, lateralX, lateralY } = left;
  shapeAtrium(shape, leftWalls, volume_mL, frame, hingeX, hingeY, lateralX, lateralY);
}

export function shapeRightAtrium(
  volume_mL: number,
  frame: HeartFrame,
  right: RightVentricleShape,
  shape: AtriumShape,
): void {
  const { septalX, septalY, lateralX, lateralY } = right;
  shapeAtrium(shape, rightWalls, volume_mL, frame, septalX, septalY, lateralX, lateralY);
}

interface Walls {
  /** Which way the outer wall is: 1 to the right of the picture, -1 to the left. */
  readonly out: 1 | -1;
  /** How far the wall between the atria and the outer wall bulge, as a share of the height. */
  readonly bow: number;
  readonly wide: number;
}

const leftWalls: Walls = { out: 1, bow: 0.26, wide: 0.27 };
/** The outflow of the right ventricle is close by. */
const rightWalls: Walls = { out: -1, bow: 0.06, wide: 0.36 };

/** On a ring from its inner to its outer hinge. */
function shapeAtrium(
  shape: AtriumShape,
  walls: Walls,
  volume_mL: number,
  frame: HeartFrame,
  innerX: number,
  innerY: number,
  outerX: number,
  outerY: number,
): void {
  const { out, bow } = walls;
  const middleX = (innerX + outerX) / 2;
  const middleY = (innerY + outerY) / 2;
  const half = Math.abs(outerX - innerX) / 2;
  const draw = (size: number): void => {
    const wide = walls.wide * size * out;
    const topX = middleX + 0.06 * size * out;
    const topY = middleY - size;
    const sideX = outerX + wide;
    const sideY = outerY - 0.5 * size;
    const bulge = bow * size * out;
    moveTo(innerX, innerY);
    curveTo(innerX - bulge, innerY - 0.3 * size, topX - 0.6 * half * out - bulge, topY, topX, topY);
    const overX = topX + 0.5 * half * out + 0.13 * size * out;
    curveTo(overX, topY, sideX, sideY - 0.28 * size, sideX, sideY);
    const footX = outerX + 0.55 * wide;
    curveTo(sideX, sideY + 0.24 * size, footX, outerY - 0.1 * size, outerX, outerY);
    lineTo(innerX, innerY);
  };
  const { path } = shape;
  solveSize(draw, computeSectionArea(volume_mL), 100, path);
  shape.wall = computeWallThickness(volume_mL, frame.atrialMuscle_mL);
  shape.topX = path[6]!;
  shape.topY = path[7]!;
  shape.outerX = path[12]!;
  shape.outerY = path[13]!;
}
