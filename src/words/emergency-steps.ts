import type { Observation, TriageDecision } from "#care/triage/decision.ts";
import { toEpoch, type ZonedInstant } from "#units/zoned-time.ts";
import { catalogueFor, type Catalogue } from "./catalogue.ts";
import { describeMeasured, isFinding, toSentences } from "./describe-reason.ts";
import { emergencyNumberFor } from "./emergency-numbers.ts";
import { fillMessage } from "./fill-message.ts";
import { formatWhen, placeKindly } from "./format-time.ts";
import type { Chart, ConditionId } from "./subject.ts";
import { tidyName, type WordsContext } from "./words-context.ts";

export interface EmergencyWords {
  readonly title: string;
  /** Absent where the country, and so the number, is not known. */
  readonly call: { readonly label: string; readonly phone: string } | undefined;
  /** The country the number is for; empty where it is not known. */
  readonly country: string;
  /** Other numbers of that country, as a sentence. */
  readonly also?: string;
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** What to read out to the operator. */
  readonly readOut: string;
  /** How to find the number; empty where it is known. */
  readonly unknownCountry: readonly string[];
}

/**
 * What to do now, in order, and the words to read out on the phone.
 *
 * Every part may be missing: what is not known is left out, and the rest still stands.
 *
 * @param decision the latest decision, where there is one
 * @param now_ms milliseconds since 1970, for the person's age and "today"
 */
export function describeEmergency(
  chart: Chart,
  decision: TriageDecision | undefined,
  context: WordsContext,
  now_ms: number,
): EmergencyWords {
  const { emergency } = catalogueFor(context.language);
  const fill = (message: string, values: Record<string, string>): string =>
    fillMessage(context.language, message, values);
  const entry = emergencyNumberFor(context.country);
  const number = entry?.number;
  return {
    title: emergency.title,
    call:
      number === undefined ? undefined : { label: fill(emergency.call, { number }), phone: number },
    country: entry?.name ?? "",
    ...(entry?.also === undefined
      ? {}
      : { also: fill(emergency.also, { country: entry.name, numbers: entry.also.join(", ") }) }),
    steps: [
      number === undefined ? emergency.firstStepUnknown : fill(emergency.firstStep, { number }),
      ...emergency.steps,
    ],
    readOut: describeForOperator(chart, decision, context, now_ms),
    unknownCountry: number === undefined ? emergency.unknownCountry : [],
  };
}

function describeForOperator(
  chart: Chart,
  decision: TriageDecision | undefined,
  context: WordsContext,
  now_ms: number,
): string {
  const { emergency, conditions } = catalogueFor(context.language);
  const { language, zone } = context;
  const now = placeKindly(new Date(now_ms).toISOString(), zone);
  const said = (message: string, values: Record<string, string>): string[] =>
    Object.values(values).includes("") ? [] : [fillMessage(language, message, values)];
  const name = tidyName(chart.profile.name) ?? "";
  const address = tidyName(chart.profile.address) ?? "";
  const observed = observedIn(decision);
  const wrong = describeWhatIsWrong(observed, context, now);
  return [
    ...said(emergency.myNameIs, { name }),
    ...said(emergency.myAgeIs, { age: describeAge(chart.profile.birthYear, now) }),
    emergency.leakingValve,
    ...conditionsToTell.flatMap((id) => describeCondition(chart, id, conditions, context)),
    wrong === "" ? emergency.needHelp : wrong,
    ...said(emergency.itBegan, { when: describeBegin(chart, observed, context, now) }),
    ...said(emergency.iAmAt, { address }),
  ].join(" ");
}

/** What an operator asks about, most telling first. */
const conditionsToTell: readonly ConditionId[] = [
  "mechanicalValve",
  "tissueValve",
  "valveRepair",
  "valveClip",
  "recentOperation",
  "bloodThinner",
  "atrialFibrillation",
  "heartFailure",
  "pregnancy",
];

function describeCondition(
  { conditions: known }: Chart,
  id: ConditionId,
  words: Catalogue["conditions"],
  { language }: WordsContext,
): string[] {
  const fact = known[id];
  const { forOperator, forOperatorUnsure } = words[id];
  const sentence =
    fact?.answer === "yes"
      ? forOperator
      : fact?.answer === "notSure"
        ? forOperatorUnsure
        : undefined;
  if (sentence === undefined) return [];
  const name = tidyName(fact?.detail);
  return name === undefined
    ? [`${sentence}.`]
    : [fillMessage(language, catalogueFor(language).emergency.withName, { sentence, name })];
}

/** Everything that was seen, the most urgent first. */
function observedIn(decision: TriageDecision | undefined): readonly Observation[] {
  if (decision === undefined) return [];
  const seen = [...decision.reasons, ...decision.alsoNoted].flatMap(({ observed }) => observed);
  return [...new Map(seen.map((one) => [one.sign, one])).values()];
}

function describeWhatIsWrong(
  observed: readonly Observation[],
  context: WordsContext,
  now: ZonedInstant,
): string {
  const { findings, emergency } = catalogueFor(context.language);
  return toSentences(
    observed.flatMap((seen) => {
      if (isFinding(seen.sign, findings)) return [findings[seen.sign].forOperator];
      const message = emergency.measured[seen.sign];
      return message === undefined
        ? []
        : [fillMessage(context.language, message, describeMeasured(seen, context, now))];
    }),
  );
}

/** A year of birth gives an age that is right to a year, hence "about" in the sentence. */
function describeAge(birthYear: number | undefined, now: ZonedInstant): string {
  if (birthYear === undefined) return "";
  const age = Number(now.instant.slice(0, 4)) - birthYear;
  return age > 0 && age < 130 ? String(age) : "";
}

/** When it began, from the latest check-in behind the decision that says so; never the future. */
function describeBegin(
  { checkIns }: Chart,
  observed: readonly Observation[],
  { language, zone }: WordsContext,
  now: ZonedInstant,
): string {
  const facts = new Set(observed.flatMap((seen) => seen.facts));
  const beganAt = checkIns.findLast(({ fact }) => facts.has(fact.id) && fact.beganAt !== undefined)
    ?.fact.beganAt;
  if (beganAt === undefined || !(toEpoch(beganAt) <= toEpoch(now))) return "";
  return formatWhen(placeKindly(beganAt.instant, zone), now, language);
}
