import { readCardLeak } from "#care/card/read-card-leak.ts";
import type { Person } from "#care/person/person.ts";
import { readVisitSituation } from "#care/person/read-visit-situation.ts";
import { planVisits, type VisitPlan } from "#care/surveillance/plan-visits.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import { roundTo } from "#units/round.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { cardWordsFor } from "#words/card-words.ts";
import { formatDueWindow } from "#words/describe-due.ts";
import { fillMessage } from "#words/fill-message.ts";
import { formatDay } from "#words/format-time.ts";
import { sheetsWordsFor } from "#words/sheets-words.ts";
import type { WordsContext } from "#words/words-context.ts";

/** More are in the app; a page has one place for them. */
const mostStudies = 4;

/** The latest studies, newest first, each with its grade and whose it is. */
export function tellStudies(
  { health }: Person,
  today: CalendarDay,
  { language }: WordsContext,
): string[] {
  return health.studies
    .filter(({ on }) => on === undefined || on <= today)
    .slice(-mostStudies)
    .reverse()
    .map((study) => tellStudy(study, today, language));
}

function tellStudy(
  study: EchoStudy,
  today: CalendarDay,
  language: WordsContext["language"],
): string {
  const { visit } = sheetsWordsFor(language);
  const { grades } = cardWordsFor(language);
  const leak = readCardLeak([study], [], today);
  const by = leak?.gradedBy === "letter" ? visit.byLetter : visit.byNumbers;
  const grade =
    leak?.grade === undefined
      ? visit.noGrade
      : fillMessage(language, by, { grade: grades[leak.grade] });
  const fraction = study.values.ejectionFraction;
  const values = {
    grade:
      fraction === undefined
        ? grade
        : `${grade}, ${fillMessage(language, visit.ejectionFraction, { value: roundTo(fraction, 0) })}`,
  };
  return study.on === undefined
    ? fillMessage(language, visit.studyNoDate, values)
    : fillMessage(language, visit.study, { ...values, date: formatDay(study.on, language) });
}

/** When the next scan and visit are due, or that it is not known. */
export function tellDue(person: Person, today: CalendarDay, { language }: WordsContext): string[] {
  const { visit } = sheetsWordsFor(language);
  // Without a study, a procedure or the clinic's word there is nothing to count from.
  const { health } = person;
  const basis = [...health.studies, ...health.procedures, ...health.visitInstructions];
  if (basis.length === 0) return [];
  const plan = planVisits(readVisitSituation(person, today), today);
  return [
    fillMessage(language, visit.echoDue, { when: tellWhen(plan.echo, today, language) }),
    fillMessage(language, visit.visitDue, { when: tellWhen(plan.visit, today, language) }),
  ];
}

function tellWhen(
  planned: VisitPlan["echo"],
  today: CalendarDay,
  language: WordsContext["language"],
): string {
  const { visit } = sheetsWordsFor(language);
  switch (planned.kind) {
    case "planned": {
      // With a reason to come sooner it is due today, whatever day was planned.
      if (planned.state === "due") return visit.dueNow;
      const when = formatDueWindow(planned, today, language);
      return planned.state === "late" ? fillMessage(language, visit.late, { when }) : when;
    }
    case "notNeeded":
      return visit.notNeeded;
    case "noRow":
      return visit.askClinic;
    case "cannotTell":
      return visit.cannotTell;
  }
}
