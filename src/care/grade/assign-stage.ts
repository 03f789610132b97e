import { gradeRules } from "#knowledge/grade-rules.ts";
import { gradeLimits } from "#knowledge/grade-limits.ts";
import type { Item } from "#knowledge/item.ts";
import { stageLimits } from "#knowledge/stage-limits.ts";
import type { EchoMeasure, EchoStudy } from "#record/echo-measure.ts";
import type { LeakGrade } from "./leak-grade.ts";
import { leakGuidelines, type LeakGuideline, type LeakGuidelineId } from "./leak-guideline.ts";
import {
  explain,
  isPast,
  observe,
  toStoredLimit,
  type PlanLimit,
  type PlanObservation,
  type PlanReason,
} from "./plan-reason.ts";

/** Symptoms of the leak as a person told them; not asked is not "none". */
export type SymptomsAnswer = "none" | "present" | "notKnown";

/** `C` is severe without symptoms, sub-stage not known; `AorB` a small leak of a valve hardly described. */
export type StageLetter = "A" | "AorB" | "B" | "C1" | "C2" | "C" | "D";

/** What a stage could not be told without. */
export type MissingForStage = EchoMeasure | "grade" | "mechanism" | "symptoms";

interface StageBase {
  readonly guideline: LeakGuidelineId;
  /** False: the society names no letters, and these are the same steps under its limits. */
  readonly usesLetters: boolean;
  readonly reasons: readonly PlanReason[];
  readonly flags: readonly PlanReason[];
  readonly missing: readonly MissingForStage[];
}

export type LeakStage =
  | (StageBase & { readonly kind: "stage"; readonly stage: StageLetter })
  /** `between`: the stages it may be; empty where nothing is known. */
  | (StageBase & { readonly kind: "cannotTell"; readonly between: readonly StageLetter[] })
  /** A secondary leak: its stages were not verified (SEV-34), and it has no C1 or C2. */
  | (StageBase & { readonly kind: "notStaged" });

/**
 * The stage of a lasting primary leak from its grade, the ventricle and the symptoms.
 *
 * A severe leak whose ventricle is not fully known is `C`, never `C1`. A sudden leak, a grade that
 * is not there and a leak of unknown kind have no stage.
 *
 * @source SEV-30 to SEV-35 of the clinical dossier
 */
export function assignStage(
  grade: LeakGrade,
  study: EchoStudy,
  symptoms: SymptomsAnswer,
): LeakStage {
  const guideline = leakGuidelines[grade.guideline];
  const base = {
    guideline: guideline.id,
    usesLetters: guideline.usesLetters,
    reasons: [],
    flags: [],
    missing: [],
  };
  const kind = { what: "mechanism", value: study.mechanism };
  switch (study.mechanism) {
    case "ventricularSecondary":
    case "atrialSecondary": {
      const reasons = [explain(gradeRules.secondaryDefinition, [kind])];
      return { kind: "notStaged", ...base, reasons };
    }
    case "mixed":
    case "notKnown": {
      const reasons = [explain(gradeRules.mechanismKnown, [kind])];
      return { kind: "cannotTell", ...base, reasons, between: [], missing: ["mechanism"] };
    }
    case "primary":
  }
  const isGraded = grade.kind === "graded" || grade.kind === "asReported";
  if (!isGraded || study.isAcute === true) {
    return { kind: "cannotTell", ...base, between: [], missing: ["grade"] };
  }
  if (grade.low === 4) return stageSevere(base, study, symptoms, guideline);
  const flags =
    symptoms === "present"
      ? [explain(gradeRules.symptomsUnexplained, [{ what: "symptoms", value: symptoms }])]
      : [];
  return { ...stageUnderSevere({ ...base, flags }, grade, study) };
}

function stageSevere(
  base: StageBase,
  study: EchoStudy,
  symptoms: SymptomsAnswer,
  guideline: LeakGuideline,
): LeakStage {
  const { past, missing } = readVentricle(study, guideline);
  const ventricle = past.length === 0 ? [] : [explain(gradeRules.ventricleCriterion, past)];
  const felt = { what: "symptoms", value: symptoms };
  if (symptoms === "present") {
    const reasons = [explain(gradeRules.stageD, [felt]), ...ventricle];
    return { kind: "stage", stage: "D", ...base, reasons };
  }
  const stage = past.length > 0 ? "C2" : missing.length > 0 ? "C" : "C1";
  // Past one limit is enough: what else is missing would change nothing.
  const lacking = past.length > 0 ? [] : missing;
  if (symptoms === "notKnown") {
    const reasons = [explain(gradeRules.symptomsNotAsked, [felt]), ...ventricle];
    const between = [stage, "D"] as const;
    return { kind: "cannotTell", ...base, reasons, between, missing: ["symptoms", ...lacking] };
  }
  const reasons = [explain(gradeRules.stageC, [felt]), ...ventricle];
  return { kind: "stage", stage, ...base, reasons, missing: lacking };
}

interface Ventricle {
  readonly past: readonly PlanObservation[];
  readonly missing: readonly EchoMeasure[];
}

/** Which limits of the ventricle are reached, and which numbers are not there to be judged. */
function readVentricle({ values }: EchoStudy, guideline: LeakGuideline): Ventricle {
  const criteria: readonly (readonly [EchoMeasure, Item<number>, PlanLimit["comparison"]])[] = [
    ["ejectionFraction", stageLimits.reducedFunction, "atOrUnder"],
    ["endSystolicDiameter", stageLimits.enlargedEndSystole, "atOrOver"],
    ...(guideline.enlargedEndSystoleIndex === undefined
      ? []
      : ([["endSystolicDiameterIndex", guideline.enlargedEndSystoleIndex, "atOrOver"]] as const)),
  ];
  return {
    past: criteria.flatMap(([measure, item, comparison]) => {
      const value = values[measure];
      const limit = toStoredLimit(item, comparison);
      return value !== undefined && isPast(value, limit) ? [observe(measure, value, limit)] : [];
    }),
    missing: criteria.map(([measure]) => measure).filter((name) => values[name] === undefined),
  };
}

/** Under severe: the middle bands are B; a small leak is A or B by what the valve looks like. */
function stageUnderSevere(
  base: StageBase,
  grade: Extract<LeakGrade, { kind: "graded" | "asReported" }>,
  { values, signs }: EchoStudy,
): LeakStage {
  const tier = { what: "grade", value: grade.tier };
  if (grade.low >= 2) {
    return { kind: "stage", stage: "B", ...base, reasons: [explain(gradeRules.stageB, [tier])] };
  }
  const changed = (["rheumatic", "endocarditis"] as const).filter((sign) => signs[sign] === true);
  if (changed.length > 0) {
    const observed = [tier, ...changed.map((what) => ({ what, value: true }))];
    return { kind: "stage", stage: "B", ...base, reasons: [explain(gradeRules.stageB, observed)] };
  }
  const small = (
    [
      ["jetAreaShare", gradeLimits.mildJetShare],
      ["venaContracta", gradeLimits.middleJetWidth],
    ] as const
  ).flatMap(([measure, item]) => {
    const value = values[measure];
    const limit = toStoredLimit(item, "under");
    return value !== undefined && isPast(value, limit) ? [observe(measure, value, limit)] : [];
  });
  const isAtRisk = grade.high === 0 || small.length > 0;
  const reasons = [explain(gradeRules.stageA, [tier, ...small])];
  return { kind: "stage", stage: isAtRisk ? "A" : "AorB", ...base, reasons };
}
