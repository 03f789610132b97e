import { type BezierPath, computePathArea, joinSmoothly } from "./bezier-path.ts";
import type { AtriumShape } from "./atrium-shapes.ts";
import type { DoorShape } from "./door-shapes.ts";
import type { LeftVentricleShape, RightVentricleShape } from "./ventricle-shapes.ts";

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
): BezierPath {
  const leftOut = left.wall + 2;
  const rightOut = right.wall + 3;
  const leftAtrialOut = leftAtrium.wall + 3;
  const rightAtrialOut = rightAtrium.wall + 3;
  const furrowX = Math.max(left.lateralX + left.wall, leftAtrium.outerX - 4) + 3;
  return joinSmoothly([
    ...moveOut(rightAtrium.path, 1, 0.35, rightAtrialOut),
    ...moveOut(rightAtrium.path, 1, 0, rightAtrialOut),
    206,
    (leftAtrium.topY + rightAtrium.topY) / 2 + 18,
    ...moveOut(leftAtrium.path, 1, 0, leftAtrialOut),
    ...moveOut(leftAtrium.path, 1, 0.5, leftAtrialOut),
    ...moveOut(leftAtrium.path, 2, 0.1, leftAtrialOut),
    Math.max(furrowX, left.middleX + left.halfWidth + left.wall - 6),
    left.lateralY - 2,
    ...moveOut(left.path, 1, 0.55, leftOut),
    ...moveOut(left.path, 2, 0, leftOut),
    ...moveOut(left.path, 2, 0.4, leftOut),
    ...moveOut(left.path, 2, 0.72, leftOut),
    ...moveOut(left.path, 3, 0.02, leftOut),
    ...moveOut(right.path, 5, 0.3, rightOut + 1),
    ...moveOut(right.path, 5, 0.7, rightOut),
    ...moveOut(right.path, 6, 0.2, rightOut),
    ...moveOut(right.path, 6, 0.7, rightOut),
    (right.lateralX + rightAtrium.outerX) / 2 - rightOut + 2,
    right.lateralY - 4,
    ...moveOut(rightAtrium.path, 2, 0.1, rightAtrialOut),
  ]);
}

/** A point of a path's curve, moved so far out of the chamber. */
function moveOut(
  path: readonly number[],
  curve: number,
  share: number,
  out: number,
): readonly [number, number] {
  const i = 6 * curve;
  const rest = 1 - share;
  const at = (k: number): number =>
    rest ** 3 * path[i + k]! +
    3 * rest * rest * share * path[i + k + 2]! +
    3 * rest * share * share * path[i + k + 4]! +
    share ** 3 * path[i + k + 6]!;
  const slope = (k: number): number =>
    rest * rest * (path[i + k + 2]! - path[i + k]!) +
    2 * rest * share * (path[i + k + 4]! - path[i + k + 2]!) +
    share * share * (path[i + k + 6]! - path[i + k + 4]!);
  const x = slope(0);
  const y = slope(1);
  // Left and right chambers run clockwise or not; the area tells which side is out.
  const way = (Math.sign(computePathArea(path)) * out) / Math.max(1e-9, Math.hypot(x, y));
  return [at(0) + y * way, at(1) - x * way];
}

/** The two muscles that hold the mitral leaflets by their cords, and one of the right side. */
export interface PapillaryShapes {
  readonly outer: BezierPath;
  readonly septal: BezierPath;
  readonly right: BezierPath;
  /** Straight cords from their tips to the leaflets', each x, y to x, y. */
  readonly cords: readonly number[];
}

/** Papillary muscles stand on the wall and move with it; schematic, for no section shows all three. */
export function shapePapillary(
  left: LeftVentricleShape,
  right: RightVentricleShape,
  mitral: DoorShape,
  tricuspid: DoorShape,
): PapillaryShapes {
  const { middleX, middleY, halfWidth, length } = left;
  const down = (share: number): number => middleY + (share - 0.5) * length;
  const outerTipX = middleX + 0.56 * halfWidth;
  const septalTipX = middleX - 0.54 * halfWidth;
  const head = down(0.47);
  const septalHead = down(0.5);
  const rightTipX = right.tipX - 40;
  const rightTipY = right.tipY - 74;
  // A finger: up along the wall to a round tip, down on its inner side, and closed in the muscle.
  const stand = (way: number, tipX: number, tipY: number): BezierPath => {
    const x = (share: number): number => middleX + way * share * halfWidth;
    const path: BezierPath = [x(1), down(0.64)];
    path.push(x(0.92), down(0.55), tipX + 8 * way, tipY - 3, tipX, tipY);
    path.push(tipX - 7 * way, tipY + 3, x(0.62), down(0.66), x(0.7), down(0.8));
    path.push(x(0.8), down(0.88), x(1.1), down(0.78), x(1), down(0.64));
    return path;
  };
  const ends = (leaflet: readonly number[]): readonly [number, number] => [
    leaflet[6]!,
    leaflet[7]!,
  ];
  const long = ends(mitral.longLeaflet);
  const short = ends(mitral.shortLeaflet);
  const rightLong = ends(tricuspid.longLeaflet);
  const rightShort = ends(tricuspid.shortLeaflet);
  return {
    outer: stand(1, outerTipX, head),
    septal: stand(-1, septalTipX, septalHead),
    right: standOnSeptum(right.tipX, right.tipY, rightTipX, rightTipY),
    cords: [
      [outerTipX, head, ...short],
      [outerTipX, head, ...long],
      [septalTipX, septalHead, ...long],
      [septalTipX, septalHead, ...short],
      [rightTipX, rightTipY, ...rightLong],
      [rightTipX, rightTipY, ...rightShort],
    ].flat(),
  };
}

/** The one of the right side, from the septum near its tip. */
function standOnSeptum(x: number, y: number, tipX: number, tipY: number): BezierPath {
  const path: BezierPath = [x - 12, y - 70];
  path.push(x - 22, y - 66, tipX + 6, tipY - 6, tipX, tipY);
  path.push(tipX - 5, tipY + 8, x - 22, y - 40, x - 4, y - 22);
  path.push(x + 4, y - 30, x, y - 60, x - 12, y - 70);
  return path;
}
