/**
 * A path of cubic curves as plain numbers: x, y of the start, then for each curve its two
 * handles and its end. A closed path ends where it began.
 */
export type BezierPath = number[];

/** A straight line, as a curve. */
export function addLine(path: BezierPath, x: number, y: number): void {
  const fromX = path[path.length - 2]!;
  const fromY = path[path.length - 1]!;
  path.push(fromX + (x - fromX) / 3, fromY + (y - fromY) / 3);
  path.push(x + (fromX - x) / 3, y + (fromY - y) / 3, x, y);
}

/**
 * Area inside a closed path, in units²; it is positive clockwise as the screen shows it.
 *
 * Green's theorem, ½ ∮ (x dy − y dx), which for cubics is a sum over pairs of control points:
 * exact, so that nothing need be cut into small pieces.
 */
export function computePathArea(path: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i + 7 < path.length; i += 6) {
    const x0 = path[i]!;
    const y0 = path[i + 1]!;
    const x1 = path[i + 2]!;
    const y1 = path[i + 3]!;
    const x2 = path[i + 4]!;
    const y2 = path[i + 5]!;
    const x3 = path[i + 6]!;
    const y3 = path[i + 7]!;
    sum +=
      6 * (x0 * y1 - x1 * y0 + x2 * y3 - x3 * y2) +
      3 * (x0 * y2 - x2 * y0 + x1 * y2 - x2 * y1 + x1 * y3 - x3 * y1) +
      (x0 * y3 - x3 * y0);
  }
  return sum / 20;
}

/** The `d` of an SVG path, to a tenth of a unit: a twentieth of a millimetre of heart. */
export function writePath(path: readonly number[], isClosed = false): string {
  let d = `M${round(path[0]!)} ${round(path[1]!)}C`;
  for (let i = 2; i < path.length; i += 1) d += `${round(path[i]!)} `;
  return isClosed ? `${d}Z` : d;
}

const round = (x: number): number => Math.round(x * 10) / 10;

/** A smooth closed curve through points (x, y, x, y …): Catmull and Rom's. */
export function joinSmoothly(points: readonly number[]): BezierPath {
  const count = points.length / 2;
  const x = (i: number): number => points[((i + count) % count) * 2]!;
  const y = (i: number): number => points[((i + count) % count) * 2 + 1]!;
  const path: BezierPath = [x(0), y(0)];
  for (let i = 0; i < count; i += 1) {
    path.push(x(i) + (x(i + 1) - x(i - 1)) / 6, y(i) + (y(i + 1) - y(i - 1)) / 6);
    path.push(x(i + 1) - (x(i + 2) - x(i)) / 6, y(i + 1) - (y(i + 2) - y(i)) / 6);
    path.push(x(i + 1), y(i + 1));
  }
  return path;
}
