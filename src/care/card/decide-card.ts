import { cardRules } from "#knowledge/card-rules.ts";
import { endocarditisPrevention } from "#knowledge/endocarditis-prevention.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import { addDays, addMonths } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { decideProphylaxis } from "../prophylaxis/decide-prophylaxis.ts";
import type { ProphylaxisDecision } from "../prophylaxis/prophylaxis-decision.ts";
import type { ProphylaxisSituation } from "../prophylaxis/prophylaxis-situation.ts";
import type { CardFacts } from "./card-facts.ts";

/** What is not known and a card should say. */
export type MissingOnCard =
  | "name"
  | "birthYear"
  | "leakGrade"
  | "bloodThinner"
  | "penicillinAllergy"
  | "clinicPhone"
  | "country"
  | "heartHistory";

/** The answer a card gives, from when to when, and what it cannot tell. */
export interface CardDecision {
  readonly prophylaxis: ProphylaxisDecision;
  readonly madeOn: CalendarDay;
  /** The last day on which a copy may speak. */
  readonly validUntil: CalendarDay;
  /** Why not longer: the rule that ends it, or the edition of the rules. */
  readonly endsBy: "CARD-1" | "IE-14-D-MONTHS" | "ruleset";
  readonly missing: readonly MissingOnCard[];
}

export function decideCard(facts: CardFacts): CardDecision {
  const prophylaxis = decideProphylaxis(facts.prophylaxis);
  const { on } = facts.prophylaxis;
  return { prophylaxis, madeOn: on, ...findEnd(facts.prophylaxis), missing: listMissing(facts) };
}

/** The soonest of: a year, the end of the rules, and the day a new device no longer counts. */
function findEnd({
  on,
  conditions,
}: ProphylaxisSituation): Pick<CardDecision, "validUntil" | "endsBy"> {
  const { validFor } = cardRules;
  const { recentDevice: deviceCountsFor } = endocarditisPrevention;
  const ends: Pick<CardDecision, "validUntil" | "endsBy">[] = [
    // On the day itself the edition is over.
    { validUntil: addDays(ruleset.validUntil.slice(0, 10), -1), endsBy: "ruleset" },
  ];
  for (const given of [conditions.recentDevice, conditions.congenital]) {
    if (given?.answer !== "yes" || given.since === undefined) continue;
    const validUntil = addMonths(given.since, deviceCountsFor.value);
    if (validUntil > on) ends.push({ validUntil, endsBy: deviceCountsFor.id });
  }
  return ends.reduce((soonest, one) => (one.validUntil < soonest.validUntil ? one : soonest), {
    validUntil: addMonths(on, validFor.value),
    endsBy: validFor.id,
  });
}

function listMissing(facts: CardFacts): MissingOnCard[] {
  const { name, birthYear, leak, bloodThinner, clinicPhone, prophylaxis } = facts;
  const isMissing: Readonly<Record<MissingOnCard, boolean>> = {
    heartHistory: decideProphylaxis(prophylaxis).societies.some(({ missing }) =>
      missing.some((one) => one !== "procedure" && one !== "freshRules"),
    ),
    penicillinAllergy: prophylaxis.allergy === "notKnown",
    bloodThinner: bloodThinner.answer === "notKnown",
    leakGrade: leak?.grade === undefined || leak.isBeforeProcedure,
    country: prophylaxis.country === undefined,
    name: name === undefined,
    birthYear: birthYear === undefined,
    clinicPhone: clinicPhone === undefined,
  };
  return (Object.keys(isMissing) as MissingOnCard[]).filter((one) => isMissing[one]);
}

/** What a copy of a card says on the day it is read. */
export interface CardAnswer {
  readonly kind: ProphylaxisDecision["kind"];
  readonly isOutOfDate: boolean;
  /** The rule by which a "no" became "ask". */
  readonly rule?: string;
}

/**
 * What a copy of a card says on a later day: past its day, or on a day before it was made, its
 * "no" is a question again. A "yes" still stands, for it does not reassure.
 */
export function readCardAnswer(
  {
    kind,
    madeOn,
    validUntil,
  }: Pick<CardDecision, "madeOn" | "validUntil"> & {
    readonly kind: ProphylaxisDecision["kind"];
  },
  today: CalendarDay,
): CardAnswer {
  const isOutOfDate = today > validUntil || today < madeOn;
  if (!isOutOfDate || kind !== "no") return { kind, isOutOfDate };
  return { kind: "ask", isOutOfDate, rule: cardRules.pastItsDay.id };
}
