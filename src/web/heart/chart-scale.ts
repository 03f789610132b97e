/** From values to places on a chart, both straight; `tall` counts from the top, as SVG does. */
export interface ChartScale {
  readonly highest: number;
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/**
 * A scale from 0 to the next round step above the largest value. It changes by whole steps only,
 * so that a chart does not breathe with each beat.
 */
export function makeChartScale(
  largest: number,
  step: number,
  least: number,
  from: number,
  to: number,
): ChartScale {
  const highest = Math.max(least, Math.ceil(largest / step) * step);
  const place = (value: number): number => from + (value / highest) * (to - from);
  const ticks = Array.from({ length: Math.floor(highest / step) + 1 }, (_, i) => i * step);
  return { highest, place, ticks };
}

/** A line through points, as an SVG path with a tenth of a unit. */
export function drawLine(points: Iterable<readonly [x: number, y: number]>): string {
  let path = "";
  for (const [x, y] of points) path += `${path === "" ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
  return path;
}
