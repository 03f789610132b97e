import type { EchoMeasure, GradeWord } from "#record/echo-measure.ts";
import type { LeakGuidelineId } from "./leak-guideline.ts";
import type { LeakTier, TierSpan } from "./leak-tier.ts";
import type { PlanReason } from "./plan-reason.ts";
import type { LeakSign } from "./read-leak-signs.ts";
import type { ParameterTier } from "./read-parameters.ts";

/** How sure, surest first. `reported` is a word of the letter that nobody could check. */
export type Confidence = "high" | "medium" | "low" | "reported";

/** What could not be known; named as the study names it. */
export type MissingForGrade = EchoMeasure | "reportedGrade" | "mechanism";

interface GradeBase {
  readonly guideline: LeakGuidelineId;
  /** The numbers of the letter, each with its band. */
  readonly parameters: readonly ParameterTier[];
  readonly signs: readonly LeakSign[];
  /** The rules that decided. */
  readonly reasons: readonly PlanReason[];
  /** What else to know of this grade; none of it changes the band. */
  readonly flags: readonly PlanReason[];
  readonly missing: readonly MissingForGrade[];
}

/** The grade of a leak under one guideline, or why there is none. */
export type LeakGrade =
  | (GradeBase &
      TierSpan & {
        readonly kind: "graded";
        readonly tier: LeakTier;
        readonly confidence: Confidence;
        /** The numbers that give the band. */
        readonly drivenBy: readonly EchoMeasure[];
        readonly isBorderline: boolean;
      })
  | (GradeBase &
      TierSpan & {
        readonly kind: "asReported";
        readonly tier: LeakTier;
        readonly confidence: Confidence;
        readonly word: GradeWord;
      })
  | (GradeBase & {
      readonly kind: "indeterminate";
      readonly confidence: "low";
      /** The numbers that stand against one another. */
      readonly drivenBy: readonly EchoMeasure[];
      /** What could settle it: a further picture, or the kind of the leak. */
      readonly askFor: "anotherPicture" | "mechanism";
    })
  /** Nothing to grade by. */
  | (GradeBase & { readonly kind: "notGradable" })
  /** Numbers that cannot hold together: read the letter again. */
  | (GradeBase & { readonly kind: "dataError" })
  /** Sudden and badly borne: an emergency, not a grade. */
  | (GradeBase & { readonly kind: "acuteSevereSuspected" });

/** What was seen at the bedside; a sudden leak is judged by it. */
export interface BedsideSigns {
  readonly shock?: boolean;
  readonly lungOedema?: boolean;
}
