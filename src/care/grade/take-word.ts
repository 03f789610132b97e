import { gradeRules } from "#knowledge/grade-rules.ts";
import type { EchoStudy, GradeWord } from "#record/echo-measure.ts";
import type { GradeFlag } from "./find-flags.ts";
import type { LeakGrade } from "./leak-grade.ts";
import { nameTier, wordSpans } from "./leak-tier.ts";
import { explain } from "./plan-reason.ts";

/**
 * The word of a letter that has no number, as reported (SEV-42).
 *
 * A word for a small leak does not pass beside a flail leaflet (SEV-51), and is doubted beside any
 * other specific sign of a severe one.
 */
export function takeWord(
  base: Pick<LeakGrade, "guideline" | "parameters" | "signs" | "missing">,
  { signs }: EchoStudy,
  word: GradeWord,
  raised: readonly GradeFlag[],
): LeakGrade {
  const span = wordSpans[word];
  const said = { what: "reportedGrade", value: word };
  const flags = raised.map(({ reason }) => reason);
  const reasons = [explain(gradeRules.wordOnly, [said])];
  if (signs.flailLeaflet === true && span.low <= 2) {
    const flail = explain(gradeRules.flailButSmall, [{ what: "flailLeaflet", value: true }, said]);
    const against = { ...base, flags, reasons: [...reasons, flail], drivenBy: [] };
    const askFor = "anotherPicture";
    return { kind: "indeterminate", ...against, confidence: "low", askFor };
  }
  const specific = base.signs.filter(({ isSpecific }) => isSpecific);
  const observed = [said, ...specific.map((sign) => sign.observed)];
  const isDoubtful = specific.length > 0 && span.high <= 2;
  return {
    kind: "asReported",
    ...base,
    ...span,
    reasons,
    flags: isDoubtful ? [...flags, explain(gradeRules.wordDiffers, observed)] : flags,
    tier: nameTier(span),
    confidence: "reported",
    word,
  };
}
