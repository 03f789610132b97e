import type { Observation, Reason } from "#care/triage/decision.ts";
import type { Sign } from "#care/triage/sign.ts";
import type { ZonedInstant } from "#units/zoned-time.ts";
import { catalogueFor, type Catalogue } from "./catalogue.ts";
import { describeLimit } from "./describe-limit.ts";
import { fillMessage } from "./fill-message.ts";
import {
  formatOxygen,
  formatPressure,
  formatPulse,
  formatTemperature,
  formatWeightChange,
} from "./format-quantity.ts";
import { formatWhen, placeKindly } from "./format-time.ts";
import type { WordsContext } from "./words-context.ts";

export interface ReasonInWords {
  /** The rule's id, as the knowledge base lists it. */
  readonly rule: string;
  readonly text: string;
  readonly limit?: string;
  readonly source: string;
}

/**
 * One reason as plain sentences: what was seen with its numbers, the limit, whom we follow.
 *
 * @param now the moment of the decision, in the zone in which times are told
 * @throws RangeError for a rule without words; a test asks for every rule
 */
export function describeReason(
  reason: Reason,
  context: WordsContext,
  now: ZonedInstant,
): ReasonInWords {
  const words = catalogueFor(context.language);
  const rule = Object.hasOwn(words.reasons, reason.rule) ? words.reasons[reason.rule] : undefined;
  if (rule === undefined) {
    throw new RangeError(`Cannot describe a reason: rule "${reason.rule}" has no words`);
  }
  const clauses = reason.observed.map((seen) => describeObservation(seen, context, now));
  const limits = reason.observed.flatMap(({ sign, limit }) =>
    limit === undefined ? [] : [describeLimit(sign, limit, context)],
  );
  return {
    rule: reason.rule,
    text: fillMessage(context.language, rule.text, { seen: toSentences(clauses) }),
    ...(limits.length === 0 ? {} : { limit: unique(limits).join(" ") }),
    source: describeSources(reason.sources, context.language),
  };
}

/** What was seen as a clause in the second person, without capital letter and full stop. */
export function describeObservation(
  seen: Observation,
  context: WordsContext,
  now: ZonedInstant,
): string {
  const { findings, signs } = catalogueFor(context.language);
  if (isFinding(seen.sign, findings)) return findings[seen.sign].said;
  return fillMessage(context.language, signs[seen.sign], describeMeasured(seen, context, now));
}

/** The values of an observation as texts, in the person's units. */
export function describeMeasured(
  { value, second, unit, over_h, at_ms }: Observation,
  { units, language, zone }: WordsContext,
  now: ZonedInstant,
): Record<string, string | number> {
  const told: Record<string, string | number> = {};
  if (value !== undefined) {
    if (unit === "kg") told["value"] = formatWeightChange(value, units, language);
    else if (unit === "mm[Hg]")
      told["value"] = formatPressure(value, second ?? value, units, language);
    else if (unit === "/min") told["value"] = formatPulse(value, language);
    else if (unit === "%") told["value"] = formatOxygen(value, language);
    else if (unit === "Cel") told["value"] = formatTemperature(value, units, language);
    else told["count"] = value;
  }
  if (over_h !== undefined) told["days"] = toDays(over_h);
  if (at_ms !== undefined) {
    const at = placeKindly(new Date(at_ms).toISOString(), zone);
    told["when"] = formatWhen(at, now, language);
  }
  return told;
}

/** Hours as whole days, half a day down: a window is some hours longer than its name. */
function toDays(over_h: number): number {
  return Math.max(1, Math.ceil((over_h - 12) / 24));
}

export function isFinding(
  sign: Sign,
  findings: Catalogue["findings"],
): sign is keyof Catalogue["findings"] {
  return Object.hasOwn(findings, sign);
}

/** Clauses as sentences of their own: short ones are read more easily than one with "and". */
export function toSentences(clauses: readonly string[]): string {
  return unique(clauses)
    .map((clause) => `${capitalise(clause)}.`)
    .join(" ");
}

/** Whom a rule follows, with the year where it is known. */
export function describeSources(
  sources: Reason["sources"],
  language: WordsContext["language"],
): string {
  const words = catalogueFor(language).sources;
  const named = sources.map(({ id, organisation, year }) => {
    // An answer kept by an older edition may cite what no rule of today cites.
    const name = words[id] ?? organisation;
    return year === undefined ? name : `${name}, ${year}`;
  });
  return `${capitalise(named.join("; "))}.`;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
