import { type BezierPath, curveTo, lineTo, moveTo } from "./bezier-path.ts";
import { computeLeftLength, type HeartFrame, plane } from "./heart-frame.ts";
import { computeSectionArea, computeWallThickness } from "./heart-scale.ts";
import { solveSize } from "./solve-size.ts";

/** The left ventricle and what hangs on it. */
export interface LeftVentricleShape {
  /** From the hinge it shares with the aorta, along the ring, down the free wall, up the septum. */
  readonly path: BezierPath;
  wall: number;
  /** How far the ring has come down, in units. */
  descent: number;
  /** The hinge of the mitral and the aortic valve, and the mitral hinge at the free wall. */
  hingeX: number;
  hingeY: number;
  lateralX: number;
  lateralY: number;
  /** The aortic hinge at the septum. */
  septalX: number;
  septalY: number;
  length: number;
  halfWidth: number;
  /** Where the axis is half-way down. */
  middleX: number;
  middleY: number;
}

export function makeLeftVentricleShape(): LeftVentricleShape {
  return {
    path: [],
    wall: 0,
    descent: 0,
    hingeX: 244,
    hingeY: 0,
    lateralX: 0,
    lateralY: 0,
    septalX: 211,
    septalY: 0,
    length: 0,
    halfWidth: 0,
    middleX: 0,
    middleY: 0,
  };
}

export function shapeLeftVentricle(
  volume_mL: number,
  frame: HeartFrame,
  shape: LeftVentricleShape,
): void {
  const { hingeX, septalX } = shape;
  const { apexX, apexY } = frame;
  const length = computeLeftLength(volume_mL);
  const top = apexY - length;
  const descent = top - plane;
  // The ring is a muscle's: it is narrower in the squeeze, by up to an eighth.
  const ring = frame.ring * (1 - 0.004 * Math.min(30, Math.max(-10, descent)));
  const hingeY = plane + 0.8 * descent;
  const lateralX = hingeX + 2 * ring;
  const lateralY = plane + 5 + 1.1 * descent;
  const septalY = hingeY + 8;
  const middleX = (hingeX + ring + apexX) / 2;
  const middleY = top + 0.5 * length;
  const down = (share: number): number => top + share * length;
  const draw = (half: number): void => {
    const outer = middleX + half;
    const inner = middleX - half;
    moveTo(hingeX, hingeY);
    lineTo(lateralX, lateralY);
    curveTo(lateralX + 0.28 * half, down(0.12), outer, down(0.32), outer, middleY);
    curveTo(outer, down(0.74), apexX + 0.46 * half, apexY, apexX, apexY);
    curveTo(apexX - 0.4 * half, apexY, inner, down(0.76), inner, middleY);
    curveTo(inner, down(0.34), septalX + 0.3 * (inner - septalX), down(0.22), septalX, septalY);
    lineTo(hingeX, hingeY);
  };
  shape.halfWidth = solveSize(draw, computeSectionArea(volume_mL), 50, shape.path);
  shape.wall = computeWallThickness(volume_mL, frame.leftVentricleMuscle_mL);
  shape.descent = descent;
  shape.hingeY = hingeY;
  shape.lateralX = lateralX;
  shape.lateralY = lateralY;
  shape.septalY = septalY;
  shape.length = length;
  shape.middleX = middleX;
  shape.middleY = middleY;
}

/** The right ventricle: what lies between the septum, which the left one shapes, and its free wall. */
export interface RightVentricleShape {
  /** From the outer hinge of its door, along the ring, the outflow, down the septum, and back. */
  readonly path: BezierPath;
  wall: number;
  /** The outer and the septal hinge of the tricuspid valve. */
  lateralX: number;
  lateralY: number;
  septalX: number;
  septalY: number;
  /** The hinges of the pulmonary valve. */
  outerX: number;
  outerY: number;
  innerX: number;
  innerY: number;
  /** The tip, on the septum. */
  tipX: number;
  tipY: number;
}

export function makeRightVentricleShape(): RightVentricleShape {
  return {
    path: [],
    wall: 0,
    lateralX: 0,
    lateralY: 0,
    septalX: 160,
    septalY: 0,
    outerX: 171,
    outerY: 0,
    innerX: 203,
    innerY: 0,
    tipX: 0,
    tipY: 0,
  };
}

export function shapeRightVentricle(
  volume_mL: number,
  frame: HeartFrame,
  left: LeftVentricleShape,
  shape: RightVentricleShape,
): void {
  const { septalX, outerX, innerX } = shape;
  const { descent } = left;
  // The right ring comes down further: 19 mm from 153 to 66 mL.
  const rightDescent = 150 * (1 - Math.cbrt(Math.max(1, volume_mL) / frame.rightVentricleFull_mL));
  const lateralX = 96 + 0.25 * Math.min(40, Math.max(-20, rightDescent));
  const lateralY = 234 + rightDescent;
  const septalY = 226 + 0.8 * descent;
  const outerY = 196 + 0.8 * descent;
  const innerY = 198 + 0.8 * descent;
  followSeptum(left);
  const tipX = edgeX[3]!;
  const tipY = edgeY[3]!;
  const alongX = lateralX - tipX;
  const alongY = lateralY - tipY;
  const span = Math.sqrt(alongX * alongX + alongY * alongY);
  // Away from the septum: downwards and to the edge of the picture.
  const outX = alongY / span;
  const outY = -alongX / span;
  const onX = (share: number, out: number): number => tipX + share * alongX + out * outX;
  const onY = (share: number, out: number): number => tipY + share * alongY + out * outY;
  const startY = left.middleY - 0.28 * left.length;
  const draw = (out: number): void => {
    moveTo(lateralX, lateralY);
    lineTo(septalX, septalY);
    curveTo(septalX + 4, septalY - 8, outerX, outerY + 10, outerX, outerY);
    lineTo(innerX, innerY);
    curveTo(innerX - 1, innerY + 26, edgeX[0]!, startY, edgeX[0]!, edgeY[0]!);
    curveTo(edgeX[1]!, edgeY[1]!, edgeX[2]!, edgeY[2]!, tipX, tipY);
    const low = 0.42 * out;
    const wide = 0.95 * out;
    const lowX = onX(0.06, low);
    const lowY = onY(0.06, low);
    curveTo(lowX, lowY, onX(0.3, wide), onY(0.3, wide), onX(0.56, out), onY(0.56, out));
    const high = 1.05 * out;
    const end = 0.66 * out;
    curveTo(onX(0.8, high), onY(0.8, high), onX(1.02, end), onY(1.02, end), lateralX, lateralY);
  };
  solveSize(draw, computeSectionArea(volume_mL), 50, shape.path);
  shape.wall = computeWallThickness(volume_mL, frame.rightVentricleMuscle_mL);
  shape.lateralX = lateralX;
  shape.lateralY = lateralY;
  shape.septalY = septalY;
  shape.outerY = outerY;
  shape.innerY = innerY;
  shape.tipX = tipX;
  shape.tipY = tipY;
}

/** The right side of the septum, as the four points of a curve downwards. */
const edgeX = [0, 0, 0, 0];
const edgeY = [0, 0, 0, 0];

/** The lower left side of the septum moved out by its thickness, to where the right tip is. */
function followSeptum({ path, wall }: LeftVentricleShape): void {
  cutSeptum(path, 0, edgeX);
  cutSeptum(path, 1, edgeY);
  const endX = edgeX[3]! - edgeX[2]!;
  const endY = edgeY[3]! - edgeY[2]!;
  const end = Math.sqrt(endX * endX + endY * endY);
  const asideX = (-endY / end) * wall;
  const asideY = (endX / end) * wall;
  edgeX[0]! -= wall;
  edgeX[1]! -= wall;
  edgeX[2]! += asideX;
  edgeY[2]! += asideY;
  edgeX[3]! += asideX;
  edgeY[3]! += asideY;
}

/** Where the right tip is, on the way from the middle of the septum to the left one. */
const cut = 0.6;

/** The first part of the curve from the middle of the septum to the tip, by de Casteljau. */
function cutSeptum(path: readonly number[], coordinate: 0 | 1, edge: number[]): void {
  // The path comes up from the tip, so the curve is walked backwards.
  const a = path[24 + coordinate]!;
  const b = path[22 + coordinate]!;
  const c = path[20 + coordinate]!;
  const d = path[18 + coordinate]!;
  const ab = a + cut * (b - a);
  const bc = b + cut * (c - b);
  const cd = c + cut * (d - c);
  const abc = ab + cut * (bc - ab);
  const bcd = bc + cut * (cd - bc);
  edge[0] = a;
  edge[1] = ab;
  edge[2] = abc;
  edge[3] = abc + cut * (bcd - abc);
}
