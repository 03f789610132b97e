import type { HeartShape } from "./heart-geometry.ts";

/** A point that is written into, so that a frame makes no garbage. */
export interface Place {
  x: number;
  y: number;
}

/** Drops keep this far from the middle to the walls. */
const inside = 0.93;

/**
 * Where a drop of a stream stands: in which room, at which share of its blood, in which lane.
 *
 * Rooms are mapped by their own walls, so no drop leaves one at any size: an atrium by lines
 * from one wall to the other, a ventricle by rays from the middle of its base, which turn from
 * the entrance over the tip to the way out.
 */
export function placeDrop(
  shape: HeartShape,
  side: "left" | "right",
  room: number,
  share: number,
  lane: number,
  place: Place,
): void {
  if (side === "left") {
    if (room === 0) {
      const { leftLungVeinHigh, leftLungVeinLow } = shape.vessels;
      const isHigh = lane > 0;
      // A vein is drawn from the heart outwards.
      placeInTube(
        isHigh ? leftLungVeinHigh : leftLungVeinLow,
        1 - share,
        4 * (2 * Math.abs(lane) - 1),
        place,
      );
    } else if (room === 1) {
      placeInAtrium(shape.leftAtrium.path, 1, 0, 2, 2, share, lane, place);
    } else if (room === 2) {
      const { path, hingeX, hingeY } = shape.leftVentricle;
      placeOnRay(path, 1, false, hingeX, hingeY, share, lane, place);
    } else {
      placeInTube(shape.vessels.aorta, share, 9 * lane, place);
    }
  } else if (room === 0) {
    placeInTube(shape.vessels.upperBodyVein, 1 - share, 8 * lane, place);
  } else if (room === 1) {
    placeInAtrium(shape.rightAtrium.path, 0, 0, 1, 2, share, lane, place);
  } else if (room === 2) {
    const { path, septalX, septalY } = shape.rightVentricle;
    placeOnRay(path, 6, true, septalX + 6, septalY - 6, share, lane, place);
  } else {
    placeInTube(shape.vessels.lungTrunk, share, 8 * lane, place);
  }
}

const one: Place = { x: 0, y: 0 };
const other: Place = { x: 0, y: 0 };

/** The inner wall is walked down by curves from the roof to the ring, the outer one as well. */
function placeInAtrium(
  path: readonly number[],
  innerFirst: number,
  innerLast: number,
  outerFirst: number,
  outerLast: number,
  share: number,
  lane: number,
  place: Place,
): void {
  // Round rooms have little blood at their ends: the inverse of 3 t² − 2 t³.
  const level = 0.5 - Math.sin(Math.asin(1 - 2 * share) / 3);
  walk(path, innerFirst, innerLast, true, level, one);
  walk(path, outerFirst, outerLast, false, level, other);
  const across = 0.5 + 0.5 * inside * lane;
  place.x = one.x + across * (other.x - one.x);
  place.y = one.y + across * (other.y - one.y);
}

function placeOnRay(
  path: readonly number[],
  firstCurve: number,
  isBackwards: boolean,
  baseX: number,
  baseY: number,
  share: number,
  lane: number,
  place: Place,
): void {
  const lastCurve = isBackwards ? firstCurve - 3 : firstCurve + 3;
  walk(path, firstCurve, lastCurve, isBackwards, share, one);
  const out = inside * Math.sqrt((lane + 1) / 2);
  place.x = baseX + out * (one.x - baseX);
  place.y = baseY + out * (one.y - baseY);
}

/** A point at a share of some curves of a path, each as long as the other. */
function walk(
  path: readonly number[],
  firstCurve: number,
  lastCurve: number,
  isBackwards: boolean,
  share: number,
  place: Place,
): void {
  const count = Math.abs(lastCurve - firstCurve) + 1;
  const at = Math.min(Math.max(share, 0), 0.999_999) * count;
  const step = Math.floor(at);
  const t = isBackwards ? 1 - (at - step) : at - step;
  pointOn(path, isBackwards ? firstCurve - step : firstCurve + step, t, place);
}

function placeInTube(path: readonly number[], share: number, offset: number, place: Place): void {
  const last = (path.length - 2) / 6 - 1;
  walk(path, 0, last, false, share, place);
  walk(path, 0, last, false, Math.min(0.99, share) + 0.01, other);
  const alongX = other.x - place.x;
  const alongY = other.y - place.y;
  const aside = offset / (Math.sqrt(alongX * alongX + alongY * alongY) || 1);
  place.x -= aside * alongY;
  place.y += aside * alongX;
}

function pointOn(path: readonly number[], curve: number, t: number, place: Place): void {
  const i = 6 * curve;
  const s = 1 - t;
  const a = s * s * s;
  const b = 3 * s * s * t;
  const c = 3 * s * t * t;
  const d = t * t * t;
  place.x = a * path[i]! + b * path[i + 2]! + c * path[i + 4]! + d * path[i + 6]!;
  place.y = a * path[i + 1]! + b * path[i + 3]! + c * path[i + 5]! + d * path[i + 7]!;
}
