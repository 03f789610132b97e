import type { Person } from "#care/person/person.ts";
import { lessons, type LessonId } from "#knowledge/lessons.ts";
import type { FactOf } from "#record/fact.ts";
import { findingIds } from "#record/finding.ts";
import { findLessonAnswers } from "#record/lesson-answers.ts";
import { calendarDay } from "#units/zoned-time.ts";
import { catalogueFor } from "#words/catalogue.ts";
import { fillMessage } from "#words/fill-message.ts";
import { formatDay } from "#words/format-time.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import { lessonsFor } from "#words/lesson-catalogue.ts";
import { sheetsWordsFor } from "#words/sheets-words.ts";
import { tidyName, type WordsContext } from "#words/words-context.ts";
import { shortenLine } from "./shorten-rows.ts";
import type { VisitSince } from "./visit-since.ts";

/** So many questions are asked in one visit; the others wait in the app. */
const mostQuestions = 3;
/** A question that is longer than this goes on in the app. */
const longestQuestion_letters = 220;
const mostFindings = 4;
const mostLessons = 3;

export function tellQuestions({ health }: Person, { language }: WordsContext): string[] {
  const { visit } = sheetsWordsFor(language);
  const open = health.questions.filter(({ now }) => now.status === "open");
  const whole = open.slice(0, mostQuestions).flatMap(({ now }) => tidyName(now.text) ?? []);
  const shown = whole.map((text) => shortenLine(text, longestQuestion_letters));
  const count = open.length - shown.length;
  return [
    ...shown,
    ...(count > 0 ? [fillMessage(language, visit.moreQuestions, { count })] : []),
    ...(shown.some((text, at) => text !== whole[at]) ? [visit.longQuestion] : []),
  ];
}

/** How many days were usual, a bit worse, much worse; and what was named most often. */
export function tellSymptoms(
  { chart }: Person,
  since: VisitSince,
  { language }: WordsContext,
): string[] {
  const { visit } = sheetsWordsFor(language);
  const { findings } = catalogueFor(language);
  const entries = chart.checkIns.filter(({ at_ms }) => at_ms > since.at_ms);
  const daysWith = (is: (fact: FactOf<"checkIn">) => boolean): number =>
    new Set(entries.filter(({ fact }) => is(fact)).map(({ fact }) => calendarDay(fact.at))).size;
  const feelings = [
    [visit.daysMuchWorse, daysWith(({ feeling }) => feeling === "muchWorse")],
    [visit.daysBitWorse, daysWith(({ feeling }) => feeling === "bitWorse")],
    [visit.daysUsual, daysWith(({ feeling }) => feeling === "usual")],
  ] as const;
  const named = findingIds
    .map((id) => ({ id, count: daysWith(({ present }) => present.includes(id)) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, mostFindings)
    .map(({ id, count }) =>
      fillMessage(language, visit.findingDays, { finding: findings[id].label, count }),
    );
  return [
    ...feelings.flatMap(([message, count]) =>
      count === 0 ? [] : [fillMessage(language, message, { count })],
    ),
    ...(named.length === 0
      ? []
      : [fillMessage(language, visit.mostOften, { list: named.join(", ") })]),
  ];
}

/** What the person can do now, and the answer that held at the last visit where it was another. */
export function tellAbility(
  { health }: Person,
  since: VisitSince,
  { language }: WordsContext,
): string[] {
  const { visit } = sheetsWordsFor(language);
  const { limits } = lateScreensFor(language).records.everyday;
  const now = health.everyday.at(-1);
  if (now === undefined) return [];
  const before = health.everyday.filter(({ at }) => calendarDay(at) <= since.on).at(-1);
  const told = fillMessage(language, visit.ability, { now: limits[now.limit] });
  if (before === undefined || before.id === now.id) return [told];
  const date = formatDay(calendarDay(before.at), language);
  const earlier = { date, before: limits[before.limit] };
  return [told, fillMessage(language, visit.abilityBefore, earlier)];
}

/** Questions of Learn whose last answer was not the right one. */
export function tellLessons({ chart }: Person, { language }: WordsContext): string[] {
  const words = lessonsFor(language).lessons;
  return (Object.keys(lessons) as LessonId[])
    .flatMap((id) => {
      const questions: Readonly<Record<string, { readonly right: string }>> = lessons[id].questions;
      const asked: Readonly<Record<string, { readonly ask: string }>> = words[id].questions;
      return [...findLessonAnswers(chart.standing, id)].flatMap(([name, { choice }]) => {
        const right = questions[name]?.right;
        const ask = asked[name]?.ask;
        return right === undefined || ask === undefined || right === choice ? [] : [ask];
      });
    })
    .slice(0, mostLessons);
}
