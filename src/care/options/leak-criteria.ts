import { optionHouse } from "#knowledge/option-house.ts";
import { gradeRules } from "#knowledge/grade-rules.ts";
import { planReview } from "#knowledge/item.ts";
import { surveillanceRules, soonerLimits } from "#knowledge/surveillance-rules.ts";
import type { EchoMeasure, LeakMechanism } from "#record/echo-measure.ts";
import type { LeakGrade } from "../grade/leak-grade.ts";
import type { LeakGuidelineId } from "../grade/leak-guideline.ts";
import { wordSpans } from "../grade/leak-tier.ts";
import { findTrend } from "../surveillance/find-sooner-reasons.ts";
import { all, any, not, type Criterion, type Met } from "./criterion.ts";
import type { MissingForOption } from "./option-situation.ts";
import type { OptionPerson } from "./read-person.ts";

/** One thing looked at. Where it is not known, `missing` says what would tell. */
export function look(
  what: string,
  value: number | string | boolean | undefined,
  met: Met,
  missing: MissingForOption,
): Criterion {
  const observed = value === undefined ? { what, met } : { what, value, met };
  return { met, observed: [observed], missing: met === "notKnown" ? [missing] : [] };
}

/** Severe under one society's names; on the line to it is not known (TRG-LINE). */
export function isSevere({ grades, study }: OptionPerson, guideline: LeakGuidelineId): Criterion {
  const grade = grades?.[guideline];
  const span = spanOf(grade);
  if (grade === undefined || span === undefined) {
    return look("grade", grade?.kind, "notKnown", "grade");
  }
  const word = study.reportedGrade;
  const isOnTheLine =
    grade.parameters.some(({ high }) => high === 4) ||
    (word !== undefined && wordSpans[word].high === 4);
  const met = span.low === 4 ? "yes" : isOnTheLine ? "notKnown" : "no";
  const criterion = look("grade", span.tier, met, "grade");
  if (met !== "notKnown") return criterion;
  return {
    ...criterion,
    observed: [...criterion.observed, { what: optionHouse.onTheLine.id, value: true, met }],
  };
}

/** One of the two middle bands. */
export function isModerate(person: OptionPerson, guideline: LeakGuidelineId): Criterion {
  const grade = person.grades?.[guideline];
  const span = spanOf(grade);
  if (span === undefined) return look("grade", grade?.kind, "notKnown", "grade");
  const isMiddle = span.low >= 2 && span.high <= 3;
  const met = isSevere(person, guideline).met === "notKnown" ? "notKnown" : isMiddle;
  return look("grade", span.tier, met === "notKnown" ? met : met ? "yes" : "no", "grade");
}

/** No more than mild. */
export function isMildAtMost(person: OptionPerson, guideline: LeakGuidelineId): Criterion {
  return all(not(isSevere(person, guideline)), not(isModerate(person, guideline)));
}

function spanOf(grade: LeakGrade | undefined) {
  return grade?.kind === "graded" || grade?.kind === "asReported" ? grade : undefined;
}

/** The kind of the leak. Mixed and unknown ones may be of any kind (SEV-4). */
export function isOfKind({ study }: OptionPerson, kind: LeakMechanism): Criterion {
  const { mechanism } = study;
  const isOpen = mechanism === "mixed" || mechanism === "notKnown";
  const met = isOpen ? "notKnown" : mechanism === kind ? "yes" : "no";
  return look("mechanism", mechanism, met, "mechanism");
}

export function isSecondary(person: OptionPerson): Criterion {
  return any(isOfKind(person, "ventricularSecondary"), isOfKind(person, "atrialSecondary"));
}

/** LVEF falls or the ventricle grows, study by study (TRG-8). Too few studies cannot tell. */
export function isGettingWorse({ dated }: OptionPerson): Criterion {
  const trends = (
    [
      ["ejectionFraction", -1, surveillanceRules.fallingFunction],
      ["endSystolicDiameter", 1, surveillanceRules.growingVentricle],
    ] as const
  ).map(([measure, direction, rule]) => {
    const isTrend = findTrend(dated, measure, direction, rule).length > 0;
    const met = isTrend ? "yes" : countDays(dated, measure) ? "no" : "notKnown";
    return look(`trend.${measure}`, isTrend, met, "studiesInARow");
  });
  return any(...trends);
}

/** Whether there are enough days with the measure to see a trend. */
function countDays(dated: OptionPerson["dated"], measure: EchoMeasure): boolean {
  const days = new Set(dated.filter(({ values }) => values[measure] !== undefined).map(toDay));
  return days.size >= soonerLimits.studiesInARow.value;
}

function toDay({ on }: OptionPerson["dated"][number]): string {
  return on ?? "";
}

/** Only a study of its time and rules of theirs may say that waiting is fine (SEV-56). */
export function isFresh({ plan, today }: OptionPerson): Criterion {
  if (today > planReview.reviewAgainBy) return look("rules", today, "notKnown", "newRules");
  if (plan.studyOn === undefined) return look("studyOn", undefined, "notKnown", "studyDate");
  const isOld = plan.flags.some(({ rule }) => rule === gradeRules.oldStudy.id);
  return look("studyOn", plan.studyOn, isOld ? "notKnown" : "yes", "newStudy");
}
