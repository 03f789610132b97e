import type { Item, Strength } from "#knowledge/item.ts";
import { sources, type Source, type SourceId } from "#knowledge/sources.ts";
import type { EchoMeasure } from "#record/echo-measure.ts";
import { toStoredEchoQuantity, type EchoUnit } from "#units/echo-quantity.ts";

/** A limit as it was applied, in the stored unit of its measure. */
export interface PlanLimit {
  /** The item of knowledge it stands in. */
  readonly item: string;
  readonly value: number;
  readonly unit: string;
  readonly comparison: "atOrOver" | "over" | "under" | "atOrUnder";
}

/** One thing that was seen: a number, a sign, a word of the letter, or what a person said. */
export interface PlanObservation {
  readonly what: string;
  readonly value?: number | string | boolean;
  readonly unit?: string;
  readonly limit?: PlanLimit;
}

/** Why a rule spoke: what it saw, the limits it used, and whom it follows. */
export interface PlanReason {
  readonly rule: string;
  readonly observed: readonly PlanObservation[];
  readonly sources: readonly (Source & { readonly id: SourceId })[];
  readonly section: string;
  readonly strength: Strength;
}

/** A reason from an item of knowledge and what was seen. */
export function explain(
  item: Item<unknown>,
  observed: readonly PlanObservation[] = [],
): PlanReason {
  return {
    rule: item.id,
    observed,
    sources: item.source.map((id) => ({ id, ...sources[id] })),
    section: item.section,
    strength: item.strength,
  };
}

/** A limit of knowledge in the unit its measure is stored in: 0.40 cm² is 40 mm². */
export function toStoredLimit(
  { id, value, unit }: Item<number>,
  comparison: PlanLimit["comparison"],
): PlanLimit {
  // Safe: limits of measures are written in units that echo letters use.
  const stored = toStoredEchoQuantity({ value, unit: unit as EchoUnit });
  return { item: id, value: stored.value, unit: stored.unit, comparison };
}

/** Whether a number in its stored unit is past a limit. */
export function isPast(value: number, { value: limit, comparison }: PlanLimit): boolean {
  switch (comparison) {
    case "atOrOver":
      return value >= limit;
    case "over":
      return value > limit;
    case "under":
      return value < limit;
    case "atOrUnder":
      return value <= limit;
  }
}

/** A measured number beside the limit it is past. */
export function observe(what: EchoMeasure, value: number, limit: PlanLimit): PlanObservation {
  return { what, value, unit: limit.unit, limit };
}
