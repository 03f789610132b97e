import { gradeLimits } from "#knowledge/grade-limits.ts";
import { gradeRules } from "#knowledge/grade-rules.ts";
import { leakGrades } from "#knowledge/leak-grades.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import type { LeakGuideline } from "./leak-guideline.ts";
import { countBandsApart, wordSpans, type TierSpan } from "./leak-tier.ts";
import { explain, isPast, toStoredLimit, type PlanReason } from "./plan-reason.ts";
import type { GradedAs } from "./read-parameters.ts";

/** A thing to know of a grade, and how much less sure it makes it. */
export interface GradeFlag {
  readonly reason: PlanReason;
  /** Absent: none. */
  readonly makes?: "oneStepLess" | "low";
}

/** What a reader must know beside the band: SEV-5, SEV-50, SEV-55, SEV-57, SEV-58. */
export function findFlags(
  study: EchoStudy,
  span: TierSpan | undefined,
  guideline: LeakGuideline,
  as: GradedAs,
): readonly GradeFlag[] {
  return [
    ...flagSecondary(study, guideline, as),
    ...flagUnevenBeats(study),
    ...flagNormalChambers(study, span),
    ...flagPressure(study),
    ...flagWord(study, span),
  ];
}

function flagSecondary(
  { values, mechanism }: EchoStudy,
  guideline: LeakGuideline,
  as: GradedAs,
): readonly GradeFlag[] {
  if (as !== "secondary") return [];
  const observed = [{ what: "mechanism", value: mechanism }];
  const flags: GradeFlag[] = [{ reason: explain(gradeRules.secondaryAtItsBest, observed) }];
  const hole_mm2 = values.effectiveOrificeArea;
  const from = toStoredLimit(leakGrades.moderateHole, "atOrOver");
  const under = toStoredLimit(gradeLimits.upperHole, "under");
  if (guideline.secondary === undefined || hole_mm2 === undefined) return flags;
  if (!isPast(hole_mm2, from) || !isPast(hole_mm2, under)) return flags;
  const hole = { what: "effectiveOrificeArea", value: hole_mm2, unit: under.unit, limit: under };
  return [...flags, { reason: explain(gradeRules.secondaryLower, [hole]), makes: "low" }];
}

function flagUnevenBeats({ signs }: EchoStudy): readonly GradeFlag[] {
  if (signs.irregularRhythm !== true) return [];
  const observed = [{ what: "irregularRhythm", value: true }];
  return [{ reason: explain(gradeRules.unevenBeats, observed), makes: "oneStepLess" }];
}

/** A sudden leak has had no time to enlarge anything. */
function flagNormalChambers(
  { signs, isAcute }: EchoStudy,
  span: TierSpan | undefined,
): readonly GradeFlag[] {
  const isNormal = signs.leftVentricleNormalSize === true && signs.leftAtriumNormalSize === true;
  if (span?.low !== 4 || isAcute === true || !isNormal) return [];
  const observed = ["leftVentricleNormalSize", "leftAtriumNormalSize"].map((what) => {
    return { what, value: true };
  });
  return [{ reason: explain(gradeRules.normalChambers, observed), makes: "low" }];
}

function flagPressure({ values }: EchoStudy): readonly GradeFlag[] {
  const value = values.systolicPressure;
  if (value === undefined) return [];
  const limits = [
    toStoredLimit(gradeLimits.lowPressureAtEcho, "under"),
    toStoredLimit(gradeLimits.highPressureAtEcho, "over"),
  ];
  return limits
    .filter((limit) => isPast(value, limit))
    .map((limit) => {
      const observed = [{ what: "systolicPressure", value, unit: limit.unit, limit }];
      return { reason: explain(gradeRules.pressureAtEcho, observed) };
    });
}

function flagWord({ reportedGrade }: EchoStudy, span: TierSpan | undefined): readonly GradeFlag[] {
  if (reportedGrade === undefined || span === undefined) return [];
  if (countBandsApart(wordSpans[reportedGrade], span) === 0) return [];
  const observed = [{ what: "reportedGrade", value: reportedGrade }];
  return [{ reason: explain(gradeRules.wordDiffers, observed), makes: "low" }];
}
