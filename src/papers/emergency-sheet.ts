import type { CardFacts } from "#care/card/card-facts.ts";
import type { Person } from "#care/person/person.ts";
import { calendarDay, placeInZone } from "#units/zoned-time.ts";
import { cardWordsFor } from "#words/card-words.ts";
import { catalogueFor } from "#words/catalogue.ts";
import { describeEmergency } from "#words/emergency-steps.ts";
import { fillMessage } from "#words/fill-message.ts";
import { formatDay } from "#words/format-time.ts";
import { listCallRules } from "#words/list-call-rules.ts";
import { sheetsWordsFor } from "#words/sheets-words.ts";
import { tidyName, type WordsContext } from "#words/words-context.ts";
import {
  describeAllergies,
  describeClinic,
  describeImplant,
  describeLeak,
  describeName,
  describeThinner,
} from "./card-lines.ts";
import { nameMedicine, pickWhatFits, shortName } from "./name-medicines.ts";
import { shortenFacts, shortenName } from "./shorten-facts.ts";
import { shortenRows } from "./shorten-rows.ts";

/** For the fridge door: the call first, then who this is. */
export interface EmergencySheet {
  readonly title: string;
  readonly call: string;
  readonly whenTitle: string;
  /** Signs that ask for the call, read off the rules. */
  readonly when: readonly string[];
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly readTitle: string;
  readonly readOut: string;
  readonly whoTitle: string;
  readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly hint: string;
  readonly footer: readonly string[];
}

/** What the page has room for beside the call and its steps [letters]. */
const mostMedicines_letters = 900;
const mostRows_letters = 560;
const mostNames = 28;
const mostLines = 5;

/** @param now_ms the moment it is made [ms since 1970] */
export function makeEmergencySheet(
  person: Person,
  facts: CardFacts,
  context: WordsContext,
  now_ms: number,
): EmergencySheet {
  const { language } = context;
  const words = sheetsWordsFor(language);
  const { emergency } = words;
  const { call, steps, readOut } = describeEmergency(person.chart, undefined, context, now_ms);
  const { findings } = catalogueFor(language);
  const today = calendarDay(placeInZone(now_ms, context.zone));
  return {
    title: emergency.title,
    call:
      call === undefined
        ? emergency.callUnknown
        : fillMessage(language, emergency.call, { number: call.phone }),
    whenTitle: emergency.whenTitle,
    when: listCallRules().now.map((finding) => findings[finding].label),
    stepsTitle: emergency.stepsTitle,
    steps,
    readTitle: emergency.readTitle,
    readOut,
    whoTitle: emergency.whoTitle,
    rows: listRows(person, facts, context),
    hint: emergency.fridge,
    footer: [
      fillMessage(language, words.made, { date: formatDay(today, language) }),
      words.fromEntries,
      words.notSignedOff,
    ],
  };
}

function listRows(
  { chart, health }: Person,
  whole: CardFacts,
  { language }: WordsContext,
): EmergencySheet["rows"] {
  const { labels, notEntered, dosesInApp, moreInApp } = sheetsWordsFor(language).emergency;
  const { conditions } = cardWordsFor(language);
  const facts = pickFacts(whole, language);
  const { address, contactName, contactPhone } = chart.profile;
  const contact = [contactName && shortenName(contactName), contactPhone]
    .flatMap((part) => tidyName(part) ?? [])
    .join(", ");
  const taken = health.medicines.map(({ now }) => now).filter(({ status }) => status === "taking");
  const orNot = (lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [notEntered] : lines;
  const tellMore = (count: number): string => fillMessage(language, moreInApp, { count });
  const medicines = pickWhatFits(mostMedicines_letters, [
    () => taken.map(nameMedicine),
    () => [
      ...taken.slice(0, mostNames).map(shortName),
      ...(taken.length > mostNames ? [tellMore(taken.length - mostNames)] : []),
      dosesInApp,
    ],
  ]);
  const rows = [
    { label: labels.name, lines: [describeName(facts, language)] },
    { label: labels.address, lines: orNot([tidyName(address) ?? ""].filter(Boolean)) },
    {
      label: labels.conditions,
      lines: [describeLeak(facts, language), ...facts.otherConditions.map((id) => conditions[id])],
    },
    {
      label: labels.implant,
      lines: orNot(facts.implants.map((one) => describeImplant(one, language))),
    },
    { label: labels.bloodThinner, lines: [describeThinner(facts.bloodThinner, language)] },
    { label: labels.medicines, lines: orNot(medicines) },
    { label: labels.allergy, lines: describeAllergies(facts, language) },
    { label: labels.clinic, lines: [describeClinic(facts, language)] },
    { label: labels.contact, lines: orNot([contact].filter(Boolean)) },
  ];
  // Medicines fit already, and of a phone no digit goes.
  const kept = [labels.medicines, labels.name, labels.clinic, labels.contact];
  const { rows: others } = shortenRows(
    rows.filter(({ label }) => !kept.includes(label)),
    { most_letters: mostRows_letters, mostLines, tellMore },
  );
  return rows.map((row) => others.find(({ label }) => label === row.label) ?? row);
}

/** All as it was typed; where that is too much, long words cut at their own end. */
function pickFacts(facts: CardFacts, language: WordsContext["language"]): CardFacts {
  const lines = [
    describeName(facts, language),
    describeClinic(facts, language),
    describeThinner(facts.bloodThinner, language),
    ...describeAllergies(facts, language),
    ...facts.implants.map((one) => describeImplant(one, language)),
  ];
  const isFull = lines.reduce((sum, line) => sum + line.length, 0) > mostRows_letters;
  return isFull ? shortenFacts(facts) : facts;
}
