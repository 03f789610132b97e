import type { Outcome } from "#care/triage/decision.ts";
import { judgeSigns, worstOutcome } from "#care/triage/judge-signs.ts";
import { allSigns, derivedSigns, type Sign } from "#care/triage/sign.ts";
import type { FindingId } from "./subject.ts";

/** Findings by what they ask for when they come alone, for a page that says when to call. */
export interface CallRules {
  readonly now: readonly FindingId[];
  readonly today: readonly FindingId[];
  readonly soon: readonly FindingId[];
  /** What this app cannot judge: the usual advice line can. */
  readonly ask: readonly FindingId[];
}

/**
 * When to call, read off the rules themselves, so that the page cannot say anything else.
 *
 * It is for a person of whom nothing is known: a blood thinner is possible, atrial fibrillation
 * is not known. So it is never milder than the answer to a check-in.
 */
export function listCallRules(): CallRules {
  const for_ = (outcome: Outcome): readonly FindingId[] =>
    [...judged].filter(([, found]) => found === outcome).map(([finding]) => finding);
  return {
    now: for_("emergency"),
    today: for_("today"),
    soon: for_("soon"),
    ask: for_("outsideScope"),
  };
}

const nothingKnown: readonly Sign[] = [
  "afNotKnown",
  "bloodThinnerPossible",
  "sickDayMedicinePossible",
];

const findings = allSigns.filter(
  (sign): sign is FindingId => !(derivedSigns as readonly Sign[]).includes(sign),
);

const judged: ReadonlyMap<FindingId, Outcome> = new Map(
  findings.map((finding) => [
    finding,
    worstOutcome(judgeSigns(new Set([...nothingKnown, finding]))),
  ]),
);
