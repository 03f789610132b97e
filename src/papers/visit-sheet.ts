import type { Person } from "#care/person/person.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { fillMessage } from "#words/fill-message.ts";
import { formatDay } from "#words/format-time.ts";
import { sheetsWordsFor } from "#words/sheets-words.ts";
import type { WordsContext } from "#words/words-context.ts";
import { shortenName } from "./shorten-facts.ts";
import { tellPressures, tellWeights } from "./visit-charts.ts";
import type { VisitSection, VisitSectionId } from "./visit-section.ts";
import { tellAbility, tellLessons, tellQuestions, tellSymptoms } from "./visit-days.ts";
import { tellDue, tellStudies } from "./visit-findings.ts";
import { tellMedicines } from "./visit-medicines.ts";
import { tellTeamQuestions } from "./team-questions.ts";
import { findVisitSince } from "./visit-since.ts";

/** One page to take along: what happened since the last visit, and what to ask. */
export interface VisitSheet {
  readonly title: string;
  /** The next visit, where a day is set. */
  readonly visit?: string;
  /** From when it tells; left out where nothing was entered. */
  readonly since?: string;
  /** Only those whose facts exist, in the order in which they are printed. */
  readonly sections: readonly VisitSection[];
  readonly footer: readonly string[];
}

/** @param today the day where the person lives */
export function makeVisitSheet(
  person: Person,
  today: CalendarDay,
  context: WordsContext,
): VisitSheet {
  const { language, zone } = context;
  const words = sheetsWordsFor(language);
  const visit = describeNextVisit(person, today, context);
  const since = findVisitSince(person, today, zone);
  return {
    title: describeTitle(person, context),
    ...(visit === undefined ? {} : { visit }),
    ...(since === undefined
      ? {}
      : {
          since: fillMessage(
            language,
            since.of === "lastVisit" ? words.visit.since : words.visit.sinceFirst,
            { date: formatDay(since.on, language) },
          ),
        }),
    sections: listSections(person, today, context),
    footer: [
      fillMessage(language, words.made, { date: formatDay(today, language) }),
      words.fromEntries,
      words.notSignedOff,
    ],
  };
}

function describeTitle({ chart }: Person, { language }: WordsContext): string {
  const { visit, nameAndYear } = sheetsWordsFor(language);
  const name = chart.profile.name && shortenName(chart.profile.name);
  const year = chart.profile.birthYear;
  if (name === undefined || name === "") return visit.title;
  return fillMessage(language, visit.titleWith, {
    name: year === undefined ? name : fillMessage(language, nameAndYear, { name, year }),
  });
}

function describeNextVisit(
  { health }: Person,
  today: CalendarDay,
  { language }: WordsContext,
): string | undefined {
  const { visit: words } = sheetsWordsFor(language);
  const next = health.appointments
    .map(({ now }) => now)
    .find(({ purpose, status, on }) => purpose === "visit" && status === "planned" && on >= today);
  if (next === undefined) return undefined;
  const date = formatDay(next.on, language);
  const who = next.with && shortenName(next.with);
  return who === undefined || who === ""
    ? fillMessage(language, words.on, { date })
    : fillMessage(language, words.onWith, { date, who });
}

function listSections(
  person: Person,
  today: CalendarDay,
  context: WordsContext,
): readonly VisitSection[] {
  const { sections: titles } = sheetsWordsFor(context.language).visit;
  const since = findVisitSince(person, today, context.zone);
  const inLines = (id: VisitSectionId, lines: readonly string[]): VisitSection[] =>
    lines.length === 0 ? [] : [{ id, title: titles[id], lines }];
  const here = (section: VisitSection | undefined): VisitSection[] =>
    section === undefined ? [] : [section];
  const own = tellQuestions(person, context);
  return [
    ...inLines("questions", [...own, ...tellTeamQuestions(person, today, own.length, context)]),
    ...(since === undefined
      ? []
      : [
          ...inLines("symptoms", tellSymptoms(person, since, context)),
          ...inLines("ability", tellAbility(person, since, context)),
          ...here(tellWeights(person, since, context)),
          ...here(tellPressures(person, since, context)),
          ...inLines("studies", tellStudies(person, today, context)),
          ...inLines("medicines", tellMedicines(person, today, since, context)),
          ...inLines("lessons", tellLessons(person, context)),
          ...inLines("due", tellDue(person, today, context)),
        ]),
  ];
}
