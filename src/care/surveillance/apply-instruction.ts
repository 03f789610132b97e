import { surveillanceRules } from "#knowledge/surveillance-rules.ts";
import { addDays } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain } from "../grade/plan-reason.ts";
import { countGraceDays, placeDay, placeInterval } from "./due-date.ts";
import type { PlannedVisit, VisitBasis } from "./planned-visit.ts";
import type { VisitInstruction, VisitKind } from "./visit-situation.ts";

/**
 * What the clinic set for the next one, when that still holds.
 *
 * The last instruction holds, and once it is done the one before it; of two of one day the
 * earlier date. A day that was set is kept until one was done on it or within its grace before
 * it: an echo in between, done elsewhere for another reason, does not take it away.
 *
 * @param last the last one that was done, from which an interval counts
 */
export function applyInstruction(
  what: VisitKind,
  instructions: readonly VisitInstruction[],
  last: VisitBasis | undefined,
  today: CalendarDay,
): PlannedVisit | undefined {
  const plans = instructions
    .filter((one) => one.what === what && one.setOn <= today)
    .flatMap((one) => placeInstruction(one, last, today) ?? []);
  return plans.sort(byAuthority)[0];
}

type Instructed = Extract<PlannedVisit, { kind: "planned" }> & {
  readonly setBy: string;
  readonly setOn: CalendarDay;
};

function placeInstruction(
  { plan, setBy, setOn }: VisitInstruction,
  last: VisitBasis | undefined,
  today: CalendarDay,
): Instructed | undefined {
  const observed = [{ what: "setBy", value: setBy }];
  const author = { reasons: [explain(surveillanceRules.clinicDecides, observed)], setBy, setOn };
  const common = { kind: "planned", ...author, missing: [] } as const;
  if ("dueOn" in plan) {
    const { dueOn } = plan;
    const grace_days = countGraceDays(setOn, dueOn);
    const isDone = (last?.on ?? "") >= addDays(dueOn, -grace_days);
    if (isDone) return undefined;
    return { ...common, ...placeDay(setOn, dueOn, today), basis: { on: setOn, of: "instruction" } };
  }
  const interval = { from_mo: plan.every_mo, by_mo: plan.every_mo };
  // An interval set before anything was done is counted from the day it was set.
  const basis = last ?? ({ on: setOn, of: "instruction" } as const);
  return { ...common, ...placeInterval(basis.on, interval, today), basis };
}

/** The last that was set, then the earliest date; the same whatever order they came in. */
function byAuthority(one: Instructed, other: Instructed): number {
  return (
    compareTexts(other.setOn, one.setOn) ||
    compareTexts(one.by, other.by) ||
    compareTexts(one.setBy, other.setBy)
  );
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
