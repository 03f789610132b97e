/** A path cut into small straight pieces: x, y, x, y … A slow second way to look at a drawn path. */
export function flattenPath(path: readonly number[], pieces = 40): [number, number][] {
  const points: [number, number][] = [[path[0]!, path[1]!]];
  for (let i = 0; i + 7 < path.length; i += 6) {
    for (let piece = 1; piece <= pieces; piece += 1) {
      const t = piece / pieces;
      const s = 1 - t;
      const at = (k: number): number =>
        s * s * s * path[i + k]! +
        3 * s * s * t * path[i + 2 + k]! +
        3 * s * t * t * path[i + 4 + k]! +
        t * t * t * path[i + 6 + k]!;
      points.push([at(0), at(1)]);
    }
  }
  return points;
}

/** Gauss's shoelace; the size, whichever way round. */
export function measurePolygon(points: readonly [number, number][]): number {
  let sum = 0;
  for (const [i, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

/** Whether a point is inside, by the parity of the edges to its right. */
export function isInside([x, y]: [number, number], polygon: readonly [number, number][]): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon[(i + 1) % polygon.length]!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

/** Whether a closed line crosses itself. */
export function crossesItself(points: readonly [number, number][]): boolean {
  for (let i = 0; i + 1 < points.length; i += 1) {
    for (let k = i + 2; k + 1 < points.length; k += 1) {
      if (i === 0 && k + 2 === points.length) continue;
      if (cross(points[i]!, points[i + 1]!, points[k]!, points[k + 1]!)) return true;
    }
  }
  return false;
}

type Point = readonly [number, number];

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < -1e-9 && turn(c, d, a) * turn(c, d, b) < -1e-9;
}

const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
