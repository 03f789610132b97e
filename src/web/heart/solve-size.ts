import { type BezierPath, computePathArea } from "./bezier-path.ts";

/** A path whose every number is a straight line of its size, and that grows with it. */
export type SizedPath = (size: number) => BezierPath;

/**
 * The size at which a path has this area, in units².
 *
 * As the control points are linear in the size, the area is a parabola in it: three looks at it
 * give the parabola, and its root is exact. An area that no size gives ends at the vertex.
 */
export function solveSize(make: SizedPath, area: number, typical: number): number {
  // Paths may run either way round; at size 0 a path may be turned inside out.
  const way = Math.sign(computePathArea(make(typical)));
  const none = way * computePathArea(make(0));
  const half = way * computePathArea(make(typical / 2));
  const full = way * computePathArea(make(typical));
  const square = 2 * (full - 2 * half + none);
  const linear = full - none - square;
  const missing = none - area;
  if (Math.abs(square) < 1e-9 * full) return (-missing / linear) * typical;
  const root = Math.sqrt(Math.max(0, linear * linear - 4 * square * missing));
  return ((root - linear) / (2 * square)) * typical;
}
