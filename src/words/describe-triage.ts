import type { Outcome, Reason, TriageDecision } from "#care/triage/decision.ts";
import { coreRedFindings, type Sign } from "#care/triage/sign.ts";
import { triageRules } from "#care/triage/triage-rules.ts";
import { freshness } from "#knowledge/freshness.ts";
import { sources } from "#knowledge/sources.ts";
import { calendarDay, hour_ms, type ZonedInstant } from "#units/zoned-time.ts";
import { catalogueFor, type Catalogue } from "./catalogue.ts";
import {
  describeObservation,
  describeReason,
  describeSources,
  type ReasonInWords,
} from "./describe-reason.ts";
import { emergencyNumberFor } from "./emergency-numbers.ts";
import { fillMessage } from "./fill-message.ts";
import { formatDay, formatWeekdayAndTime, placeKindly } from "./format-time.ts";
import { isMissingSign } from "./subject.ts";
import { tidyName, type WordsContext } from "./words-context.ts";

/** An answer as it is read; every string is plain text. */
export interface AnswerWords {
  readonly outcome: Outcome;
  /** The level in two or three words, for a band or a list. */
  readonly level: string;
  /** What to do, as one sentence. */
  readonly headline: string;
  readonly action:
    | { readonly kind: "call"; readonly label: string; readonly phone: string }
    | { readonly kind: "none" };
  readonly why: readonly ReasonInWords[];
  /** The sentence with the emergency number is always the first. */
  readonly wouldChange: readonly string[];
  readonly missing: readonly string[];
  /** Milder reasons that spoke too. */
  readonly noted: readonly string[];
  /** When to check in again. */
  readonly returnBy?: string;
  readonly footer: readonly string[];
}

/**
 * A decision in plain words, the action first.
 *
 * A pure function: the same decision and context give the same words on every device.
 */
export function describeTriage(decision: TriageDecision, context: WordsContext): AnswerWords {
  const words = catalogueFor(context.language);
  const now = placeKindly(decision.decidedAt, context.zone);
  const why = describeWhy(decision, context, now, words);
  const returnBy = describeReturn(decision, context, words);
  return {
    outcome: decision.kind,
    level: words.outcomes[decision.kind].level,
    headline: describeHeadline(decision, context, words),
    action: describeAction(decision.kind, context, words),
    why,
    wouldChange: describeChange(decision.kind, context, words),
    missing: describeMissing(decision, context, words),
    noted: describeNoted(decision, context, now),
    ...(returnBy === undefined ? {} : { returnBy }),
    footer: describeFooter(decision, context, words),
  };
}

function describeHeadline(
  decision: TriageDecision,
  context: WordsContext,
  { outcomes, answer }: Catalogue,
): string {
  const { kind } = decision;
  if (kind === "cannotTell" && decision.missing.includes("rulesExpired")) {
    return answer.expiredHeadline;
  }
  const number = emergencyNumberFor(context.country)?.number;
  const clinic = tidyName(context.clinicName) ?? answer.yourClinic;
  const phone = kind === "emergency" ? number : context.clinicPhone;
  return phone === undefined
    ? outcomes[kind].headlineWithoutNumber
    : fillMessage(context.language, outcomes[kind].headline, { clinic, number: phone });
}

function describeAction(
  kind: Outcome,
  { country, clinicPhone, language }: WordsContext,
  { answer }: Catalogue,
): AnswerWords["action"] {
  const phone =
    kind === "emergency"
      ? emergencyNumberFor(country)?.number
      : kind === "today" || kind === "soon"
        ? clinicPhone
        : undefined;
  return phone === undefined
    ? { kind: "none" }
    : { kind: "call", label: fillMessage(language, answer.call, { number: phone }), phone };
}

function describeWhy(
  decision: TriageDecision,
  context: WordsContext,
  now: ZonedInstant,
  { answer }: Catalogue,
): readonly ReasonInWords[] {
  if (decision.kind === "carryOn") {
    // No rule spoke, so there is no rule to cite: the absence itself is the reason.
    const source = describeSources([{ id: "HOUSE", ...sources.HOUSE }], context.language);
    return [{ rule: "none", text: answer.carryOnWhy, source }];
  }
  return joinSameWords(decision.reasons.map((reason) => describeReason(reason, context, now)));
}

/** Two guidelines that ask the same for the same reason are told once, both named. */
function joinSameWords(reasons: readonly ReasonInWords[]): ReasonInWords[] {
  const joined = new Map<string, ReasonInWords>();
  for (const reason of reasons) {
    const told = joined.get(reason.text);
    joined.set(reason.text, told === undefined ? reason : joinReasons(told, reason));
  }
  return [...joined.values()];
}

function joinReasons(one: ReasonInWords, other: ReasonInWords): ReasonInWords {
  const limit = joinUnique(" ", one.limit, other.limit);
  return {
    rule: `${one.rule}, ${other.rule}`,
    text: one.text,
    ...(limit === "" ? {} : { limit }),
    source: joinUnique(" ", one.source, other.source),
  };
}

function joinUnique(by: string, ...texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.filter((text) => text !== undefined))].join(by);
}

/** What else was seen; a milder rule that only saw what the reasons tell already adds nothing. */
function describeNoted(
  decision: TriageDecision,
  context: WordsContext,
  now: ZonedInstant,
): readonly string[] {
  const clausesOf = (reason: Reason): string[] =>
    reason.observed.map((seen) => describeObservation(seen, context, now));
  const told = new Set(decision.reasons.flatMap(clausesOf));
  const noted: string[] = [];
  for (const reason of decision.alsoNoted) {
    // What is missing has a place of its own.
    if (reason.outcome === "cannotTell") continue;
    const clauses = clausesOf(reason);
    if (clauses.every((clause) => told.has(clause))) continue;
    noted.push(describeReason(reason, context, now).text);
    for (const clause of clauses) told.add(clause);
  }
  return noted;
}

function describeChange(
  kind: Outcome,
  { country, language }: WordsContext,
  { answer, findings }: Catalogue,
): readonly string[] {
  const number = emergencyNumberFor(country)?.number;
  const withNumber = (known: string, unknown: string): string =>
    number === undefined ? unknown : fillMessage(language, known, { number });
  const emergencyIf = withNumber(answer.emergencyIf, answer.emergencyIfNumberUnknown);
  const redFlags = fillMessage(language, answer.redFlags, {
    list: coreRedFindings.map((finding) => `${findings[finding].label}.`).join(" "),
  });
  switch (kind) {
    case "emergency":
      return [withNumber(answer.emergencyNow, answer.emergencyNowNumberUnknown)];
    case "today":
      return [emergencyIf, answer.nobodyAnswers, answer.worse, redFlags];
    case "soon":
      return [emergencyIf, answer.todayFlags, answer.worse, redFlags];
    case "outsideScope":
      return [emergencyIf, answer.todayFlags, answer.nobodyAnswers, redFlags];
    case "cannotTell":
      return [emergencyIf, answer.todayFlags, answer.nobodyAnswers, redFlags];
    case "carryOn":
      return [emergencyIf, answer.todayFlags, answer.worse, redFlags];
  }
}

function describeMissing(
  decision: TriageDecision,
  { language, zone }: WordsContext,
  { missing }: Catalogue,
): readonly string[] {
  const reasons = [...decision.reasons, ...decision.alsoNoted];
  const observed = reasons.flatMap((reason) => reason.observed);
  const date = formatDay(calendarDay(placeKindly(decision.validUntil, zone)), language);
  return [...new Set(decision.missing)].map((sign) => {
    if (!isMissingSign(sign, missing)) {
      throw new RangeError(`Cannot say what is missing: "${sign}" has no words`);
    }
    const count = observed.find((seen) => seen.sign === sign)?.value ?? 1;
    return fillMessage(language, missing[sign], { count, date });
  });
}

const mendedByCheckIn: readonly Sign[] = ["noFreshCheckIn", "feelingNotSaid"];

function describeReturn(
  { kind, decidedAt, missing }: TriageDecision,
  { language, zone }: WordsContext,
  { answer }: Catalogue,
): string | undefined {
  if (kind === "emergency") return undefined;
  if (kind === "cannotTell") {
    return missing.some((sign) => mendedByCheckIn.includes(sign)) ? answer.checkInNow : undefined;
  }
  const by_ms = Date.parse(decidedAt) + freshness.checkIn.value * hour_ms;
  const by = placeKindly(new Date(by_ms).toISOString(), zone);
  return fillMessage(language, answer.returnBy, { time: formatWeekdayAndTime(by, language) });
}

function describeFooter(
  { rulesetVersion, validUntil, decidedAt }: TriageDecision,
  { language, zone }: WordsContext,
  { answer }: Catalogue,
): readonly string[] {
  const isExpired = !(Date.parse(decidedAt) <= Date.parse(validUntil));
  const isSignedOff = triageRules.every(({ item }) => item.reviewed.clinician);
  return [
    answer.nobodyIsWatching,
    answer.noDiagnosis,
    answer.noMedicineChange,
    ...(isSignedOff ? [] : [answer.notSignedOff]),
    fillMessage(language, isExpired ? answer.rulesVersionExpired : answer.rulesVersion, {
      version: rulesetVersion,
      date: formatDay(calendarDay(placeKindly(validUntil, zone)), language),
    }),
  ];
}
