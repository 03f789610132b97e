import { afterProcedureSpans } from "#knowledge/after-procedure.ts";
import type { Item } from "#knowledge/item.ts";
import { surveillanceIntervals } from "#knowledge/surveillance-intervals.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import type { ValveProcedure } from "../surveillance/visit-situation.ts";
import { addSpan } from "./add-span.ts";

export const timelinePhases = [
  "firstWeek",
  "healing",
  "returning",
  "strength",
  "settling",
  "firstDaysClip",
  "healingClip",
  "returningClip",
  "firstYear",
  "lifelong",
] as const;
export type TimelinePhase = (typeof timelinePhases)[number];

/** A stretch of days after a procedure: from its first day up to the first of the next. */
export interface PlacedPhase {
  readonly phase: TimelinePhase;
  readonly from: CalendarDay;
  /** The first day that is no longer in it; absent in the last. */
  readonly until?: CalendarDay;
  readonly reasons: readonly [PlanReason, ...PlanReason[]];
}

interface PhaseEnd {
  readonly phase: TimelinePhase;
  readonly end: Item<number>;
}

const { stayOpen, stayClip, activitiesFrom, activitiesBy, liftingBy } = afterProcedureSpans;
const { usualFromClip, usualByClip, recovery } = afterProcedureSpans;
/** The year after which only the yearly checks are left. */
const year = surveillanceIntervals.replacement;

const openPhases: readonly PhaseEnd[] = [
  { phase: "firstWeek", end: stayOpen },
  { phase: "healing", end: activitiesFrom },
  { phase: "returning", end: activitiesBy },
  { phase: "strength", end: liftingBy },
  { phase: "settling", end: recovery },
  { phase: "firstYear", end: year },
];

const clipPhases: readonly PhaseEnd[] = [
  { phase: "firstDaysClip", end: stayClip },
  { phase: "healingClip", end: usualFromClip },
  { phase: "returningClip", end: usualByClip },
  { phase: "firstYear", end: year },
];

/** All phases after a procedure, each beginning on the day the one before ends. */
export function listPhases({ kind, on }: ValveProcedure): readonly PlacedPhase[] {
  const ends = kind === "clip" ? clipPhases : openPhases;
  const placed: PlacedPhase[] = [];
  let from = on;
  for (const { phase, end } of ends) {
    const until = addSpan(on, end);
    placed.push({ phase, from, until, reasons: [explain(end)] });
    from = until;
  }
  return [...placed, { phase: "lifelong", from, reasons: [explain(year)] }];
}

/**
 * The phase a day is in.
 *
 * @param day not before the procedure
 */
export function findPhase(procedure: ValveProcedure, day: CalendarDay): PlacedPhase {
  const phases = listPhases(procedure);
  // Days as texts sort as days do.
  return phases.find(({ until }) => until === undefined || day < until) ?? phases.at(-1)!;
}
