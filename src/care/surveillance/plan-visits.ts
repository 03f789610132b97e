import { gradeRules } from "#knowledge/grade-rules.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { assignStage, type LeakStage, type SymptomsAnswer } from "../grade/assign-stage.ts";
import { gradeLeak } from "../grade/grade-leak.ts";
import type { BedsideSigns, LeakGrade } from "../grade/leak-grade.ts";
import type { LeakGuidelineId } from "../grade/leak-guideline.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import { applyInstruction } from "./apply-instruction.ts";
import { societyIds, type SocietyId } from "./choose-interval.ts";
import { chooseStudy, listDated } from "./choose-study.ts";
import { findSoonerReasons } from "./find-sooner-reasons.ts";
import { listExtraTests } from "./list-extra-tests.ts";
import { planDefault, type GradedStudy, type Planner } from "./plan-default.ts";
import { chooseSoonest, type PlannedVisit } from "./planned-visit.ts";
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
  /** Tests beside the echo that a team may ask for. */
  readonly extras: readonly PlanReason[];
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
  const graded = study && gradeStudy(study, bedside);
  const isSevere =
    graded !== undefined &&
    Object.values(graded.grades).some((one) => "low" in one && one.low === 4);
  const sooner = findSoonerReasons(situation, dated, study, isSevere);
  const last = findLast(situation, dated, today);
  const planner = { situation, today, last, graded };
  const [esc25, bse22, acc20] = societyIds.map((society) => ({
    echo: hurry(planDefault(society, "echo", planner), sooner),
    visit: hurry(planDefault(society, "visit", planner), sooner),
  }));
  const bySociety = { esc25: esc25!, bse22: bse22!, acc20: acc20! };
  const choose = (what: VisitKind): PlannedVisit =>
    hurry(
      applyInstruction(what, situation.instructions, last[what], today) ??
        chooseSoonest(societyIds.map((society) => bySociety[society][what])),
      sooner,
    );
  const echo = choose("echo");
  return {
    today,
    ...(study?.on === undefined ? {} : { studyOn: study.on }),
    ...(graded === undefined
      ? {}
      : { grades: graded.grades, stages: stageStudy(graded, situation.symptoms) }),
    echo,
    visit: choose("visit"),
    bySociety,
    sooner,
    extras: listExtraTests(bySociety.esc25.echo),
    flags: flagOldStudy(study, echo, today),
  };
}

function gradeStudy(study: EchoStudy, bedside: BedsideSigns): GradedStudy {
  const aseAcc = gradeLeak(study, "aseAcc", bedside);
  return { study, grades: { aseAcc, esc: gradeLeak(study, "esc", bedside) } };
}

function stageStudy({ study, grades }: GradedStudy, symptoms: SymptomsAnswer) {
  return {
    aseAcc: assignStage(grades.aseAcc, study, symptoms),
    esc: assignStage(grades.esc, study, symptoms),
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
