import type { PlanReason } from "#care/grade/plan-reason.ts";
import type { Language } from "./catalogue.ts";
import { describeSources } from "./describe-reason.ts";
import type { EchoMeasure, EchoSign } from "./echo-subject.ts";
import { echoNamesFor, formatEchoValue, isEchoMeasure } from "./echo-names.ts";
import { fillMessage } from "./fill-message.ts";

/** Why, in words: the rule, what was seen with its mark, and whom the rule follows. */
export interface PlanReasonWords {
  readonly rule: string;
  readonly text: string;
  readonly seen: readonly string[];
  readonly source: string;
}

/**
 * A reason of a grade, a stage or a visit.
 *
 * @param texts one for each rule
 * @throws RangeError for a rule without words; the types and a test ask for every rule
 */
export function describePlanReason(
  { rule, observed, sources }: PlanReason,
  texts: Readonly<Record<string, string>>,
  language: Language,
): PlanReasonWords {
  const text = Object.hasOwn(texts, rule) ? texts[rule] : undefined;
  if (text === undefined) throw new RangeError(`Cannot describe rule "${rule}": it has no words`);
  const seen = observed.flatMap((one) => describeSeen(one, language));
  return { rule, text, seen: [...new Set(seen)], source: describeSources(sources, language) };
}

/** What was seen as one line; what the text of the rule tells by itself gives none. */
function describeSeen(
  { what, value, limit }: PlanReason["observed"][number],
  language: Language,
): readonly string[] {
  const names = echoNamesFor(language);
  if (isEchoMeasure(what)) {
    if (typeof value !== "number") return [];
    const measured = capitalise(
      fillMessage(language, names.measured, {
        name: nameMeasure(what, language),
        value: formatEchoValue(what, value, language),
      }),
    );
    if (limit === undefined) return [`${measured}.`];
    const mark = fillMessage(language, names.limits[limit.comparison], {
      limit: formatEchoValue(what, limit.value, language),
    });
    return [`${measured}. ${mark}`];
  }
  // Looked for and not told of: that is among what is missing, and nothing was seen.
  if (value === undefined || !isEchoSign(what, language)) return [];
  const message = value === false ? names.signIsNotThere : names.signIsThere;
  return [fillMessage(language, message, { name: names.signs[what].name })];
}

/** "the size of the hole (EROA, ERO)" */
export function nameMeasure(measure: EchoMeasure, language: Language): string {
  const { named, measures } = echoNamesFor(language);
  return fillMessage(language, named, { ...measures[measure] });
}

/** What is not known, as a list of short names: a measure, a sign, or one of `others`. */
export function nameMissing(
  missing: readonly string[],
  others: Readonly<Record<string, string>>,
  language: Language,
): readonly string[] {
  const { named, signs } = echoNamesFor(language);
  return missing.map((what) => {
    if (isEchoMeasure(what)) return nameMeasure(what, language);
    if (isEchoSign(what, language)) return fillMessage(language, named, { ...signs[what] });
    const other = Object.hasOwn(others, what) ? others[what] : undefined;
    if (other === undefined) throw new RangeError(`Cannot name what is missing: "${what}"`);
    return other;
  });
}

function isEchoSign(what: string, language: Language): what is EchoSign {
  return Object.hasOwn(echoNamesFor(language).signs, what);
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
