/**
 * The names this room needs for what it speaks about, read off the signatures of `care`.
 *
 * Words may not look into `record` (rooms.mjs): a sentence is made from a decision. What a
 * decision is about is visible in the decision's own types.
 */
import type { decideTriage } from "#care/triage/decide-triage.ts";
import type { findingsToAsk, nextQuestion } from "#care/triage/questions.ts";
import type { DerivedSign, Sign } from "#care/triage/sign.ts";

export type Chart = Parameters<typeof decideTriage>[0];
export type CheckInDraft = Parameters<typeof nextQuestion>[0];
export type FindingId = ReturnType<typeof findingsToAsk>[number];
export type ConditionId = keyof Chart["conditions"];
export type Feeling = NonNullable<CheckInDraft["feeling"]>;
export type Onset = NonNullable<CheckInDraft["onset"]>;

/** Signs that say something is missing, so that nothing may reassure. */
export type MissingSign = Extract<
  DerivedSign,
  | "noFreshCheckIn"
  | "feelingNotSaid"
  | "unreadableEntries"
  | "conflictingEntries"
  | "futureEntry"
  | "rulesExpired"
  | "redSignsNotAsked"
>;

export function isMissingSign(
  sign: Sign,
  known: Readonly<Record<MissingSign, unknown>>,
): sign is MissingSign {
  return Object.hasOwn(known, sign);
}
