import { addLine, type BezierPath } from "./bezier-path.ts";
import { computeLeftLength, type HeartFrame, plane } from "./heart-frame.ts";
import { computeSectionArea, computeWallThickness } from "./heart-scale.ts";
import { solveSize } from "./solve-size.ts";

/** The left ventricle and what hangs on it. */
export interface LeftVentricleShape {
  /** From the hinge it shares with the aorta, along the ring, down the free wall, up the septum. */
  readonly path: BezierPath;
  readonly wall: number;
  /** How far the ring has come down, in units. */
  readonly descent: number;
  /** The hinge of the mitral and the aortic valve, and the mitral hinge at the free wall. */
  readonly hingeX: number;
  readonly hingeY: number;
  readonly lateralX: number;
  readonly lateralY: number;
  /** The aortic hinge at the septum. */
  readonly septalX: number;
  readonly septalY: number;
  readonly length: number;
  readonly halfWidth: number;
  /** Where the axis is half-way down. */
  readonly middleX: number;
  readonly middleY: number;
}

export function shapeLeftVentricle(volume_mL: number, frame: HeartFrame): LeftVentricleShape {
  const length = computeLeftLength(volume_mL);
  const top = frame.apexY - length;
  const descent = top - plane;
  // The ring is a muscle's: it is narrower in the squeeze, by up to an eighth.
  const ring = frame.ring * (1 - 0.004 * Math.min(30, Math.max(-10, descent)));
  const hingeX = 244;
  const hingeY = plane + 0.8 * descent;
  const lateralX = hingeX + 2 * ring;
  const lateralY = plane + 5 + 1.1 * descent;
  const septalX = 211;
  const septalY = hingeY + 8;
  const middleX = (hingeX + ring + frame.apexX) / 2;
  const middleY = top + 0.5 * length;
  const down = (share: number): number => top + share * length;
  const make = (half: number): BezierPath => {
    const path: BezierPath = [hingeX, hingeY];
    addLine(path, lateralX, lateralY);
    path.push(lateralX + 0.28 * half, down(0.12), middleX + half, down(0.32));
    path.push(middleX + half, middleY);
    path.push(middleX + half, down(0.74), frame.apexX + 0.46 * half, frame.apexY);
    path.push(frame.apexX, frame.apexY);
    path.push(frame.apexX - 0.4 * half, frame.apexY, middleX - half, down(0.76));
    path.push(middleX - half, middleY);
    path.push(middleX - half, down(0.34));
    path.push(septalX + 0.3 * (middleX - half - septalX), down(0.22), septalX, septalY);
    addLine(path, hingeX, hingeY);
    return path;
  };
  const halfWidth = solveSize(make, computeSectionArea(volume_mL), 50);
  return {
    path: make(halfWidth),
    wall: computeWallThickness(volume_mL, frame.leftVentricleMuscle_mL),
    descent,
    hingeX,
    hingeY,
    lateralX,
    lateralY,
    septalX,
    septalY,
    length,
    halfWidth,
    middleX,
    middleY,
  };
}

/** The right ventricle: what lies between the septum, which the left one shapes, and its free wall. */
export interface RightVentricleShape {
  /** From the outer hinge of its door, along the ring, the outflow, down the septum, and back. */
  readonly path: BezierPath;
  readonly wall: number;
  /** The outer and the septal hinge of the tricuspid valve. */
  readonly lateralX: number;
  readonly lateralY: number;
  readonly septalX: number;
  readonly septalY: number;
  /** The hinges of the pulmonary valve. */
  readonly outerX: number;
  readonly outerY: number;
  readonly innerX: number;
  readonly innerY: number;
  /** The middle of the free wall. */
  readonly freeX: number;
  readonly freeY: number;
  /** The tip, on the septum. */
  readonly tipX: number;
  readonly tipY: number;
}

export function shapeRightVentricle(
  volume_mL: number,
  frame: HeartFrame,
  left: LeftVentricleShape,
): RightVentricleShape {
  const { descent, wall: septum } = left;
  // The right ring comes down further: 19 mm from 153 to 66 mL.
  const rightDescent = 150 * (1 - Math.cbrt(Math.max(1, volume_mL) / frame.rightVentricleFull_mL));
  const lateralX = 96 + 0.25 * Math.min(40, Math.max(-20, rightDescent));
  const lateralY = 234 + rightDescent;
  const septalX = 160;
  const septalY = 226 + 0.8 * descent;
  const outerX = 171;
  const outerY = 196 + 0.8 * descent;
  const innerX = 203;
  const innerY = 198 + 0.8 * descent;
  const edge = followSeptum(left, septum);
  const tipX = edge[6]!;
  const tipY = edge[7]!;
  const along = { x: lateralX - tipX, y: lateralY - tipY };
  const span = Math.hypot(along.x, along.y);
  // Away from the septum: downwards and to the edge of the picture.
  const outX = along.y / span;
  const outY = -along.x / span;
  const on = (share: number, out: number): readonly [number, number] => [
    tipX + share * along.x + out * outX,
    tipY + share * along.y + out * outY,
  ];
  const make = (out: number): BezierPath => {
    const path: BezierPath = [lateralX, lateralY];
    addLine(path, septalX, septalY);
    path.push(septalX + 4, septalY - 8, outerX, outerY + 10, outerX, outerY);
    addLine(path, innerX, innerY);
    path.push(innerX - 1, innerY + 26, edge[0]!, left.middleY - 0.28 * left.length);
    path.push(edge[0]!, edge[1]!, ...edge.slice(2));
    path.push(...on(0.06, 0.42 * out), ...on(0.3, 0.95 * out), ...on(0.56, out));
    path.push(...on(0.8, 1.05 * out), ...on(1.02, 0.66 * out), lateralX, lateralY);
    return path;
  };
  const out = solveSize(make, computeSectionArea(volume_mL), 50);
  const [freeX, freeY] = on(0.56, out);
  return {
    path: make(out),
    wall: computeWallThickness(volume_mL, frame.rightVentricleMuscle_mL),
    lateralX,
    lateralY,
    septalX,
    septalY,
    outerX,
    outerY,
    innerX,
    innerY,
    freeX,
    freeY,
    tipX,
    tipY,
  };
}

/** The right side of the septum: the lower left side moved out by its thickness, to where the right tip is. */
function followSeptum({ path }: LeftVentricleShape, septum: number): number[] {
  // The curve from the tip to the middle of the septum, walked upside down.
  const at = 18;
  const x = [6, 4, 2, 0].map((i) => path[at + i]!);
  const y = [6, 4, 2, 0].map((i) => path[at + i + 1]!);
  const cutX = cut(x, 0.6);
  const cutY = cut(y, 0.6);
  const endX = cutX[3]! - cutX[2]!;
  const endY = cutY[3]! - cutY[2]!;
  const end = Math.hypot(endX, endY);
  const normalX = -endY / end;
  const normalY = endX / end;
  return [
    cutX[0]! - septum,
    cutY[0]!,
    cutX[1]! - septum,
    cutY[1]!,
    cutX[2]! + septum * normalX,
    cutY[2]! + septum * normalY,
    cutX[3]! + septum * normalX,
    cutY[3]! + septum * normalY,
  ];
}

/** The first part of a curve, by de Casteljau. */
function cut(p: readonly number[], share: number): number[] {
  const mix = (a: number, b: number): number => a + share * (b - a);
  const [a, b, c, d] = p as [number, number, number, number];
  const ab = mix(a, b);
  const bc = mix(b, c);
  const abc = mix(ab, bc);
  return [a, ab, abc, mix(abc, mix(bc, mix(c, d)))];
}
