import type { Item } from "#knowledge/item.ts";
import { surveillanceIntervals } from "#knowledge/surveillance-intervals.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import { countDays } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { LeakGrade } from "../grade/leak-grade.ts";
import type { LeakGuidelineId } from "../grade/leak-guideline.ts";
import { explain } from "../grade/plan-reason.ts";
import { chooseAfterProcedure } from "./choose-after-procedure.ts";
import { chooseInterval, societies, type SocietyId } from "./choose-interval.ts";
import { placeInterval } from "./due-date.ts";
import { chooseSoonest, type PlannedVisit, type VisitBasis } from "./planned-visit.ts";
import type { ValveProcedure, VisitKind, VisitSituation } from "./visit-situation.ts";

/** What a default is planned from. */
export interface Planner {
  readonly situation: VisitSituation;
  readonly today: CalendarDay;
  readonly last: Readonly<Partial<Record<VisitKind, VisitBasis>>>;
  /** The study the plan is made from, and what it was graded. */
  readonly graded: GradedStudy | undefined;
}

export interface GradedStudy {
  readonly study: EchoStudy;
  readonly grades: Readonly<Record<LeakGuidelineId, LeakGrade>>;
}

/** The next echo or visit as one society gives it, whatever the clinic has set. */
export function planDefault(society: SocietyId, what: VisitKind, planner: Planner): PlannedVisit {
  const { situation, today } = planner;
  const procedures = situation.procedures.filter(({ on }) => on <= today).sort(byLastThenCloseness);
  const [procedure] = procedures;
  const main =
    procedure === undefined
      ? planNative(society, what, planner)
      : society === "esc25"
        ? planAfterProcedure(procedure, what, planner)
        : ({ kind: "noRow" } as const);
  if (society !== "esc25" || what !== "echo") return main;
  const screening = planAfterRadiation(planner);
  return screening === undefined || main.kind === "cannotTell"
    ? main
    : chooseSoonest([main, screening]);
}

/** Of two of one day the one that comes first is the one that is looked after more closely. */
function byLastThenCloseness(one: ValveProcedure, other: ValveProcedure): number {
  return countDays(one.on, other.on) || placeByCloseness(one) - placeByCloseness(other);
}

/** Of two entries of one kind the one that does not say "uncomplicated" comes first. */
function placeByCloseness({ kind, wasUncomplicated }: ValveProcedure): number {
  return closeness[kind] + (wasUncomplicated === true ? 0.5 : 0);
}

const closeness: Readonly<Record<ValveProcedure["kind"], number>> = {
  bioprosthesis: 0,
  clip: 1,
  mechanicalValve: 2,
  repair: 3,
};

function planNative(society: SocietyId, what: VisitKind, planner: Planner): PlannedVisit {
  const { graded, last } = planner;
  if (graded === undefined) return { kind: "cannotTell", missing: ["grade"] };
  const { study, grades } = graded;
  const choice = chooseInterval(society, study, grades[societies[society].grade])[what];
  switch (choice.kind) {
    case "noRow":
    case "cannotTell":
      return choice;
    case "notNeeded": {
      const observed = [{ what: "prolapse", value: false }];
      return { kind: "notNeeded", reasons: [explain(choice.rule, observed)] };
    }
    case "interval": {
      const basis = last[what];
      if (basis === undefined) return { kind: "cannotTell", missing: ["studyDate"] };
      const notAsked = planner.situation.symptoms === "notKnown" ? (["symptoms"] as const) : [];
      return plan(basis, choice.from, choice.by, planner, [...choice.missing, ...notAsked]);
    }
  }
}

function planAfterProcedure(
  procedure: VisitSituation["procedures"][number],
  what: VisitKind,
  planner: Planner,
): PlannedVisit {
  const last = planner.last[what];
  // An echo of the very day may be from before it, or from during it: it is no check afterwards.
  const since = last !== undefined && last.on > procedure.on ? last : undefined;
  const after = chooseAfterProcedure(procedure, since?.on, planner.graded?.study.mechanism);
  if (after.kind === "cannotTell") return after;
  const { on, of } = after.basis;
  // "Last" is said only where there was one.
  const basis: VisitBasis = { on, of: of === "last" ? since!.of : "procedure" };
  return plan(basis, after.from, after.by, planner, []);
}

/** SUR-13: a first echo years after radiation to the chest, then at intervals. */
function planAfterRadiation({ situation, last, today }: Planner): PlannedVisit | undefined {
  const { chestRadiationOn } = situation;
  if (chestRadiationOn === undefined || chestRadiationOn > today) return undefined;
  const { radiationFirst, radiationThen } = surveillanceIntervals;
  const first = placeInterval(chestRadiationOn, toMonths(radiationFirst, radiationFirst), today);
  const echo = last.echo;
  const isFirstDone = echo !== undefined && echo.on >= first.from;
  return isFirstDone
    ? plan(echo, radiationThen, radiationThen, { today }, [])
    : plan(
        { on: chestRadiationOn, of: "radiation" },
        radiationFirst,
        radiationFirst,
        { today },
        [],
      );
}

function plan(
  basis: VisitBasis,
  from: Item<number> | undefined,
  by: Item<number>,
  { today }: Pick<Planner, "today">,
  missing: Extract<PlannedVisit, { kind: "planned" }>["missing"],
): PlannedVisit {
  const items = from === undefined || from.id === by.id ? [by] : [from, by];
  const reasons = items.map((item) =>
    explain(item, [{ what: "interval", value: item.value, unit: item.unit }]),
  );
  return {
    kind: "planned",
    ...placeInterval(basis.on, toMonths(from, by), today),
    basis,
    reasons,
    missing,
  };
}

function toMonths(from: Item<number> | undefined, by: Item<number>) {
  return { from_mo: from?.value ?? 0, by_mo: by.value };
}
