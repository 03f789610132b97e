import { afterProcedureRules } from "#knowledge/after-procedure.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import { applyInstruction } from "../surveillance/apply-instruction.ts";
import { chooseAfterProcedure } from "../surveillance/choose-after-procedure.ts";
import { placeInterval, type DueWindow } from "../surveillance/due-date.ts";
import type { BloodThinnerPlan } from "./plan-blood-thinner.ts";
import type { CardChange } from "./find-card-changes.ts";
import type { CarefulNote, TimelineNote } from "./list-timeline-notes.ts";
import type { TimelinePhase } from "./timeline-phases.ts";
import type { TimelineSituation } from "./timeline-situation.ts";

/** Something that comes after today, or should have been by now. */
export interface Upcoming {
  readonly what:
    | "liftingAsk"
    | "liftingOver"
    | "drivingAsk"
    | "clinicAllowsLifting"
    | "clinicAllowsDriving"
    | "bloodThinnerReview"
    | "cardChange"
    | "echo";
  /** The day, or the first of a window. */
  readonly from: CalendarDay;
  /** The last day of a window; the same day where there is none. */
  readonly by: CalendarDay;
  readonly state: DueWindow["state"];
  readonly reasons: readonly [PlanReason, ...PlanReason[]];
  readonly setBy?: string;
}

/** What comes next, earliest first, and why the next echo has no day where it has none. */
export interface UpcomingList {
  readonly next: readonly Upcoming[];
  /** Present while only the clinic can name the day of the first checks. */
  readonly earlyChecks?: readonly [PlanReason, ...PlanReason[]];
}

interface AlreadyPlaced {
  readonly phase: TimelinePhase;
  readonly careful: readonly TimelineNote<CarefulNote>[];
  readonly bloodThinner: BloodThinnerPlan;
  readonly card: readonly CardChange[];
}

/**
 * The dates ahead after a procedure: limits that end, the blood thinner's review, the card, the echo.
 *
 * The echo is planned as `planVisits` does it: the clinic's own instruction first.
 */
export function listUpcoming(
  situation: TimelineSituation,
  { phase, careful, bloodThinner, card }: AlreadyPlaced,
  today: CalendarDay,
): UpcomingList {
  const echo = planEcho(situation, today);
  // Years later the words on the blood thinner are enough; a date long gone is no next step.
  const isReviewAhead = "reviewOn" in bloodThinner && (!bloodThinner.isDue || phase !== "lifelong");
  const next = [
    ...careful.flatMap(endOf),
    ...(isReviewAhead ? [reviewOf(bloodThinner)] : []),
    ...card.filter(({ isPast }) => !isPast).map(changeOf),
    ...(echo === undefined ? [] : [echo]),
  ];
  return {
    next: next.sort(byDay),
    ...(echo === undefined ? { earlyChecks: [explain(afterProcedureRules.earlyChecks)] } : {}),
  };
}

/** What a limit turns into on the day it ends. */
const afterNote: Readonly<Partial<Record<CarefulNote, Upcoming["what"]>>> = {
  lifting: "liftingAsk",
  liftingAsk: "liftingOver",
  liftingClinic: "clinicAllowsLifting",
  driving: "drivingAsk",
  drivingClinic: "clinicAllowsDriving",
};

function endOf({
  note,
  until,
  reasons,
  clinicDay,
}: TimelineNote<CarefulNote>): readonly Upcoming[] {
  const what = afterNote[note];
  if (what === undefined || until === undefined) return [];
  const author = clinicDay === undefined ? {} : { setBy: clinicDay.setBy };
  return [{ what, from: until, by: until, state: "notYet", reasons, ...author }];
}

function reviewOf(plan: Extract<BloodThinnerPlan, { reviewOn: CalendarDay }>): Upcoming {
  const { reviewOn, isDue, reasons, clinicDay } = plan;
  return {
    what: "bloodThinnerReview",
    from: reviewOn,
    by: reviewOn,
    state: isDue ? "due" : "notYet",
    reasons,
    ...(clinicDay === undefined ? {} : { setBy: clinicDay.setBy }),
  };
}

function changeOf({ on, reasons }: CardChange): Upcoming {
  return { what: "cardChange", from: on, by: on, state: "notYet", reasons };
}

function planEcho(
  { procedure, instructions = [], lastEchoOn, mechanism }: TimelineSituation,
  today: CalendarDay,
): Upcoming | undefined {
  const isAfter = lastEchoOn !== undefined && lastEchoOn <= today && lastEchoOn > procedure.on;
  const last = isAfter ? lastEchoOn : undefined;
  const lastEcho = last === undefined ? undefined : ({ on: last, of: "lastEcho" } as const);
  const set = applyInstruction("echo", instructions, lastEcho, today);
  if (set?.kind === "planned") {
    const { from, by, state, reasons, setBy } = set;
    const [reason = explain(afterProcedureRules.earlyChecks), ...others] = reasons;
    const author = setBy === undefined ? {} : { setBy };
    return { what: "echo", from, by, state, reasons: [reason, ...others], ...author };
  }
  const after = chooseAfterProcedure(procedure, last, mechanism);
  if (after.kind === "cannotTell") return undefined;
  const { from: fromItem, by: byItem, basis } = after;
  const months = { from_mo: fromItem?.value ?? 0, by_mo: byItem.value };
  const { from, by, state } = placeInterval(basis.on, months, today);
  return { what: "echo", from, by, state, reasons: [explain(byItem)] };
}

function byDay(one: Upcoming, other: Upcoming): number {
  return one.from < other.from ? -1 : one.from > other.from ? 1 : 0;
}
