/**
 * How far a home reading can be believed.
 *
 * These are not clinical limits: they catch slips of the finger and of the unit. Between
 * `plausible` and `possible` the person is asked again and may confirm; beyond `possible` the
 * value is refused, because no body or home device gives it.
 *
 * @source measuring ranges of home devices (cuffs 0-299 mmHg, pulse 40-180 /min; oximeters
 * 0-100 %; scales to 200-300 kg) widened for the confirmed exception; our own choice
 */
export const measures = [
  "weight",
  "bloodPressure",
  "pulse",
  "oxygenSaturation",
  "temperature",
] as const;
export type Measure = (typeof measures)[number];

export interface ReadingRange {
  readonly possible: readonly [min: number, max: number];
  readonly plausible: readonly [min: number, max: number];
}

export const readingRanges = {
  weight_kg: { possible: [20, 400], plausible: [35, 200] },
  systolic_mmHg: { possible: [40, 300], plausible: [70, 230] },
  diastolic_mmHg: { possible: [20, 200], plausible: [35, 140] },
  pulse_perMin: { possible: [20, 300], plausible: [35, 180] },
  oxygenSaturation_percent: { possible: [40, 100], plausible: [75, 100] },
  temperature_Cel: { possible: [30, 45], plausible: [34, 41.5] },
} as const satisfies Record<string, ReadingRange>;

export type RangedValue = keyof typeof readingRanges;

export type Believability = "plausible" | "askAgain" | "impossible";

/** Whether a value in the canonical unit can be taken as typed. */
export function judgeBelievability(what: RangedValue, value: number): Believability {
  const { possible, plausible } = readingRanges[what];
  if (!(value >= possible[0] && value <= possible[1])) return "impossible";
  return value >= plausible[0] && value <= plausible[1] ? "plausible" : "askAgain";
}

/** A weight this far from the last one asks again: kg taken for lb, or another person's scale. */
export const weightJumpToAsk_kg = 20;
