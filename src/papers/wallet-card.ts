import type { CardFacts } from "#care/card/card-facts.ts";
import { decideCard, readCardAnswer, type CardDecision } from "#care/card/decide-card.ts";
import type { ProphylaxisAnswer } from "#knowledge/prophylaxis-statement.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { cardWordsFor } from "#words/card-words.ts";
import type { Language } from "#words/catalogue.ts";
import { describeProphylaxis } from "#words/describe-prophylaxis.ts";
import { fillMessage } from "#words/fill-message.ts";
import { formatDay } from "#words/format-time.ts";
import { prophylaxisWordsFor } from "#words/prophylaxis-words.ts";
import {
  describeAllergies,
  describeClinic,
  describeImplant,
  describeLeak,
  describeName,
  describeThinner,
} from "./card-lines.ts";

export const cardRowIds = [
  "name",
  "condition",
  "bloodThinner",
  "allergy",
  "implant",
  "ask",
] as const;

/** One thing to know: several lines where there are several. */
export interface CardRow {
  readonly id: (typeof cardRowIds)[number];
  readonly label: string;
  readonly lines: readonly string[];
}

/** A wallet card as data: the same on a screen, on paper and in a test. */
export interface WalletCard {
  readonly kind: ProphylaxisAnswer;
  readonly isOutOfDate: boolean;
  readonly question: string;
  /** "No.", "Yes.", "Consider." or "Ask." */
  readonly big: string;
  readonly why: string;
  /** What the one who reads does. */
  readonly todo: readonly string[];
  /** Whose guideline decides, then each with its own answer. */
  readonly guidelines: readonly string[];
  readonly rows: readonly CardRow[];
  /** Information for the prescriber; empty with "no" and "ask". */
  readonly regimen: readonly string[];
  /** What is not known, as short names. */
  readonly missing: readonly string[];
  /** When it was made and until when it may speak; who has checked it. */
  readonly footer: readonly string[];
  readonly madeOn: CalendarDay;
  readonly validUntil: CalendarDay;
}

/**
 * The card of a person.
 *
 * Past its day, or on a day before it was made, a "no" is shown as "ask".
 *
 * @param today the day the card is read; the day it is made unless given
 */
export function makeWalletCard(
  facts: CardFacts,
  language: Language,
  today: CalendarDay = facts.prophylaxis.on,
): WalletCard {
  const words = cardWordsFor(language);
  const decision = decideCard(facts);
  const { prophylaxis, madeOn, validUntil } = decision;
  const { dentist } = describeProphylaxis(prophylaxis, language);
  const { kind, isOutOfDate } = readCardAnswer(
    { kind: prophylaxis.kind, madeOn, validUntil },
    today,
  );
  const ends = describeEnd(decision, today, language);
  return {
    kind,
    isOutOfDate,
    question: words.question[prophylaxis.procedure],
    big: prophylaxisWordsFor(language).bigForDentist[kind],
    why: isOutOfDate ? ends : dentist.why,
    // What followed from the "no" goes with it.
    todo:
      kind === prophylaxis.kind ? dentist.todo : [prophylaxisWordsFor(language).dentistTodo.ask],
    guidelines: kind === prophylaxis.kind ? [dentist.followed, ...dentist.societies] : [],
    rows: listRows(facts, language),
    regimen: dentist.regimen,
    missing: decision.missing.map((one) => words.missing[one]),
    footer: [
      fillMessage(language, words.made, { date: formatDay(madeOn, language) }),
      ends,
      facts.isFromSummary === true ? words.fromSummary : words.fromEntries,
      words.notSignedOff,
    ],
    madeOn,
    validUntil,
  };
}

function describeEnd(
  { madeOn, validUntil }: CardDecision,
  today: CalendarDay,
  language: Language,
): string {
  const words = cardWordsFor(language);
  if (today < madeOn) return words.notYet;
  const date = formatDay(validUntil, language);
  const message = today > validUntil ? words.outOfDate : words.validUntil;
  return fillMessage(language, message, { date });
}

function listRows(facts: CardFacts, language: Language): CardRow[] {
  const words = cardWordsFor(language);
  const lines: Readonly<Record<CardRow["id"], readonly string[]>> = {
    name: [describeName(facts, language)],
    condition: [
      describeLeak(facts, language),
      ...facts.otherConditions.map((condition) => words.conditions[condition]),
    ],
    bloodThinner: [describeThinner(facts.bloodThinner, language)],
    allergy: describeAllergies(facts, language),
    implant:
      facts.implants.length === 0
        ? [facts.isFromSummary === true ? words.noImplantsSummary : words.noImplants]
        : facts.implants.map((implant) => describeImplant(implant, language)),
    ask: [describeClinic(facts, language)],
  };
  return cardRowIds.map((id) => ({ id, label: words.labels[id], lines: lines[id] }));
}
