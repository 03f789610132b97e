import { assignStage, type LeakStage } from "#care/grade/assign-stage.ts";
import { checkAtrialCriteria, type AtrialCriteria } from "#care/grade/check-atrial-criteria.ts";
import { gradeLeak } from "#care/grade/grade-leak.ts";
import type { LeakGrade } from "#care/grade/leak-grade.ts";
import type { LeakGuidelineId } from "#care/grade/leak-guideline.ts";
import type { Parsed } from "#record/issue.ts";
import { describeInputIssues } from "../describe-input-issues.ts";
import { gradeInputSchema } from "./grade-input.ts";
import { readStudies, type ReadStudy } from "./read-studies.ts";

/** What `living-leaflet grade` writes. */
export interface GradeAnswer {
  readonly format: "living-leaflet/leak-grade/1";
  readonly confirmBy: "a clinician; to a person say only what the report says";
  readonly studies: readonly GradedStudy[];
}

export interface GradedStudy {
  /** Where in the input the study stands. */
  readonly path: string;
  readonly on?: string;
  readonly grades: Readonly<Record<LeakGuidelineId, LeakGrade>>;
  readonly stages: Readonly<Record<LeakGuidelineId, LeakStage>>;
  /** Only of a leak that the letter says comes from the atrium. */
  readonly atrialCriteria?: AtrialCriteria;
}

/** From any input to a grade and a stage under each guideline, or to issues; never throws. */
export function answerGrade(input: unknown): Parsed<GradeAnswer> {
  const parsed = gradeInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: describeInputIssues(parsed.error, input) };
  const { symptoms = "notKnown", sex, bedside = {} } = parsed.data;
  const read = readStudies(parsed.data);
  if (!read.ok) return read;
  const gradeOne = ({ path, study }: ReadStudy): GradedStudy => {
    const grades = {
      aseAcc: gradeLeak(study, "aseAcc", bedside),
      esc: gradeLeak(study, "esc", bedside),
    };
    const stages = {
      aseAcc: assignStage(grades.aseAcc, study, symptoms),
      esc: assignStage(grades.esc, study, symptoms),
    };
    return {
      path,
      ...(study.on === undefined ? {} : { on: study.on }),
      grades,
      stages,
      ...(study.mechanism === "atrialSecondary"
        ? { atrialCriteria: checkAtrialCriteria(study, sex) }
        : {}),
    };
  };
  return {
    ok: true,
    value: {
      format: "living-leaflet/leak-grade/1",
      confirmBy: "a clinician; to a person say only what the report says",
      studies: read.value.studies.map(gradeOne),
    },
  };
}
