import type { Fact } from "#record/fact.ts";
import type { Issue } from "#record/issue.ts";
import type { CanaryRecord } from "./canary.ts";
import type { Settings } from "./settings.ts";

/** Whose diary this is and on which device; random, and nobody's name. */
export interface Identity {
  readonly person: string;
  readonly device: string;
}

/** What lies in one place of the store, readable or not. */
export interface StoredRecord {
  readonly key: string;
  readonly raw: unknown;
  /** Why the browser could not give the value back at all. */
  readonly failure?: string;
}

/** Everything in the store, as it lies there. */
export interface StoredRecords {
  readonly facts: readonly StoredRecord[];
  readonly quarantine: readonly StoredRecord[];
  readonly identity: unknown;
  readonly settings: unknown;
  readonly counter: unknown;
  readonly persistence: unknown;
}

/** A copy of what could not be read, kept until somebody can. */
export interface QuarantineRecord {
  readonly key: string;
  readonly raw: unknown;
  readonly issues: readonly Issue[];
  readonly foundAt: string;
  readonly setAside: boolean;
}

/** One change of the store: all of it is durable, or none of it happened. */
export interface DiaryChange {
  /** Whose diary is changed: written when there is none, refused when it is another's. */
  readonly identity: Identity;
  /** Take over the diary whoever it belongs to, provided that it holds nothing. */
  readonly adoptWhenEmpty?: boolean;
  /** New entries; one that is already there with the same content is passed over. */
  readonly facts?: readonly Fact[];
  /** Entries put in the place of unreadable ones, of which the quarantine has the copy. */
  readonly repairs?: readonly Fact[];
  readonly quarantine?: readonly QuarantineRecord[];
  readonly settings?: Settings;
  readonly persistence?: Persistence;
  /** What the store's own canary shall remember, made from the new number of entries. */
  readonly counter?: (count: number) => CanaryRecord;
}

export type Persistence = "unknown" | "granted" | "refused" | "unsupported";

/**
 * Where the diary lies. Every method may reject with an error whose `name` says why, as
 * IndexedDB's do; nothing else of IndexedDB shows here, so that each call can be made to fail.
 */
export interface DiaryStorage {
  load(): Promise<StoredRecords>;
  /** @returns how many entries there are now, once they are durable */
  change(change: DiaryChange): Promise<number>;
  /** Empties the store, in one transaction, and leaves only who it belongs to from now on. */
  deleteEverything(next: Identity): Promise<void>;
}

/** Another tab has deleted this diary, or put another person's in its place. */
export class OtherPersonError extends Error {
  override readonly name = "OtherPersonError";
  constructor() {
    super("Cannot save as this diary now belongs to another person");
  }
}

/** An id that already stands for something else. */
export class ChangedFactError extends Error {
  override readonly name = "ChangedFactError";
  constructor(id: string) {
    super(`Cannot save ${id} as another entry has this id`);
  }
}

export type SaveFailure = { ok: false; reason: "full" | "unavailable" | "failed"; detail: string };
export type SaveResult = { ok: true } | SaveFailure;

const unavailableNames: ReadonlySet<string> = new Set([
  "VersionError",
  "InvalidStateError",
  "UnknownError",
  "SecurityError",
  "NotAllowedError",
  "TimeoutError",
  "NotSupportedError",
]);

/** What an error of the storage means for the person who wanted to save. */
export function explainFailure(error: unknown): SaveFailure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const detail = `${name}: ${message}`;
  if (name === "QuotaExceededError") return { ok: false, reason: "full", detail };
  const reason = unavailableNames.has(name) ? "unavailable" : "failed";
  return { ok: false, reason, detail };
}
