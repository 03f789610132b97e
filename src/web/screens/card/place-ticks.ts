/** The ends of an axis and its marks, at round numbers. */
export interface Ticks {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const steps = [0.5, 1, 2, 5, 10, 20, 50, 100];

/**
 * Round marks around the values, three to six of them.
 *
 * A spread of less than one unit is drawn over a whole one: a line that fills its chart from top
 * to bottom looks like a change.
 */
export function placeTicks(lowest: number, highest: number): Ticks {
  const middle = (lowest + highest) / 2;
  const [bottom, top] = [Math.min(lowest, middle - 1), Math.max(highest, middle + 1)];
  const step = steps.find((one) => (top - bottom) / one <= 5) ?? 200;
  const low = Math.floor(bottom / step) * step;
  const high = Math.ceil(top / step) * step;
  const count = Math.round((high - low) / step);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_none, at) => low + at * step) };
}
