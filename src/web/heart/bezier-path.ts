/**
 * A path of cubic curves as plain numbers: x, y of the start, then for each curve its two
 * handles and its end. A closed path ends where it began.
 */
export type BezierPath = number[];

/**
 * The pen. There is one, and paths are drawn one after the other, into lists that stand from
 * frame to frame: new lists would be garbage sixty times a second, and a frame would have to wait
 * for it to be cleared away.
 */
let path: BezierPath = [];
let at = 0;

/** The path the pen writes into from now on, from its start or from this number on. */
export function takePath(target: BezierPath, from = 0): void {
  path = target;
  at = from;
}

export function moveTo(x: number, y: number): void {
  path[at] = x;
  path[at + 1] = y;
  at += 2;
}

export function curveTo(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x: number,
  y: number,
): void {
  path[at] = x1;
  path[at + 1] = y1;
  path[at + 2] = x2;
  path[at + 3] = y2;
  path[at + 4] = x;
  path[at + 5] = y;
  at += 6;
}

/** A straight line, as a curve. */
export function lineTo(x: number, y: number): void {
  const fromX = path[at - 2]!;
  const fromY = path[at - 1]!;
  curveTo(
    fromX + (x - fromX) / 3,
    fromY + (y - fromY) / 3,
    x + (fromX - x) / 3,
    y + (fromY - y) / 3,
    x,
    y,
  );
}

/** How many numbers the pen has written into its path. */
export function countWritten(): number {
  return at;
}

/**
 * Area inside a closed path, in units²; it is positive clockwise as the screen shows it.
 *
 * Green's theorem, ½ ∮ (x dy − y dx), which for cubics is a sum over pairs of control points:
 * exact, so that nothing need be cut into small pieces.
 */
export function computePathArea(closed: readonly number[], length = closed.length): number {
  let sum = 0;
  for (let i = 0; i + 7 < length; i += 6) {
    const x0 = closed[i]!;
    const y0 = closed[i + 1]!;
    const x1 = closed[i + 2]!;
    const y1 = closed[i + 3]!;
    const x2 = closed[i + 4]!;
    const y2 = closed[i + 5]!;
    const x3 = closed[i + 6]!;
    const y3 = closed[i + 7]!;
    sum +=
      6 * (x0 * y1 - x1 * y0 + x2 * y3 - x3 * y2) +
      3 * (x0 * y2 - x2 * y0 + x1 * y2 - x2 * y1 + x1 * y3 - x3 * y1) +
      (x0 * y3 - x3 * y0);
  }
  return sum / 20;
}

/** Draws a smooth closed curve through points (x, y, x, y …): Catmull and Rom's. */
export function joinSmoothly(points: readonly number[], target: BezierPath): void {
  takePath(target);
  const last = points.length;
  moveTo(points[0]!, points[1]!);
  for (let i = 0; i < last; i += 2) {
    const before = (i + last - 2) % last;
    const next = (i + 2) % last;
    const after = (i + 4) % last;
    const x = points[next]!;
    const y = points[next + 1]!;
    curveTo(
      points[i]! + (x - points[before]!) / 6,
      points[i + 1]! + (y - points[before + 1]!) / 6,
      x - (points[after]! - points[i]!) / 6,
      y - (points[after + 1]! - points[i + 1]!) / 6,
      x,
      y,
    );
  }
}
