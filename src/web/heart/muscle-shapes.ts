import { type BezierPath, joinSmoothly } from "./bezier-path.ts";
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
  const leftSide = left.middleX + left.halfWidth + left.wall;
  const tip = left.path;
  const apexX = tip[18]!;
  const apexY = tip[19]!;
  const freeOut = Math.hypot(right.freeX - right.tipX, right.freeY - right.tipY);
  return joinSmoothly([
    rightAtrium.topX,
    rightAtrium.topY - rightAtrium.wall - 3,
    206,
    (leftAtrium.topY + rightAtrium.topY) / 2 + 18,
    leftAtrium.topX,
    leftAtrium.topY - leftAtrium.wall - 3,
    leftAtrium.outerX + leftAtrium.wall + 3,
    leftAtrium.outerY,
    Math.max(left.lateralX + left.wall, (leftAtrium.outerX + leftSide) / 2) + 3,
    left.lateralY,
    leftSide + 2,
    left.middleY,
    apexX + 0.62 * left.halfWidth + 0.7 * left.wall + 2,
    apexY - 0.13 * left.length,
    apexX + 2,
    apexY + left.wall + 2,
    right.tipX - 0.12 * freeOut,
    right.tipY + right.wall + 8,
    right.freeX - 0.7 * right.wall - 3,
    right.freeY + 0.7 * right.wall + 3,
    Math.min(right.lateralX, rightAtrium.outerX + 12) - right.wall - 4,
    right.lateralY + 8,
    rightAtrium.outerX - rightAtrium.wall - 3,
    rightAtrium.outerY,
  ]);
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
  const foot = middleY + 0.2 * length;
  const head = middleY - 0.02 * length;
  const outerTipX = middleX + 0.5 * halfWidth;
  const septalTipX = middleX - 0.46 * halfWidth;
  const rightTipX = right.tipX - 42;
  const rightTipY = right.tipY - 84;
  const stand = (wallX: number, tipX: number, tipY: number, baseY: number): BezierPath => {
    const inX = Math.sign(tipX - wallX);
    return [
      wallX - 2 * inX,
      baseY - 26,
      wallX + 2 * inX,
      baseY - 30,
      tipX - 9 * inX,
      tipY - 2,
      tipX,
      tipY,
      tipX + 7 * inX,
      tipY + 10,
      wallX + 12 * inX,
      baseY + 8,
      wallX + 0.06 * halfWidth * inX,
      baseY + 18,
    ];
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
    outer: stand(middleX + 0.93 * halfWidth, outerTipX, head, foot),
    septal: stand(middleX - 0.93 * halfWidth, septalTipX, head + 6, foot + 6),
    right: stand(right.tipX - 12, rightTipX, rightTipY, right.tipY - 50),
    cords: [
      [outerTipX, head, ...short],
      [outerTipX, head, ...long],
      [septalTipX, head + 6, ...long],
      [septalTipX, head + 6, ...short],
      [rightTipX, rightTipY, ...rightLong],
      [rightTipX, rightTipY, ...rightShort],
    ].flat(),
  };
}
