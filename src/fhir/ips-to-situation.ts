import {
  riskConditions,
  type PenicillinAllergy,
  type ProphylaxisSituation,
  type RiskAnswer,
  type RiskCondition,
} from "#care/prophylaxis/prophylaxis-situation.ts";
import { endocarditisPrevention } from "#knowledge/endocarditis-prevention.ts";
import { addMonths } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { HeartFinding, IpsReading } from "./ips-reading.ts";

/**
 * What a decision on antibiotics can be made from, out of a summary.
 *
 * Only what the summary says: every other condition is left out, which is "not known" and never
 * "no". A summary that names no valve is not one that rules it out.
 *
 * @param on the day the decision is for
 */
export function ipsToSituation(
  reading: Pick<IpsReading, "findings" | "setAside" | "notUnderstood">,
  on: CalendarDay,
): Pick<ProphylaxisSituation, "on" | "conditions" | "allergy"> {
  const { findings } = reading;
  const hearts = findings.filter((finding) => finding.kind === "heart");
  const answers = riskConditions.flatMap((condition): (readonly [RiskCondition, RiskAnswer])[] => {
    const own = hearts.filter((finding) => finding.condition === condition);
    const answer = answerFor(own, on);
    return answer === undefined ? [] : [[condition, answer]];
  });
  return { on, conditions: Object.fromEntries(answers), allergy: readLevel(reading) };
}

/** One that holds is a yes; one that is doubtful or was taken out again has to be asked. */
function answerFor(own: readonly HeartFinding[], on: CalendarDay): RiskAnswer | undefined {
  const fresh = own.filter((finding) => !isLongAgo(finding, on));
  if (fresh.length === 0) return undefined;
  const sure = fresh.filter((finding) => isSure(finding));
  const days = sure.flatMap((finding) => (finding.on?.length === 10 ? [finding.on] : []));
  const answer = sure.length > 0 ? "yes" : "notSure";
  const since = days.sort().at(-1);
  return { answer, ...(since === undefined ? {} : { since }) };
}

function isSure({ condition, standing, doubts }: HeartFinding): boolean {
  // An infection of the past is what is asked for.
  if (condition === "previousEndocarditis" && standing === "past") return doubts.length === 0;
  return standing === "holds" && !doubts.includes("dayNotTold");
}

/** A device counts for some months only; past them it says nothing of another one. */
function isLongAgo({ condition, on: since }: HeartFinding, on: CalendarDay): boolean {
  if (condition !== "recentDevice" || since?.length !== 10) return false;
  return addMonths(since, endocarditisPrevention.recentDevice.value) <= on;
}

const byStrength: readonly PenicillinAllergy[] = ["severe", "reactionNotKnown", "mild"];

/**
 * The worst that is told; "none" only where somebody said so, of medicines or of everything, and
 * nothing speaks against it: no allergy to a medicine, none that is over, none that we cannot read.
 */
function readLevel({
  findings,
  setAside,
  notUnderstood,
}: Pick<IpsReading, "findings" | "setAside" | "notUnderstood">): PenicillinAllergy {
  const levels = findings.flatMap((finding) =>
    finding.kind === "allergy" && finding.about === "penicillin"
      ? [finding.standing === "holds" ? finding.level : ("reactionNotKnown" as const)]
      : [],
  );
  const worst = byStrength.find((level) => levels.some((one) => one === level));
  if (worst !== undefined) return worst;
  const isNone = findings.some(
    ({ kind, standing, ...rest }) =>
      kind === "none" &&
      standing === "holds" &&
      "of" in rest &&
      (rest.of === "allergies" || rest.of === "medicineAllergies"),
  );
  const isDoubted =
    findings.some((one) => one.kind === "allergy" && one.about !== "latex") ||
    setAside.some(({ why }) => why === "resolved") ||
    notUnderstood.some(({ resource }) => resource === "AllergyIntolerance");
  return isNone && !isDoubted ? "none" : "notKnown";
}
