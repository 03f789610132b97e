import { readCardLeak } from "#care/card/read-card-leak.ts";
import type { Person } from "#care/person/person.ts";
import { readVisitSituation } from "#care/person/read-visit-situation.ts";
import { planVisits, type VisitPlan } from "#care/surveillance/plan-visits.ts";
import { diffMedicines, type MedicineChange } from "#record/diff-medicines.ts";
import type { EchoStudy } from "#record/echo-measure.ts";
import type { FactOf } from "#record/fact.ts";
import { listChanges } from "#record/list-changes.ts";
import { roundTo } from "#units/round.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { cardWordsFor } from "#words/card-words.ts";
import { formatDueWindow } from "#words/describe-due.ts";
import { fillMessage } from "#words/fill-message.ts";
import { formatDay } from "#words/format-time.ts";
import { sheetsWordsFor } from "#words/sheets-words.ts";
import { tidyName, type WordsContext } from "#words/words-context.ts";
import type { VisitSince } from "./visit-since.ts";

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

/**
 * What was started, changed and stopped; what stayed is one line.
 *
 * Without a list of the last visit nothing can be called new: then what is taken now is told, and
 * what was stopped under our eyes.
 */
export function tellMedicines(
  { health }: Person,
  today: CalendarDay,
  since: VisitSince,
  { language, zone }: WordsContext,
): string[] {
  const { medicines: words } = sheetsWordsFor(language).visit;
  const found = listChanges(health, today, zone);
  const inOneLine = (message: string, medicines: readonly FactOf<"medicine">[]): string[] =>
    medicines.length === 0
      ? []
      : [fillMessage(language, message, { list: medicines.map(nameMedicine).join("; ") })];
  if (found.kind === "known") {
    const same = found.changes.filter(({ kind }) => kind === "same").map(({ now }) => now);
    return [...tellChanges(found.changes, language), ...inOneLine(words.same, same)];
  }
  const stopped = diffMedicines(health, since.at_ms).filter(({ kind }) => kind === "stopped");
  const taken = health.medicines.map(({ now }) => now).filter(({ status }) => status === "taking");
  const told = [...tellChanges(stopped, language), ...inOneLine(words.taken, taken)];
  return found.kind === "cannotTell" && told.length > 0 ? [words.noListThen, ...told] : told;
}

function tellChanges(
  changes: readonly MedicineChange[],
  language: WordsContext["language"],
): string[] {
  const { medicines: words } = sheetsWordsFor(language).visit;
  return changes.flatMap((change): string[] => {
    const medicine = nameMedicine(change.now);
    switch (change.kind) {
      case "started":
        return [fillMessage(language, words.started, { medicine })];
      case "stopped":
        return [fillMessage(language, words.stopped, { medicine: nameMedicine(change.before) })];
      case "changed":
        return [
          fillMessage(language, words.changed, { medicine, before: nameMedicine(change.before) }),
        ];
      case "same":
        return [];
    }
  });
}

/** As it is written, with dose and times. */
export function nameMedicine({ text, dose, schedule }: FactOf<"medicine">): string {
  return [text, dose, schedule].flatMap((part) => tidyName(part) ?? []).join(", ");
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
