import {
  type BezierPath,
  computePathArea,
  curveTo,
  joinSmoothly,
  moveTo,
  takePath,
} from "./bezier-path.ts";
import type { AtriumShape } from "./atrium-shapes.ts";
import type { DoorShape } from "./door-shapes.ts";
import type { LeftVentricleShape, RightVentricleShape } from "./ventricle-shapes.ts";

/** Points the outline goes through; it has the same number of them in each heart. */
const points: number[] = [];
let pointsAt = 0;

/**
 * The outside of the heart: a smooth line a little outside of all walls, which also fills the
 * furrows between atria and ventricles, where in life there is fat. The walls themselves are
 * drawn around each chamber, so nothing here can uncover one.
 */
export function shapeOutline(
  left: LeftVentricleShape,
  right: RightVentricleShape,
  leftAtrium: AtriumShape,
  rightAtrium: AtriumShape,
  outline: BezierPath,
): void {
  const leftOut = findOut(left.path, left.wall + 2);
  const rightOut = findOut(right.path, right.wall + 3);
  const leftAtrialOut = findOut(leftAtrium.path, leftAtrium.wall + 3);
  const rightAtrialOut = findOut(rightAtrium.path, rightAtrium.wall + 3);
  const furrowX = Math.max(left.lateralX + left.wall, leftAtrium.outerX - 4) + 3;
  pointsAt = 0;
  putOutside(rightAtrium.path, 1, 0.35, rightAtrialOut);
  putOutside(rightAtrium.path, 1, 0, rightAtrialOut);
  putPoint(206, (leftAtrium.topY + rightAtrium.topY) / 2 + 18);
  putOutside(leftAtrium.path, 1, 0, leftAtrialOut);
  putOutside(leftAtrium.path, 1, 0.5, leftAtrialOut);
  putOutside(leftAtrium.path, 2, 0.1, leftAtrialOut);
  putPoint(Math.max(furrowX, left.middleX + left.halfWidth + left.wall - 6), left.lateralY - 2);
  putOutside(left.path, 1, 0.55, leftOut);
  putOutside(left.path, 2, 0, leftOut);
  putOutside(left.path, 2, 0.4, leftOut);
  putOutside(left.path, 2, 0.72, leftOut);
  putOutside(left.path, 3, 0.02, leftOut);
  putOutside(right.path, 5, 0.3, rightOut + Math.sign(rightOut));
  putOutside(right.path, 5, 0.7, rightOut);
  putOutside(right.path, 6, 0.2, rightOut);
  putOutside(right.path, 6, 0.7, rightOut);
  putPoint((right.lateralX + rightAtrium.outerX) / 2 - right.wall - 1, right.lateralY - 4);
  putOutside(rightAtrium.path, 2, 0.1, rightAtrialOut);
  joinSmoothly(points, outline);
}

/** Left and right chambers run clockwise or not; the area tells which side is out. */
function findOut(path: readonly number[], distance: number): number {
  return Math.sign(computePathArea(path)) * distance;
}

function putPoint(x: number, y: number): void {
  points[pointsAt] = x;
  points[pointsAt + 1] = y;
  pointsAt += 2;
}

/** A point of a path's curve, moved so far out of the chamber. */
function putOutside(path: readonly number[], curve: number, share: number, out: number): void {
  const i = 6 * curve;
  const rest = 1 - share;
  const x0 = path[i]!;
  const y0 = path[i + 1]!;
  const x1 = path[i + 2]!;
  const y1 = path[i + 3]!;
  const x2 = path[i + 4]!;
  const y2 = path[i + 5]!;
  const x3 = path[i + 6]!;
  const y3 = path[i + 7]!;
  const a = rest * rest;
  const b = 2 * rest * share;
  const c = share * share;
  const slopeX = a * (x1 - x0) + b * (x2 - x1) + c * (x3 - x2);
  const slopeY = a * (y1 - y0) + b * (y2 - y1) + c * (y3 - y2);
  const aside = out / Math.max(1e-9, Math.sqrt(slopeX * slopeX + slopeY * slopeY));
  const p = a * rest;
  const q = 3 * a * share;
  const r = 3 * rest * c;
  const s = c * share;
  putPoint(
    p * x0 + q * x1 + r * x2 + s * x3 + slopeY * aside,
    p * y0 + q * y1 + r * y2 + s * y3 - slopeX * aside,
  );
}

/** The two muscles that hold the mitral leaflets by their cords, and one of the right side. */
export interface PapillaryShapes {
  readonly outer: BezierPath;
  readonly septal: BezierPath;
  readonly right: BezierPath;
  /** Straight cords from their tips to the leaflets', each x, y to x, y: four left, two right. */
  readonly cords: number[];
}

export function makePapillaryShapes(): PapillaryShapes {
  return { outer: [], septal: [], right: [], cords: [] };
}

/** Papillary muscles stand on the wall and move with it; schematic, for no section shows all three. */
export function shapeLeftPapillary(
  left: LeftVentricleShape,
  mitral: DoorShape,
  shapes: PapillaryShapes,
): void {
  const { middleX, middleY, halfWidth, length } = left;
  const outerTipX = middleX + 0.56 * halfWidth;
  const septalTipX = middleX - 0.54 * halfWidth;
  const head = middleY - 0.03 * length;
  takePath(shapes.outer);
  standOnWall(left, 1, outerTipX, head);
  takePath(shapes.septal);
  standOnWall(left, -1, septalTipX, middleY);
  takePath(shapes.cords);
  tie(outerTipX, head, mitral.shortLeaflet);
  tie(outerTipX, head, mitral.longLeaflet);
  tie(septalTipX, middleY, mitral.longLeaflet);
  tie(septalTipX, middleY, mitral.shortLeaflet);
}

/** Where the cords of the right side begin, behind those of the left. */
const rightCords = 16;

export function shapeRightPapillary(
  right: RightVentricleShape,
  tricuspid: DoorShape,
  shapes: PapillaryShapes,
): void {
  const tipX = right.tipX - 40;
  const tipY = right.tipY - 74;
  takePath(shapes.right);
  standOnSeptum(right.tipX, right.tipY, tipX, tipY);
  takePath(shapes.cords, rightCords);
  tie(tipX, tipY, tricuspid.longLeaflet);
  tie(tipX, tipY, tricuspid.shortLeaflet);
}

/** A cord from a muscle's tip to a leaflet's. */
function tie(x: number, y: number, leaflet: readonly number[]): void {
  moveTo(x, y);
  moveTo(leaflet[6]!, leaflet[7]!);
}

/** A finger: up along the wall to a round tip, down on its inner side, and closed in the muscle. */
function standOnWall(left: LeftVentricleShape, way: 1 | -1, tipX: number, tipY: number): void {
  const { middleX, middleY, halfWidth, length } = left;
  const x = (share: number): number => middleX + way * share * halfWidth;
  const down = (share: number): number => middleY + (share - 0.5) * length;
  moveTo(x(1), down(0.64));
  curveTo(x(0.92), down(0.55), tipX + 8 * way, tipY - 3, tipX, tipY);
  curveTo(tipX - 7 * way, tipY + 3, x(0.62), down(0.66), x(0.7), down(0.8));
  curveTo(x(0.8), down(0.88), x(1.1), down(0.78), x(1), down(0.64));
}

/** The one of the right side, from the septum near its tip. */
function standOnSeptum(x: number, y: number, tipX: number, tipY: number): void {
  moveTo(x - 12, y - 70);
  curveTo(x - 22, y - 66, tipX + 6, tipY - 6, tipX, tipY);
  curveTo(tipX - 5, tipY + 8, x - 22, y - 40, x - 4, y - 22);
  curveTo(x + 4, y - 30, x, y - 60, x - 12, y - 70);
}
