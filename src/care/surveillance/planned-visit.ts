import type { CalendarDay } from "#units/zoned-time.ts";
import type { PlanReason } from "../grade/plan-reason.ts";
import type { MissingForPlan } from "./choose-interval.ts";
import type { DueWindow } from "./due-date.ts";

/** The day an interval is counted from. Never the day the app was set up. */
export interface VisitBasis {
  readonly on: CalendarDay;
  readonly of: "lastEcho" | "lastVisit" | "procedure" | "radiation" | "instruction";
}

/** The next echo or visit, or why none is told. */
export type PlannedVisit =
  | (DueWindow & {
      readonly kind: "planned";
      readonly basis: VisitBasis;
      readonly reasons: readonly PlanReason[];
      readonly missing: readonly MissingForPlan[];
      /** Present when the clinic set it for this person. */
      readonly setBy?: string;
      readonly setOn?: CalendarDay;
    })
  | { readonly kind: "notNeeded"; readonly reasons: readonly PlanReason[] }
  | { readonly kind: "noRow" }
  | { readonly kind: "cannotTell"; readonly missing: readonly MissingForPlan[] };

/**
 * Of several plans the one that comes first. One that cannot be told is never hidden behind one
 * that is not needed.
 */
export function chooseSoonest(plans: readonly PlannedVisit[]): PlannedVisit {
  const planned = plans.filter((plan) => plan.kind === "planned");
  const [first, ...others] = planned;
  if (first !== undefined) {
    return others.reduce((soonest, one) => (isSooner(one, soonest) ? one : soonest), first);
  }
  const unknown = plans.filter((plan) => plan.kind === "cannotTell");
  if (unknown.length > 0) {
    const missing = [...new Set(unknown.flatMap((plan) => plan.missing))].sort();
    return { kind: "cannotTell", missing };
  }
  return plans.find(({ kind }) => kind === "notNeeded") ?? { kind: "noRow" };
}

function isSooner(one: DueWindow, other: DueWindow): boolean {
  return one.by < other.by || (one.by === other.by && one.from < other.from);
}
