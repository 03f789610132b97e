import { planVisits, type VisitPlan } from "#care/surveillance/plan-visits.ts";
import type { VisitSituation } from "#care/surveillance/visit-situation.ts";
import { catalogueFor } from "./catalogue.ts";
import { zurich } from "./chart.test-support.ts";
import { describeDue } from "./describe-due.ts";
import { describeGrade, type GradeWords } from "./describe-grade.ts";
import { describePlan, type PlanWords } from "./describe-plan.ts";
import { describeStage, type StageWords } from "./describe-stage.ts";
import { echoNamesFor } from "./echo-names.ts";
import type { EchoStudy } from "./echo-subject.ts";
import type { WordsContext } from "./words-context.ts";

export const today = "2026-11-26";

/** A study of a leak of the valve itself, half a year old, in stored units. */
export function studyWith(change: Partial<EchoStudy> = {}): EchoStudy {
  return {
    on: "2026-06-12",
    method: "transthoracic",
    mechanism: "primary",
    values: {},
    signs: {},
    facts: [],
    ...change,
  };
}

export function planWith(
  change: Partial<VisitSituation> = {},
  bedside: Parameters<typeof planVisits>[2] = {},
): VisitPlan {
  const nothing = { studies: [], symptoms: "none", procedures: [], instructions: [] } as const;
  return planVisits({ ...nothing, ...change }, today, bedside);
}

/** All that is said of one person's plan. */
export interface PlanTold {
  readonly due: string;
  readonly grade?: GradeWords;
  readonly stage?: readonly StageWords[];
  readonly plan: PlanWords;
}

export function tellPlan(
  plan: VisitPlan,
  reportedGrade?: EchoStudy["reportedGrade"],
  context: WordsContext = zurich,
): PlanTold {
  const { grades, stages, studyOn } = plan;
  return {
    due: describeDue(plan, context).text,
    ...(grades && {
      grade: describeGrade(
        {
          grades,
          ...(reportedGrade === undefined ? {} : { reportedGrade }),
          ...(studyOn === undefined ? {} : { studyOn }),
        },
        context,
      ),
    }),
    ...(stages && { stage: describeStage(stages, context) }),
    plan: describePlan(plan, context),
  };
}

const leak = { effectiveOrificeArea: 42, regurgitantVolume: 63 };
const sound = { ejectionFraction: 64, endSystolicDiameter: 36, endSystolicDiameterIndex: 18 };

/** People of every kind of grade, stage and plan, each with a name. */
export const plannedPeople: Readonly<Record<string, VisitPlan>> = {
  "nothing known": planWith({ symptoms: "notKnown" }),
  "severe, no signs": planWith({ studies: [studyWith({ values: { ...leak, ...sound } })] }),
  "severe, heart not known": planWith({ studies: [studyWith({ values: leak })] }),
  "severe, heart changed": planWith({
    studies: [studyWith({ values: { ...leak, ejectionFraction: 58, endSystolicDiameter: 42 } })],
  }),
  "severe with signs": planWith({
    studies: [studyWith({ values: { ...leak, ...sound } })],
    symptoms: "present",
  }),
  "severe, signs not asked": planWith({
    studies: [studyWith({ values: { ...leak, ...sound } })],
    symptoms: "notKnown",
  }),
  "moderate, late": planWith({
    studies: [
      studyWith({ on: "2023-05-31", values: { regurgitantVolume: 40, ejectionFraction: 66 } }),
    ],
    lastVisitOn: "2024-02-29",
  }),
  "mild by word, with signs": planWith({
    studies: [studyWith({ reportedGrade: "mild", signs: { prolapse: true } })],
    symptoms: "present",
    symptomsAreNewOrWorse: false,
  }),
  "mild, sound valve": planWith({
    studies: [
      studyWith({
        mechanism: "ventricularSecondary",
        signs: { prolapse: false },
        values: { effectiveOrificeArea: 12 },
      }),
    ],
  }),
  "numbers disagree": planWith({
    studies: [studyWith({ values: { effectiveOrificeArea: 15, regurgitantFraction: 55 } })],
  }),
  "word and numbers disagree": planWith({
    studies: [studyWith({ reportedGrade: "severe", values: { effectiveOrificeArea: 15 } })],
  }),
  "a loose flap and a small leak": planWith({
    studies: [studyWith({ reportedGrade: "mild", signs: { flailLeaflet: true } })],
  }),
  "numbers that cannot be": planWith({
    studies: [
      studyWith({
        values: {
          endSystolicDiameter: 50,
          endDiastolicDiameter: 45,
          regurgitantVolume: 100,
          endDiastolicVolume: 120,
          endSystolicVolume: 60,
        },
      }),
    ],
  }),
  "guides differ": planWith({
    studies: [
      studyWith({
        mechanism: "ventricularSecondary",
        values: { effectiveOrificeArea: 34, regurgitantVolume: 66, regurgitantFraction: 52 },
        signs: { ellipticalOrifice: true, irregularRhythm: true },
      }),
    ],
  }),
  "kind decides": planWith({
    studies: [
      studyWith({
        mechanism: "notKnown",
        values: { effectiveOrificeArea: 34 },
        signs: { ellipticalOrifice: true },
      }),
    ],
  }),
  "close call, many flags": planWith({
    studies: [
      studyWith({
        reportedGrade: "severe",
        mechanism: "ventricularSecondary",
        values: { effectiveOrificeArea: 25, regurgitantVolume: 46, systolicPressure: 170 },
        signs: { irregularRhythm: true },
      }),
    ],
  }),
  "sudden and badly borne": planWith({
    studies: [studyWith({ isAcute: true, signs: { flailLeaflet: true } })],
  }),
  "every reason to come sooner": planWith({
    studies: [62, 59, 55].map((ejectionFraction, index) =>
      studyWith({
        on: `202${3 + index}-06-12`,
        values: {
          ...leak,
          ejectionFraction,
          endSystolicDiameter: 40 + index,
          endSystolicDiameterIndex: 21,
          pulmonarySystolicPressure: 56,
          leftAtrialVolumeIndex: 64,
        },
        signs: { flailLeaflet: true, atLeastModerateTricuspidLeak: true },
      }),
    ),
    symptoms: "present",
    hasNewAtrialFibrillation: true,
    pregnancy: "planning",
  }),
  "the clinic's day": planWith({
    studies: [studyWith({ values: { ...leak, ...sound } })],
    instructions: [
      { what: "echo", setBy: "Dr Lee", setOn: "2026-09-01", plan: { dueOn: "2027-01-15" } },
      { what: "visit", setBy: "Dr Lee", setOn: "2026-09-01", plan: { every_mo: 9 } },
    ],
  }),
  "after a repair": planWith({
    studies: [studyWith({ values: sound })],
    procedures: [{ kind: "repair", on: "2025-01-10", wasUncomplicated: true }],
  }),
  "after a repair nobody knows of": planWith({
    procedures: [{ kind: "repair", on: "2025-01-10" }],
  }),
  "a new valve, first scan": planWith({
    procedures: [{ kind: "bioprosthesis", on: "2026-10-10" }],
  }),
  "a new valve, second scan": planWith({
    studies: [studyWith({ on: "2026-10-20" })],
    procedures: [{ kind: "bioprosthesis", on: "2026-08-10" }],
  }),
  "rays to the chest": planWith({
    studies: [studyWith({ on: "2010-01-01", reportedGrade: "none" })],
    chestRadiationOn: "2018-01-01",
  }),
};

/**
 * Every page of a plan as the list of its texts. A letter's own terms in brackets are for looking
 * them up there, and rule ids and sources stand apart: neither is read aloud.
 */
export function planPages(): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(plannedPeople).flatMap(([name, plan]) => {
      const { due, grade, stage, plan: told } = tellPlan(plan, "severe");
      return [
        [`grade: ${name}`, textsIn(grade)],
        [`stage: ${name}`, textsIn(stage)],
        [`plan: ${name}`, [due, ...textsIn(told)]],
      ].filter(([, texts]) => texts!.length > 0) as [string, string[]][];
    }),
  );
}

/** Every text in a value, without ids, sources and a letter's own terms. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [withoutTerms(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (apart.includes(key) ? [] : textsIn(part)));
}

// The table of what each guide says is dates and names alone.
const apart = ["rule", "source", "state", "phone", "guides"];

function withoutTerms(text: string): string {
  const plain = terms.reduce((left, term) => left.replace(` (${term})`, ""), text);
  // A date is one thing to a reader; else the grade of a page would hang on the month.
  return plain.replaceAll(months, "3");
}

const months = new RegExp(
  `(?:\\d+ )?(?:${catalogueFor("en").calendar.months.join("|")})(?: \\d{4})?`,
  "gu",
);

const { measures, signs } = echoNamesFor("en");
const terms = [measures, signs].flatMap((names) => Object.values(names).map(({ term }) => term));
