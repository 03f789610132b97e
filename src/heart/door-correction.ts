/**
 * The part of a step that a door spent in its new position, put right after the step.
 *
 * The live loop keeps each door as it is for a whole step. Three values of what decides about
 * the door (the pressure across it, or the flow through it) at the step's beginning, middle
 * and end make a parabola; where it crosses zero, the door changed.
 *
 * Arguments and results travel in one small array: numbers passed to a function that is not
 * inlined would be allocated.
 */
export const correction = new Float64Array(7);

/** Where things stand in `correction`. */
export const at = {
  first: 0,
  middle: 1,
  last: 2,
  step_s: 3,
  inverseInertance: 4,
  flow_mLs: 5,
  volume_mL: 6,
} as const;

/**
 * A closed valve whose gradient g rose through zero within the step: the flow it has by now
 * and what has passed, from L dQ/dt = g.
 */
export function resolveOpening(c: Float64Array): void {
  const open = 1 - findCrossing(c[0]!, c[1]!, c[2]!);
  const since_s = open * c[3]!;
  // The gradient δ after the opening: rise · δ + bend · δ²/2, in units of the step.
  const bend = 4 * (c[0]! - 2 * c[1]! + c[2]!);
  const rise = c[2]! / Math.max(open, 1e-9) - 0.5 * bend * open;
  const first = rise * open * 0.5 + (bend * open * open) / 6;
  const second = (rise * open) / 6 + (bend * open * open) / 24;
  c[5] = Math.max(0, first * since_s * c[4]!);
  c[6] = Math.max(0, second * since_s * since_s * c[4]!);
}

/**
 * An open valve whose flow fell through zero within the step: how much ran back since (negative,
 * mL), and in `flow_mLs` the share of the step for which it has been closed.
 */
export function resolveClosing(c: Float64Array): void {
  const crossing = findCrossing(-c[0]!, -c[1]!, -c[2]!);
  const closed = 1 - crossing;
  const bend = 4 * (c[0]! - 2 * c[1]! + c[2]!);
  const fall = c[2]! / Math.max(closed, 1e-9) - 0.5 * bend * closed;
  c[5] = closed;
  c[6] = Math.min(0, (fall / 2 + (bend * closed) / 6) * closed * closed * c[3]!);
}

/**
 * Last place in 0..1 where the parabola through (0, a), (½, b), (1, c) rises through zero; c > 0.
 * A curve that never was below zero in the step gives 0.
 */
function findCrossing(a: number, b: number, c: number): number {
  const bend = 2 * (a - 2 * b + c);
  const slope = 4 * b - 3 * a - c;
  const under = slope * slope - 4 * bend * a;
  if (a >= 0 || under < 0) return a >= 0 ? 0 : a / (a - c);
  // The stable form of the root at which the curve rises: −2a / (slope + √under).
  const crossing = (-2 * a) / (slope + Math.sqrt(under));
  return crossing >= 0 && crossing <= 1 ? crossing : a / (a - c);
}
