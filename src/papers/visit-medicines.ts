import type { Person } from "#care/person/person.ts";
import { diffMedicines, type MedicineChange } from "#record/diff-medicines.ts";
import type { FactOf } from "#record/fact.ts";
import { listChanges } from "#record/list-changes.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { fillMessage } from "#words/fill-message.ts";
import { sheetsWordsFor } from "#words/sheets-words.ts";
import type { WordsContext } from "#words/words-context.ts";
import { nameMedicine, pickWhatFits, shortName } from "./name-medicines.ts";
import type { VisitSince } from "./visit-since.ts";

/** What one page has room for beside a full sheet [letters]. */
export const mostMedicines_letters = 1_500;
/** By their short names alone. */
const mostNames = 36;

type Language = WordsContext["language"];

/** What there is to tell, in the order in which it is told. */
interface Told {
  /** There was a visit, and no list was written down by then. */
  readonly isListMissing: boolean;
  readonly changes: readonly MedicineChange[];
  /** What is taken as before, or taken at all where nothing can be called new. */
  readonly rest: readonly FactOf<"medicine">[];
  readonly restAs: "same" | "taken";
}

/**
 * What was started, changed and stopped; what stayed is one line.
 *
 * Without a list of the last visit nothing can be called new: then what is taken now is told, and
 * what was stopped under our eyes. What one page cannot hold is told by names alone, or counted,
 * and where the rest of it stands is said.
 */
export function tellMedicines(
  person: Person,
  today: CalendarDay,
  since: VisitSince,
  { language, zone }: WordsContext,
): string[] {
  const told = sortMedicines(person, today, since, zone);
  if (told.changes.length + told.rest.length === 0) return [];
  const { medicines: words } = sheetsWordsFor(language).visit;
  const head = told.isListMissing ? [words.noListThen] : [];
  const inLine = (message: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : [fillMessage(language, message, { list: list.join("; ") })];
  const whole = told.rest.map(nameMedicine);
  const changes = tellChanges(told.changes, language);
  return [
    ...head,
    ...pickWhatFits(mostMedicines_letters, [
      () => [...changes, ...inLine(words[told.restAs], whole)],
      () => [...changes, ...inLine(words[told.restAs], told.rest.map(shortName)), words.dosesInApp],
      () => tellNames(told, language, inLine),
    ]),
  ];
}

function sortMedicines(
  { health }: Person,
  today: CalendarDay,
  since: VisitSince,
  zone: string,
): Told {
  const found = listChanges(health, today, zone);
  if (found.kind === "known") {
    return {
      isListMissing: false,
      changes: found.changes.filter(({ kind }) => kind !== "same"),
      rest: found.changes.filter(({ kind }) => kind === "same").map(({ now }) => now),
      restAs: "same",
    };
  }
  return {
    isListMissing: found.kind === "cannotTell",
    changes: diffMedicines(health, since.at_ms).filter(({ kind }) => kind === "stopped"),
    rest: health.medicines.map(({ now }) => now).filter(({ status }) => status === "taking"),
    restAs: "taken",
  };
}

function tellChanges(changes: readonly MedicineChange[], language: Language): string[] {
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

/** All by short names, new ones first; those there is no room for are counted. */
function tellNames(
  { changes, rest, restAs }: Told,
  language: Language,
  inLine: (message: string, list: readonly string[]) => string[],
): string[] {
  const { medicines: words } = sheetsWordsFor(language).visit;
  const groups = [
    ...(["started", "changed", "stopped"] as const).map((kind) => ({
      message: words.names[kind],
      medicines: changes.filter((change) => change.kind === kind).map(({ now }) => now),
    })),
    { message: words[restAs], medicines: rest },
  ];
  let room = mostNames;
  const lines = groups.flatMap(({ message, medicines }) => {
    const names = medicines.slice(0, room).map(shortName);
    room -= names.length;
    return inLine(message, names);
  });
  const count = changes.length + rest.length - mostNames;
  const more = count > 0 ? [fillMessage(language, words.more, { count })] : [];
  return [...lines, ...more, words.dosesInApp];
}
