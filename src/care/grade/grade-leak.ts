import { gradeRules } from "#knowledge/grade-rules.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import { combineTiers } from "./combine-tiers.ts";
import { findDataErrors } from "./find-data-errors.ts";
import { findFlags, type GradeFlag } from "./find-flags.ts";
import type { BedsideSigns, Confidence, LeakGrade, MissingForGrade } from "./leak-grade.ts";
import { bandMeasures, leakGuidelines, type LeakGuidelineId } from "./leak-guideline.ts";
import { countBandsApart, nameTier, wordSpans } from "./leak-tier.ts";
import { explain, type PlanObservation } from "./plan-reason.ts";
import { readLeakSigns } from "./read-leak-signs.ts";
import { readParameters, type GradedAs } from "./read-parameters.ts";
import { takeWord } from "./take-word.ts";

/**
 * How bad the leak of one study is under one guideline, with the rules that say so.
 *
 * The rows of the decision table are read in order: sudden and badly borne; numbers that cannot
 * hold together; nothing to grade by; a word alone; numbers. A leak of mixed or unknown kind is
 * graded both ways, and is indeterminate where the kind would decide.
 *
 * @param study values in stored units, as they come from the door
 * @param bedside what was seen of the person, where a leak is sudden
 * @source SEV-40 to SEV-58 of the clinical dossier; SEV-43, 44, 47 and 52 are not verified and left out
 */
export function gradeLeak(
  study: EchoStudy,
  guideline: LeakGuidelineId,
  bedside: BedsideSigns = {},
): LeakGrade {
  switch (study.mechanism) {
    case "primary":
      return gradeAs(study, guideline, "primary", bedside);
    case "ventricularSecondary":
    case "atrialSecondary":
      return gradeAs(study, guideline, "secondary", bedside);
    case "mixed":
    case "notKnown":
      return gradeBothWays(study, guideline, bedside);
  }
}

function gradeBothWays(
  study: EchoStudy,
  guideline: LeakGuidelineId,
  bedside: BedsideSigns,
): LeakGrade {
  const asPrimary = gradeAs(study, guideline, "primary", bedside);
  const asSecondary = gradeAs(study, guideline, "secondary", bedside);
  const missing: readonly MissingForGrade[] = [...asPrimary.missing, "mechanism"];
  const flags = [...asSecondary.flags];
  if (saysSame(asPrimary, asSecondary)) {
    // The less sure of the two, with what must be known if the leak is secondary.
    return { ...asSecondary, missing, flags };
  }
  const kind = explain(gradeRules.mechanismKnown, [{ what: "mechanism", value: study.mechanism }]);
  return {
    kind: "indeterminate",
    ...baseOf(asSecondary),
    reasons: [kind, ...asPrimary.reasons, ...asSecondary.reasons],
    missing,
    confidence: "low",
    drivenBy: "drivenBy" in asSecondary ? asSecondary.drivenBy : [],
    askFor: "mechanism",
  };
}

function saysSame(one: LeakGrade, other: LeakGrade): boolean {
  const tierOf = (grade: LeakGrade) => ("tier" in grade ? grade.tier : undefined);
  return tierOf(one) === tierOf(other);
}

function baseOf({ guideline, parameters, signs, reasons, flags, missing }: LeakGrade) {
  return { guideline, parameters, signs, reasons, flags, missing };
}

function gradeAs(
  study: EchoStudy,
  id: LeakGuidelineId,
  as: GradedAs,
  bedside: BedsideSigns,
): LeakGrade {
  const guideline = leakGuidelines[id];
  const parameters = readParameters(study, guideline, as);
  const signs = readLeakSigns(study, guideline);
  const base = { guideline: id, parameters, signs, flags: [], missing: listMissing(study) };
  const sudden = findSuddenDanger(study, bedside);
  if (sudden.length > 0) {
    const reasons = [explain(gradeRules.acuteSevere, sudden)];
    return { kind: "acuteSevereSuspected", ...base, reasons };
  }
  const errors = findDataErrors(study);
  if (errors.length > 0) return { kind: "dataError", ...base, reasons: errors };
  if (parameters.length > 0) {
    const { span, ...combined } = combineTiers(parameters, signs, study, guideline, as);
    const raised = findFlags(study, span, guideline, as);
    const flags = raised.map(({ reason }) => reason);
    const isFarFromWord =
      span !== undefined &&
      study.reportedGrade !== undefined &&
      countBandsApart(wordSpans[study.reportedGrade], span) > 1;
    const { drivenBy, reasons, isBorderline } = combined;
    if (span === undefined || isFarFromWord) {
      const indeterminate = { ...base, flags, reasons, drivenBy };
      const askFor = "anotherPicture";
      return { kind: "indeterminate", ...indeterminate, confidence: "low", askFor };
    }
    const confidence = lower(combined.confidence, raised);
    const tier = nameTier(span);
    const found = { ...base, flags, reasons, drivenBy, isBorderline };
    return { kind: "graded", ...found, ...span, tier, confidence };
  }
  if (study.reportedGrade !== undefined) {
    const raised = findFlags(study, wordSpans[study.reportedGrade], guideline, as);
    return takeWord(base, study, study.reportedGrade, raised);
  }
  const rule = signs.length > 0 ? gradeRules.signsAlone : gradeRules.nothingToGrade;
  const observed = signs.map((sign) => sign.observed);
  return { kind: "notGradable", ...base, reasons: [explain(rule, observed)] };
}

/** SEV-40: sudden, and badly borne or with a torn muscle or a flail leaflet. */
function findSuddenDanger(
  { isAcute, signs }: EchoStudy,
  { shock, lungOedema }: BedsideSigns,
): readonly PlanObservation[] {
  if (isAcute !== true) return [];
  const { papillaryRupture, flailLeaflet } = signs;
  return Object.entries({ shock, lungOedema, papillaryRupture, flailLeaflet })
    .filter(([, isThere]) => isThere === true)
    .map(([what]) => ({ what, value: true }));
}

function listMissing({ values, reportedGrade }: EchoStudy): readonly MissingForGrade[] {
  return [
    ...bandMeasures.filter((measure) => values[measure] === undefined),
    ...(reportedGrade === undefined ? (["reportedGrade"] as const) : []),
  ];
}

const steps: readonly Confidence[] = ["high", "medium", "low"];

function lower(confidence: Confidence, raised: readonly GradeFlag[]): Confidence {
  if (raised.some(({ makes }) => makes === "low")) return "low";
  const isLess = raised.some(({ makes }) => makes === "oneStepLess");
  return steps[Math.min(steps.indexOf(confidence) + (isLess ? 1 : 0), 2)]!;
}
