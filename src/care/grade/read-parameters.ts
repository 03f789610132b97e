import type { Item } from "#knowledge/item.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import {
  bandFloors,
  bandMeasures,
  type BandMeasure,
  type LeakGuideline,
} from "./leak-guideline.ts";
import { nameTier, type Band, type LeakTier, type TierSpan } from "./leak-tier.ts";
import { isPast, toStoredLimit, type PlanLimit } from "./plan-reason.ts";

/** One number of the letter, and the band it is in. */
export interface ParameterTier extends TierSpan {
  readonly measure: BandMeasure;
  /** In the stored unit. */
  readonly value: number;
  readonly unit: string;
  readonly tier: LeakTier;
  /** The floor it reached, or the lowest floor it stayed under. */
  readonly limit: PlanLimit;
}

/** Whether the leak is graded as a primary or a secondary one. */
export type GradedAs = "primary" | "secondary";

/** The band of each number the letter has, in the order of the guideline's table. */
export function readParameters(
  { values, signs }: EchoStudy,
  guideline: LeakGuideline,
  as: GradedAs,
): readonly ParameterTier[] {
  return bandMeasures.flatMap((measure) => {
    const value = values[measure];
    if (value === undefined) return [];
    const sooner = as === "secondary" ? guideline.secondary : undefined;
    if (measure === "effectiveOrificeArea" && signs.ellipticalOrifice === true && sooner) {
      return [readParameter(measure, value, sooner.ellipticalHole)];
    }
    if (measure === "regurgitantVolume" && signs.lowFlow === true && sooner) {
      return [readParameter(measure, value, sooner.lowFlowVolume)];
    }
    return [readParameter(measure, value, bandFloors[measure][2])];
  });
}

function readParameter(
  measure: BandMeasure,
  value: number,
  severeFloor: Item<number>,
): ParameterTier {
  const [middle, upper] = bandFloors[measure];
  const make = (limit: PlanLimit, low: Band, high: Band): ParameterTier => {
    return { measure, value, unit: limit.unit, tier: nameTier({ low, high }), low, high, limit };
  };
  const severe = toStoredLimit(severeFloor, "atOrOver");
  if (isPast(value, severe)) return make(severe, 4, 4);
  const middleLimit = toStoredLimit(middle, "atOrOver");
  if (upper === undefined) {
    return isPast(value, middleLimit)
      ? make(middleLimit, 2, 3)
      : make(toStoredLimit(middle, "under"), 1, 1);
  }
  const upperLimit = toStoredLimit(upper, "atOrOver");
  if (isPast(value, upperLimit)) return make(upperLimit, 3, 3);
  if (isPast(value, middleLimit)) return make(middleLimit, 2, 2);
  return make(toStoredLimit(middle, "under"), 1, 1);
}
