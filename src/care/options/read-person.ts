import type { EchoStudy } from "#record/echo-measure.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { LeakGrade } from "../grade/leak-grade.ts";
import type { LeakGuidelineId } from "../grade/leak-guideline.ts";
import { chooseStudy, listDated } from "../surveillance/choose-study.ts";
import { planVisits, type VisitPlan } from "../surveillance/plan-visits.ts";
import { procedureKinds, type ValveProcedure } from "../surveillance/visit-situation.ts";
import type { OptionSituation } from "./option-situation.ts";

/** A person as the rows read them: the situation, and what was worked out once for all rows. */
export interface OptionPerson {
  readonly situation: OptionSituation;
  readonly today: CalendarDay;
  /** Without one, a study that says nothing stands here, so that every row names what it lacks. */
  readonly study: EchoStudy;
  readonly dated: readonly EchoStudy[];
  readonly grades: Readonly<Record<LeakGuidelineId, LeakGrade>> | undefined;
  readonly plan: VisitPlan;
  /** Work on the valve up to today, the latest first. */
  readonly procedures: readonly ValveProcedure[];
  /** Kinds of work of which the day is not known. */
  readonly undated: readonly ValveProcedure["kind"][];
  /** Kinds of which nobody is sure. */
  readonly unsure: readonly ValveProcedure["kind"][];
  /** Whether the study is of the valve as it is now: not from before it was worked on. */
  readonly isStudyOfNow: boolean;
}

export function readPerson(situation: OptionSituation, today: CalendarDay): OptionPerson {
  const plan = planVisits(situation, today, situation.bedside);
  const study = chooseStudy(situation.studies, today) ?? silentStudy;
  const procedures = situation.procedures
    .filter(({ on }) => on <= today)
    .sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
  const [last] = procedures;
  const told = procedureKinds.filter((kind) => !procedures.some((one) => one.kind === kind));
  const undated = told.filter((kind) => situation.valveWork?.[kind] === "yes");
  return {
    situation,
    today,
    study,
    dated: listDated(situation.studies, today),
    grades: plan.grades,
    plan,
    procedures,
    undated,
    unsure: told.filter((kind) => situation.valveWork?.[kind] === "notSure"),
    isStudyOfNow:
      undated.length === 0 &&
      (last === undefined || (study.on !== undefined && study.on >= last.on)),
  };
}

const silentStudy: EchoStudy = {
  method: "notKnown",
  values: {},
  signs: {},
  mechanism: "notKnown",
  facts: [],
};
