import type { EchoMeasure, EchoSign } from "#record/echo-measure.ts";
import type { BedsideSigns } from "../grade/leak-grade.ts";
import type { NyhaClass } from "../complications/read-nyha.ts";
import type { ValveProcedure, VisitSituation } from "../surveillance/visit-situation.ts";

/** What a person or the team answers with yes or no. Left out is not "no". */
export const optionAnswers = [
  "atrialFibrillation",
  /** Of the fibrillation: that the leak is its cause. Left out, it may be. */
  "atrialFibrillationFromLeak",
  "repairLikelyDurable",
  "clipSuitable",
  "transcatheterValveFeasible",
  "heartValveCentre",
  "keyholeCentre",
  /** Heart failure medicines as high as is borne, and a pacemaker where one is due. */
  "medicinesAtBest",
  "wideQrs",
  "bypassPlanned",
  "stable",
  "heartFailureStayLastYear",
  "severeRightHeartWeakness",
  "advancedHeartFailure",
  "severeOtherValve",
  /** Hypertrophic, restrictive or infiltrative. */
  "heartMuscleDisease",
  /** A heart pump or a transplant was weighed. */
  "advancedTherapiesWeighed",
  "heartFailure",
  "preservedHeartFailure",
  "waterBuiltUp",
  "highBloodPressure",
  "bloodThinnerNeeded",
  /** A dose below the pack's own, and none of the pack's reasons for it. */
  "lowDoseWithoutReason",
  "highBleedingRisk",
  "rheumaticMitralStenosis",
] as const;

export type OptionAnswer = (typeof optionAnswers)[number];

/** `inoperable`: the team says that it cannot be done. */
export const surgicalRisks = ["low", "intermediate", "high", "inoperable"] as const;
export const coronaryStates = ["none", "nonComplex", "complex"] as const;
/** What a test on a bike or treadmill showed; left out where none was made. */
export const exerciseTests = ["normal", "symptoms", "other"] as const;
export const otherOperations = ["none", "lowRisk", "moreThanLowRisk"] as const;

/** All a list of options is made from: a plan of visits, and what the team knows beside it. */
export interface OptionSituation
  extends VisitSituation, Readonly<Partial<Record<OptionAnswer, boolean>>> {
  readonly bedside?: BedsideSigns;
  /** A clinician's, else the person's own. */
  readonly nyha?: NyhaClass;
  /** As the heart team says; never worked out here. */
  readonly surgicalRisk?: (typeof surgicalRisks)[number];
  readonly exerciseTest?: (typeof exerciseTests)[number];
  /** Coronary arteries that need work. */
  readonly coronary?: (typeof coronaryStates)[number];
  readonly otherOperation?: (typeof otherOperations)[number];
  /**
   * Whether the valve was worked on, where the day is not known: what `procedures` cannot say.
   * A kind that is left out was not done, unless `procedures` has it.
   */
  readonly valveWork?: Readonly<Partial<Record<ValveProcedure["kind"], "yes" | "no" | "notSure">>>;
  /** At another valve than the mitral one: it decides about blood thinners. Left out: none told. */
  readonly mechanicalValveElsewhere?: boolean;
  /** The team's own numbers for this person and this centre. */
  readonly repairSuccess_percent?: number;
  readonly surgicalMortality_percent?: number;
  readonly bnp_pgmL?: number;
  readonly ntProBnp_pgmL?: number;
  readonly mitralValveArea_cm2?: number;
}

/** Without what a statement could not be judged. */
export type MissingForOption =
  | OptionAnswer
  | EchoMeasure
  | EchoSign
  | "grade"
  | "mechanism"
  | "symptoms"
  | "nyha"
  | "surgicalRisk"
  | "coronary"
  | "otherOperation"
  | "repairSuccess"
  | "surgicalMortality"
  | "natriureticPeptide"
  | "mitralValveArea"
  | "studiesInARow"
  | "studySinceProcedure"
  | "valveWork"
  | "procedureDate"
  | "studyDate"
  | "newStudy"
  | "newRules";
