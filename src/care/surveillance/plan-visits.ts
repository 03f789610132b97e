import { gradeRules } from "#knowledge/grade-rules.ts";
import { surveillanceIntervals } from "#knowledge/surveillance-intervals.ts";
import type { Item } from "#knowledge/item.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { assignStage, type LeakStage } from "../grade/assign-stage.ts";
import { gradeLeak } from "../grade/grade-leak.ts";
import type { BedsideSigns, LeakGrade } from "../grade/leak-grade.ts";
import type { LeakGuidelineId } from "../grade/leak-guideline.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import { applyInstruction } from "./apply-instruction.ts";
import { chooseAfterProcedure } from "./choose-after-procedure.ts";
import { chooseInterval, societies, societyIds, type SocietyId } from "./choose-interval.ts";
import { chooseStudy, listDated } from "./choose-study.ts";
import { placeInterval } from "./due-date.ts";
import { findSoonerReasons } from "./find-sooner-reasons.ts";
import { chooseSoonest, type PlannedVisit, type VisitBasis } from "./planned-visit.ts";
import type { VisitKind, VisitSituation } from "./visit-situation.ts";

/** The next echo and the next visit of one person, with all they were made from. */
export interface VisitPlan {
  readonly today: CalendarDay;
  /** The day of the study that was graded; absent when it has none, or there is no study. */
  readonly studyOn?: CalendarDay;
  readonly grades?: Readonly<Record<LeakGuidelineId, LeakGrade>>;
  readonly stages?: Readonly<Record<LeakGuidelineId, LeakStage>>;
  /** What counts: the clinic's own, else the soonest that a society gives. */
  readonly echo: PlannedVisit;
  readonly visit: PlannedVisit;
  /** The defaults side by side, shown also where the clinic decides. */
  readonly bySociety: Readonly<Record<SocietyId, Readonly<Record<VisitKind, PlannedVisit>>>>;
  /** Why to ask now. While there is any, nothing is `notYet`. */
  readonly sooner: readonly PlanReason[];
  /** Things to know, such as a study that is old by now. */
  readonly flags: readonly PlanReason[];
}

/**
 * Plan the next echo and visit from what is known of one person.
 *
 * Dates count from the last echo and the last visit. An echo done elsewhere is one of the studies.
 * Studies dated ahead of today are left out of the plan; the door refuses them.
 *
 * @param today the calendar day where the person lives
 * @source SUR-1 to SUR-23 of the clinical dossier
 */
export function planVisits(
  situation: VisitSituation,
  today: CalendarDay,
  bedside: BedsideSigns = {},
): VisitPlan {
  const study = chooseStudy(situation.studies, today);
  const dated = listDated(situation.studies, today);
  const grades = study && {
    aseAcc: gradeLeak(study, "aseAcc", bedside),
    esc: gradeLeak(study, "esc", bedside),
  };
  const stages = grades && {
    aseAcc: assignStage(grades.aseAcc, study, situation.symptoms),
    esc: assignStage(grades.esc, study, situation.symptoms),
  };
  const isSevere =
    grades !== undefined && Object.values(grades).some((one) => "low" in one && one.low === 4);
  const sooner = findSoonerReasons(situation, dated, study, isSevere);
  const last = findLast(situation, dated, today);
  const planner = { situation, today, last, study, grades };
  const [esc25, bse22, acc20] = societyIds.map((society) => ({
    echo: hurry(planDefault(society, "echo", planner), sooner),
    visit: hurry(planDefault(society, "visit", planner), sooner),
  }));
  const bySociety = { esc25: esc25!, bse22: bse22!, acc20: acc20! };
  const choose = (what: VisitKind): PlannedVisit =>
    hurry(
      applyInstruction(what, situation.instructions, last[what]?.on, today) ??
        chooseSoonest(societyIds.map((society) => bySociety[society][what])),
      sooner,
    );
  const echo = choose("echo");
  return {
    today,
    ...(study?.on === undefined ? {} : { studyOn: study.on }),
    ...(grades === undefined ? {} : { grades }),
    ...(stages === undefined ? {} : { stages }),
    echo,
    visit: choose("visit"),
    bySociety,
    sooner,
    flags: flagOldStudy(study, echo, today),
  };
}

interface Planner {
  readonly situation: VisitSituation;
  readonly today: CalendarDay;
  readonly last: Readonly<Partial<Record<VisitKind, VisitBasis>>>;
  readonly study: EchoStudy | undefined;
  readonly grades: Readonly<Record<LeakGuidelineId, LeakGrade>> | undefined;
}

/** The days intervals count from. Who had an echo was seen: without a visit, the echo counts. */
function findLast(
  { lastVisitOn }: VisitSituation,
  dated: readonly EchoStudy[],
  today: CalendarDay,
): Planner["last"] {
  const echoOn = dated.at(-1)?.on;
  const echo = echoOn === undefined ? undefined : ({ on: echoOn, of: "lastEcho" } as const);
  const hasVisit = lastVisitOn !== undefined && lastVisitOn <= today;
  const visit = hasVisit ? ({ on: lastVisitOn, of: "lastVisit" } as const) : echo;
  return { ...(echo && { echo }), ...(visit && { visit }) };
}

function planDefault(society: SocietyId, what: VisitKind, planner: Planner): PlannedVisit {
  const { situation, today } = planner;
  const procedures = situation.procedures
    .filter(({ on }) => on <= today)
    .toSorted((one, other) => (one.on < other.on ? 1 : -1));
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

function planNative(society: SocietyId, what: VisitKind, planner: Planner): PlannedVisit {
  const { study, grades, last } = planner;
  if (study === undefined || grades === undefined)
    return { kind: "cannotTell", missing: ["grade"] };
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
      return plan(basis, choice.from, choice.by, planner, choice.missing);
    }
  }
}

function planAfterProcedure(
  procedure: VisitSituation["procedures"][number],
  what: VisitKind,
  planner: Planner,
): PlannedVisit {
  const last = planner.last[what];
  const since = last !== undefined && last.on >= procedure.on ? last : undefined;
  const kind = planner.study?.mechanism ?? "notKnown";
  const after = chooseAfterProcedure(procedure, since?.on, kind);
  if (after.kind === "cannotTell") return after;
  const isFromLast = after.basis.of === "last" && since !== undefined;
  const basis: VisitBasis = isFromLast ? since : { on: after.basis.on, of: "procedure" };
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

/** With a reason to come sooner nothing says "not yet". */
function hurry(visit: PlannedVisit, sooner: readonly PlanReason[]): PlannedVisit {
  if (visit.kind !== "planned" || visit.state !== "notYet" || sooner.length === 0) return visit;
  return { ...visit, state: "due" };
}

/** SEV-56: past the end of its interval a study no longer speaks for today. */
function flagOldStudy(
  study: EchoStudy | undefined,
  echo: PlannedVisit,
  today: CalendarDay,
): readonly PlanReason[] {
  if (study?.on === undefined || echo.kind !== "planned" || today <= echo.by) return [];
  return [explain(gradeRules.oldStudy, [{ what: "studyOn", value: study.on }])];
}
