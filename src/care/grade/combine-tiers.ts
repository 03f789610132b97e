import { gradeRules } from "#knowledge/grade-rules.ts";
import { leakGrades } from "#knowledge/leak-grades.ts";
import { gradeLimits } from "#knowledge/grade-limits.ts";
import type { EchoMeasure, EchoStudy } from "#record/echo-measure.ts";
import type { Confidence } from "./leak-grade.ts";
import type { LeakGuideline } from "./leak-guideline.ts";
import type { Band, TierSpan } from "./leak-tier.ts";
import { explain, isPast, toStoredLimit, type PlanReason } from "./plan-reason.ts";
import type { LeakSign } from "./read-leak-signs.ts";
import type { GradedAs, ParameterTier } from "./read-parameters.ts";

/** What the numbers together say. */
export interface Combined {
  /** Absent: the numbers are too far apart, or small where a leaflet is flail. */
  readonly span?: TierSpan;
  readonly confidence: Exclude<Confidence, "reported">;
  readonly drivenBy: readonly EchoMeasure[];
  readonly isBorderline: boolean;
  readonly reasons: readonly PlanReason[];
}

/**
 * One grade from the bands of all numbers: SEV-45 to SEV-51 and SEV-54 of the decision table.
 *
 * Two rows are read before the row they correct, as they would never be reached otherwise:
 * SEV-54 (a weak ventricle) sets the volume aside, and SEV-49 (a secondary leak's fraction)
 * comes before the neighbours of SEV-46. Numbers that are two bands apart stay indeterminate in
 * every case.
 *
 * @param all at least one number
 */
export function combineTiers(
  all: readonly ParameterTier[],
  signs: readonly LeakSign[],
  study: EchoStudy,
  guideline: LeakGuideline,
  as: GradedAs,
): Combined {
  const weak = setVolumeAside(all, study);
  const used =
    weak === undefined ? all : all.filter(({ measure }) => measure !== "regurgitantVolume");
  const found = readTable(used, signs, guideline, as);
  const combined = weak === undefined ? found : addWeakVentricle(found, weak);
  return holdBackFlail(combined, study);
}

function readTable(
  used: readonly ParameterTier[],
  signs: readonly LeakSign[],
  guideline: LeakGuideline,
  as: GradedAs,
): Combined {
  // All numbers share the bands from `low` to `high`; where none is shared, `low` is above `high`.
  const low = Math.max(...used.map((one) => one.low)) as Band;
  const high = Math.min(...used.map((one) => one.high)) as Band;
  const highest = used.filter((one) => one.low === low);
  const lowest = used.filter((one) => one.high === high);
  if (low <= high) {
    const reasons = [explain(gradeRules.allAgree, used.map(observeTier))];
    const drivenBy = used.map(({ measure }) => measure);
    return { span: { low, high }, confidence: "high", isBorderline: false, drivenBy, reasons };
  }
  const against = [...highest, ...lowest];
  if (low - high > 1) {
    const reasons = [explain(gradeRules.discordant, against.map(observeTier))];
    const drivenBy = against.map(({ measure }) => measure);
    return { confidence: "low", isBorderline: false, drivenBy, reasons };
  }
  const secondary = as === "secondary" ? findSecondaryShare(used, guideline) : [];
  if (secondary.length > 0) {
    return {
      span: { low: 4, high: 4 },
      confidence: "medium",
      isBorderline: false,
      drivenBy: secondary.map(({ measure }) => measure),
      reasons: [explain(gradeRules.secondaryShare, secondary.map(observeTier))],
    };
  }
  const specific = signs.filter(({ isSpecific }) => isSpecific);
  const [band, deciding] = specific.length > 0 ? [low, highest] : [high, lowest];
  const observed = [...against.map(observeTier), ...specific.map((sign) => sign.observed)];
  return {
    span: { low: band, high: band },
    confidence: "medium",
    isBorderline: true,
    drivenBy: deciding.map(({ measure }) => measure),
    reasons: [explain(gradeRules.neighbours, observed)],
  };
}

export function observeTier({ measure, value, unit, limit }: ParameterTier) {
  return { what: measure, value, unit, limit };
}

/**
 * SEV-49: the hole or the volume in the upper middle band, and a severe fraction.
 *
 * @param used neighbours: beside a severe fraction none of them is under the upper middle band
 */
function findSecondaryShare(
  used: readonly ParameterTier[],
  guideline: LeakGuideline,
): readonly ParameterTier[] {
  if (guideline.secondary === undefined) return [];
  const share = used.filter((one) => one.measure === "regurgitantFraction" && one.low === 4);
  const sizes = used.filter(
    ({ measure }) => measure === "effectiveOrificeArea" || measure === "regurgitantVolume",
  );
  return share.length > 0 && sizes.length > 0 ? [...sizes, ...share] : [];
}

/** SEV-54: a severe hole, a weak ventricle, a volume under severe, and a fraction to go by. */
function setVolumeAside(
  all: readonly ParameterTier[],
  { values }: EchoStudy,
): PlanReason | undefined {
  const function_percent = values.ejectionFraction;
  const hole = all.find(({ measure }) => measure === "effectiveOrificeArea");
  const volume = all.find(({ measure }) => measure === "regurgitantVolume");
  const hasShare = all.some(({ measure }) => measure === "regurgitantFraction");
  if (function_percent === undefined || hole === undefined || volume === undefined) return;
  const weak = toStoredLimit(gradeLimits.lowFunction, "atOrUnder");
  const small = toStoredLimit(leakGrades.severeVolume, "under");
  if (!hasShare || hole.low < 4 || !isPast(volume.value, small)) return;
  if (!isPast(function_percent, weak)) return;
  return explain(gradeRules.weakVentricle, [
    observeTier(hole),
    { ...observeTier(volume), limit: small },
    { what: "ejectionFraction", value: function_percent, unit: "%", limit: weak },
  ]);
}

function addWeakVentricle(found: Combined, weak: PlanReason): Combined {
  const confidence = found.confidence === "high" ? "medium" : found.confidence;
  return { ...found, confidence, reasons: [...found.reasons, weak] };
}

/** SEV-51: a flail leaflet does not force a small leak to be severe, nor let it pass as small. */
function holdBackFlail(combined: Combined, { signs }: EchoStudy): Combined {
  if (signs.flailLeaflet !== true || combined.span === undefined || combined.span.low > 2) {
    return combined;
  }
  const { span: _span, ...rest } = combined;
  const flail = explain(gradeRules.flailButSmall, [{ what: "flailLeaflet", value: true }]);
  return {
    ...rest,
    confidence: "low",
    isBorderline: false,
    reasons: [...combined.reasons, flail],
  };
}
