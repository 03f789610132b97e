import type { OptionId, OptionSociety, OptionStatement } from "#knowledge/option-statement.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { PlanReason } from "../grade/plan-reason.ts";
import type { OptionObservation } from "./criterion.ts";
import type { MissingForOption } from "./option-situation.ts";

/**
 * Whether a statement is about this person. `against` is one that sees no benefit or harm;
 * `mayApply` names what is missing, also of a statement against.
 */
export type OptionStatus = "applies" | "against" | "mayApply" | "doesNotApply";

/** A statement, judged. */
export interface JudgedStatement
  extends Omit<PlanReason, "observed">, Omit<OptionStatement, "option" | "society"> {
  readonly status: OptionStatus;
  /** What decided: of one that does not apply, what rules it out. */
  readonly observed: readonly OptionObservation[];
  readonly missing: readonly MissingForOption[];
}

/** What one society says of an option; the strongest statement first. */
export interface SocietyView {
  /** `notRead`: what it says of this option is not verified, or nothing of it was read. */
  readonly status: OptionStatus | "notRead";
  readonly statements: readonly JudgedStatement[];
  /** Rows of our dossier that nobody has read in their source. */
  readonly notRead: readonly string[];
}

export interface ListedOption {
  readonly id: OptionId;
  /** Side by side; there is no status of the two together (TRG-51). */
  readonly bySociety: Readonly<Record<OptionSociety, SocietyView>>;
  /** What it has shown, where a source says so. */
  readonly evidence: readonly PlanReason[];
}

/** Questions for the team; each has its sentence in `words`. */
export type OptionQuestion =
  | "whatMattersToMe"
  | "whatIfWeWait"
  | "nextCheck"
  | "whatShouldMakeMeCall"
  | "canItBeRepaired"
  | "howOftenDoYouDoIt"
  | "secondOpinion"
  | "exerciseTest"
  | "confirmLungPressure"
  | "anotherPicture"
  | "whichKind"
  | "whichValve"
  | "medicinesFirst"
  | "strokeRisk"
  | "leakAgain"
  | "whereFrom"
  | "guidesDiffer";

/** A question, and the rule that asks for it where one does. */
export interface AskedQuestion {
  readonly id: OptionQuestion;
  readonly rule?: string;
}

interface ListBase {
  readonly today: CalendarDay;
  readonly reasons: readonly PlanReason[];
}

export type OptionList =
  /** Sudden and severe: hospital, and no list. */
  | (ListBase & { readonly kind: "emergency" })
  | (ListBase & {
      /** A valve nobody has worked on, or one that was. */
      readonly kind: "ownValve" | "afterProcedure";
      readonly studyOn?: CalendarDay;
      /** False: the study is from before the valve was worked on, and its grade no longer counts. */
      readonly isStudyOfNow: boolean;
      /** Every option a row is about, also those that do not apply. */
      readonly options: readonly ListedOption[];
      /** What would settle what may apply. */
      readonly missing: readonly MissingForOption[];
      readonly questions: readonly AskedQuestion[];
      /** Such as a study that is older than its interval. */
      readonly flags: readonly PlanReason[];
    });
