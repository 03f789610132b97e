import { describeGrade, type GradeWords } from "#words/describe-grade.ts";
import { describeStage, type StageWords } from "#words/describe-stage.ts";
import type { PlanOfPerson } from "./use-plan.ts";

/** How large the leak is and where on its way, in words; undefined without a scan. */
export function describeWhere({
  plan,
  study,
  context,
}: Pick<PlanOfPerson, "plan" | "study" | "context">):
  | { readonly grade: GradeWords; readonly stages: readonly StageWords[] }
  | undefined {
  const { grades, stages, studyOn } = plan;
  if (grades === undefined || stages === undefined || study === undefined) return undefined;
  const { reportedGrade } = study;
  const grade = describeGrade(
    {
      grades,
      ...(reportedGrade === undefined ? {} : { reportedGrade }),
      ...(studyOn === undefined ? {} : { studyOn }),
    },
    context,
  );
  return { grade, stages: describeStage(stages, context) };
}
