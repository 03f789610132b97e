import type { AtrialCriteria } from "#care/grade/check-atrial-criteria.ts";
import { describePlanReason, nameMissing, type PlanReasonWords } from "./describe-plan-reason.ts";
import { planWordsFor } from "./plan-words.ts";
import type { WordsContext } from "./words-context.ts";

/** Whether the numbers bear out that the upper left room is the cause, as the report says. */
export interface AtrialCauseWords {
  readonly headline: string;
  readonly why: PlanReasonWords;
  readonly missing: readonly string[];
}

/** For a leak that the report calls atrial secondary; it bears that out or asks, and names no other cause. */
export function describeAtrialCause(
  { kind, reason, missing }: AtrialCriteria,
  { language }: WordsContext,
): AtrialCauseWords {
  const { grade } = planWordsFor(language);
  return {
    headline: grade.atrialCause[kind],
    why: describePlanReason(reason, grade.rules, language),
    missing: nameMissing(missing, { sex: grade.sex }, language),
  };
}
