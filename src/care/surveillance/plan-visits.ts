import { gradeRules } from "#knowledge/grade-rules.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { assignStage, type LeakStage } from "../grade/assign-stage.ts";
import { gradeLeak } from "../grade/grade-leak.ts";
import type { BedsideSigns, LeakGrade } from "../grade/leak-grade.ts";
import type { LeakGuidelineId } from "../grade/leak-guideline.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import { applyInstruction } from "./apply-instruction.ts";
import { societyIds, type SocietyId } from "./choose-interval.ts";
import { chooseStudy, listDated } from "./choose-study.ts";
import { findSoonerReasons } from "./find-sooner-reasons.ts";
import { planDefault, type Planner } from "./plan-default.ts";
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
      countFrom(
        last[what],
        applyInstruction(what, situation.instructions, last[what]?.on, today),
      ) ?? chooseSoonest(societyIds.map((society) => bySociety[society][what])),
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

/** An instruction counts from the last one; who was never seen otherwise was seen at the echo. */
function countFrom(
  last: VisitBasis | undefined,
  plan: PlannedVisit | undefined,
): PlannedVisit | undefined {
  const isFromLast = plan?.kind === "planned" && plan.basis.of === "lastVisit";
  return isFromLast && last !== undefined ? { ...plan, basis: last } : plan;
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
