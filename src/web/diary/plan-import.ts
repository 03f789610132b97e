import type { Fact } from "#record/fact.ts";
import type { Issue, Parsed } from "#record/issue.ts";
import type { DiaryDocument } from "./diary-document.ts";
import { toJsonSafe } from "./json-safe.ts";
import { readFact, type UnreadableEntry } from "./read-stored.ts";
import { isSameContent } from "./same-content.ts";
import type { Settings } from "./settings.ts";

/** What a person sees before anything is taken in. */
export interface ImportPreview {
  /** Entries this diary does not have. */
  readonly fresh: number;
  /** Entries it has already; they are passed over. */
  readonly known: number;
  /** Entries that cannot be read; they are kept apart, not thrown away. */
  readonly unreadable: number;
  readonly person: string;
  readonly exportedAt?: string;
  /** RFC 3339 instants of the earliest and latest fresh entry. */
  readonly from?: string;
  readonly until?: string;
}

export interface ImportPlan {
  readonly preview: ImportPreview;
  readonly person: string;
  readonly facts: readonly Fact[];
  /** Readable again: they take the place of entries that could not be read here. */
  readonly repairs: readonly Fact[];
  readonly unreadable: readonly Omit<UnreadableEntry, "key">[];
  /** Present when this device has no diary yet and takes the file's over as a whole. */
  readonly settings?: Settings;
}

/** The diary as it is before the import. */
export interface DiaryBefore {
  readonly person: string;
  readonly facts: readonly Fact[];
  readonly unreadable: readonly UnreadableEntry[];
}

/**
 * Decides what of a file is taken into a diary.
 *
 * An entry with a known id is passed over; one with a known id and other content is kept apart,
 * since entries never change. Another person's file is refused unless the diary is empty.
 */
export function planImport(document: DiaryDocument, diary: DiaryBefore): Parsed<ImportPlan> {
  const isEmpty = diary.facts.length === 0 && diary.unreadable.length === 0;
  if (!isEmpty && document.person !== diary.person) {
    return { ok: false, issues: [describeOtherPerson(document, diary)] };
  }
  const facts = new Map<string, Fact>();
  const repairs: Fact[] = [];
  const unreadable: Omit<UnreadableEntry, "key">[] = [];
  const knownFacts = new Map(diary.facts.map((fact) => [fact.id, fact]));
  const knownTexts = new Set(diary.unreadable.map(({ raw }) => toText(raw)));
  const brokenHere = new Set(diary.unreadable.map(({ key }) => key));
  let known = 0;

  for (const raw of document.entries) {
    const read = readFact(raw, document.person);
    if (!read.ok) {
      if (knownTexts.has(toText(raw))) known += 1;
      else unreadable.push({ raw, issues: read.issues, setAside: false });
      continue;
    }
    const { fact } = read;
    const same = knownFacts.get(fact.id);
    if (same === undefined) {
      knownFacts.set(fact.id, fact);
      if (brokenHere.has(fact.id)) repairs.push(fact);
      else facts.set(fact.id, fact);
    } else if (isSameContent(same, fact)) known += 1;
    else unreadable.push({ raw, issues: [describeRival(fact)], setAside: false });
  }

  const fresh = [...facts.values(), ...repairs];
  const times = fresh.map(({ at }) => at.instant).sort();
  const [from, until] = [times[0], times.at(-1)];
  return {
    ok: true,
    value: {
      preview: {
        fresh: fresh.length,
        known,
        unreadable: unreadable.length,
        person: document.person,
        ...(document.exportedAt === undefined ? {} : { exportedAt: document.exportedAt }),
        ...(from === undefined || until === undefined ? {} : { from, until }),
      },
      person: document.person,
      facts: [...facts.values()],
      repairs,
      unreadable,
      ...(isEmpty ? { settings: document.settings } : {}),
    },
  };
}

function toText(raw: unknown): string {
  return JSON.stringify(toJsonSafe(raw));
}

function describeOtherPerson(document: DiaryDocument, diary: DiaryBefore): Issue {
  const expected = `the diary of the person on this device (${diary.person})`;
  const found = `another person's diary (${document.person})`;
  return { path: "person", code: "contradiction", expected, found };
}

function describeRival(fact: Fact): Issue {
  const expected = "the entry this diary has under the same id";
  return { path: "id", code: "contradiction", expected, found: `other content for ${fact.id}` };
}
