import { type BezierPath, computePathArea, countWritten, takePath } from "./bezier-path.ts";

/** Draws a path of a size. Every number of it is a straight line of the size, and it grows with it. */
export type DrawSized = (size: number) => void;

const none: BezierPath = [];
const full: BezierPath = [];

/**
 * Draws a path at the size at which it has this area, in units², and returns that size.
 *
 * As the control points are linear in the size, two drawings give all others, and the area is a
 * parabola in it: three looks at it give the parabola, and its root is exact. An area that no
 * size gives ends at the vertex.
 */
export function solveSize(
  draw: DrawSized,
  area: number,
  typical: number,
  path: BezierPath,
): number {
  takePath(none);
  draw(0);
  takePath(full);
  draw(typical);
  const length = countWritten();
  mix(0.5, length, path);
  const drawn = computePathArea(full, length);
  // Paths may run either way round; at size 0 a path may be turned inside out.
  const way = Math.sign(drawn);
  const atNone = way * computePathArea(none, length);
  const atHalf = way * computePathArea(path, length);
  const atFull = way * drawn;
  const square = 2 * (atFull - 2 * atHalf + atNone);
  const linear = atFull - atNone - square;
  const missing = atNone - area;
  const share =
    Math.abs(square) < 1e-9 * atFull
      ? -missing / linear
      : (Math.sqrt(Math.max(0, linear * linear - 4 * square * missing)) - linear) / (2 * square);
  mix(share, length, path);
  return share * typical;
}

function mix(share: number, length: number, path: BezierPath): void {
  for (let i = 0; i < length; i += 1) path[i] = none[i]! + share * (full[i]! - none[i]!);
}
