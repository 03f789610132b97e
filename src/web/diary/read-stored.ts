import * as z from "zod/mini";
import type { Fact } from "#record/fact.ts";
import { issueCodes, type Issue } from "#record/issue.ts";
import { parseFact } from "#record/parse-fact.ts";
import type { QuarantineRecord, StoredRecord, StoredRecords } from "./diary-storage.ts";

/** An entry that is there and that nobody can read. It stays stored and is exported. */
export interface UnreadableEntry {
  readonly key: string;
  readonly raw: unknown;
  readonly issues: readonly Issue[];
  /** The person has been told and wants to go on without it. */
  readonly setAside: boolean;
}

export interface ReadEntries {
  readonly facts: readonly Fact[];
  readonly unreadable: readonly UnreadableEntry[];
  /** Unreadable entries the quarantine has no copy of yet. */
  readonly newlyUnreadable: readonly UnreadableEntry[];
}

/**
 * Reads every stored entry through the record's door.
 *
 * @param person whose diary it is: an entry of another person is not shown as theirs
 */
export function readEntries(stored: StoredRecords, person: string): ReadEntries {
  const copies = new Map(stored.quarantine.map((record) => [record.key, readCopy(record)]));
  const facts: Fact[] = [];
  const unreadable = new Map<string, UnreadableEntry>();
  const newlyUnreadable: UnreadableEntry[] = [];
  const readable = new Set<string>();
  for (const record of stored.facts) {
    const read = readRecord(record, person);
    if (read.ok) {
      facts.push(read.fact);
      readable.add(record.key);
      continue;
    }
    const copy = copies.get(record.key);
    const entry = { key: record.key, raw: record.raw, issues: read.issues, setAside: false };
    unreadable.set(record.key, { ...entry, setAside: copy?.setAside ?? false });
    if (copy === undefined) newlyUnreadable.push(entry);
  }
  // The rest of the quarantine came with a file. What has since been repaired is not missing.
  for (const [key, copy] of copies) {
    if (!unreadable.has(key) && !readable.has(key)) unreadable.set(key, copy);
  }
  return { facts, unreadable: [...unreadable.values()], newlyUnreadable };
}

type ReadRecord =
  | { readonly ok: true; readonly fact: Fact }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function readRecord({ key, raw, failure }: StoredRecord, person: string): ReadRecord {
  if (failure !== undefined) {
    return refuse({ path: "", code: "wrongType", expected: "an entry", found: failure });
  }
  const read = readFact(raw, person);
  if (!read.ok || read.fact.id === key) return read;
  return refuse({ path: "id", code: "contradiction", expected: key, found: read.fact.id });
}

/** One entry of this person from anything, never throwing. */
export function readFact(raw: unknown, person: string): ReadRecord {
  let parsed: ReturnType<typeof parseFact>;
  try {
    parsed = parseFact(raw);
  } catch (error) {
    // The store can hold what JSON cannot: rings, big integers. No entry of ours has them.
    return refuse({ path: "", code: "wrongType", expected: "an entry", found: String(error) });
  }
  if (!parsed.ok) return parsed;
  const fact = parsed.value;
  return fact.person === person
    ? { ok: true, fact }
    : refuse({ path: "person", code: "contradiction", expected: person, found: fact.person });
}

function refuse(issue: Issue): ReadRecord {
  return { ok: false, issues: [issue] };
}

const copySchema = z.object({
  raw: z.unknown(),
  issues: z.array(
    z.object({
      path: z.string(),
      code: z.enum(issueCodes),
      expected: z.string(),
      found: z.string(),
    }),
  ),
  setAside: z.boolean(),
});

function readCopy({ key, raw, failure }: StoredRecord): UnreadableEntry {
  const parsed = copySchema.safeParse(raw);
  if (parsed.success) return { ...parsed.data, key };
  const found = failure ?? "a damaged copy";
  const issue: Issue = { path: "", code: "wrongType", expected: "a copy of an entry", found };
  return { key, raw, issues: [issue], setAside: false };
}

export function toQuarantine(entry: UnreadableEntry, foundAt: string): QuarantineRecord {
  return { ...entry, foundAt };
}

/** Whose entries these are, when they all say the same; for a store that forgot its owner. */
export function findOnlyPerson(records: readonly StoredRecord[]): string | undefined {
  const people = new Set(
    records.flatMap(({ raw }) => {
      try {
        const parsed = parseFact(raw);
        return parsed.ok ? [parsed.value.person] : [];
      } catch {
        return [];
      }
    }),
  );
  return people.size === 1 ? [...people][0] : undefined;
}
