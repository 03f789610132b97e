import type { GradeWord } from "#record/echo-measure.ts";

/**
 * The bands of a leak: 0 none, 1 mild, 2 mild to moderate, 3 moderate to severe, 4 severe.
 *
 * Not every number tells the middle bands apart, so a tier is a span of bands.
 */
export interface TierSpan {
  readonly low: Band;
  readonly high: Band;
}

export type Band = 0 | 1 | 2 | 3 | 4;

/** What a span is called; `moderate` is both middle bands. */
export type LeakTier =
  | "none"
  | "mild"
  | "mildToModerate"
  | "moderate"
  | "moderateToSevere"
  | "severe";

/** @source SEV-42: 1+ mild, 2+ mild to moderate or moderate, 3+ moderate to severe, 4+ severe */
export const wordSpans: Readonly<Record<GradeWord, TierSpan>> = {
  none: { low: 0, high: 0 },
  trace: { low: 1, high: 1 },
  mild: { low: 1, high: 1 },
  mildToModerate: { low: 2, high: 2 },
  moderate: { low: 2, high: 3 },
  moderateToSevere: { low: 3, high: 3 },
  severe: { low: 4, high: 4 },
};

const bandNames = ["none", "mild", "mildToModerate", "moderateToSevere", "severe"] as const;

export function nameTier({ low, high }: TierSpan): LeakTier {
  return low === high ? bandNames[low] : "moderate";
}

/** How many bands lie between two spans; 0 when they share one. */
export function countBandsApart(one: TierSpan, other: TierSpan): number {
  return Math.max(0, one.low - other.high, other.low - one.high);
}
