import { askCanaries, findLoss, readCanaryRecord, type Canary, type Loss } from "./canary.ts";
import {
  OtherPersonError,
  type DiaryStorage,
  type Identity,
  type Persistence,
  type StoredRecords,
} from "./diary-storage.ts";
import { readIdentity } from "./read-identity.ts";
import { findOnlyPerson, readEntries, toQuarantine, type ReadEntries } from "./read-stored.ts";
import { readSettings, type Settings } from "./settings.ts";

/** A diary as it was found in the storage. */
export interface LoadedDiary extends Pick<ReadEntries, "facts" | "unreadable"> {
  readonly identity: Identity;
  /** The ids of all stored entries, readable or not. */
  readonly ids: ReadonlySet<string>;
  readonly settings: Settings;
  readonly persistence: Persistence;
  readonly loss: Loss | undefined;
}

/**
 * Reads the whole diary, finds whose it is, and compares it with what the canaries remember.
 *
 * Rejects when the storage does; what is damaged inside never makes it reject.
 *
 * @param newcomer who it belongs to when nobody is written in it
 */
export async function loadDiary(
  storage: DiaryStorage,
  canaries: readonly Canary[],
  newcomer: Identity,
  nowText: string,
): Promise<LoadedDiary> {
  const stored = await storage.load();
  const counter = readCanaryRecord(stored.counter);
  const remembered = [...(await askCanaries(canaries)), ...(counter ? [counter] : [])];
  const owner = readIdentity(stored.identity);
  const identity = owner ?? {
    person:
      findOnlyPerson(stored.facts) ??
      remembered.find(({ person }) => person !== undefined)?.person ??
      newcomer.person,
    device: newcomer.device,
  };
  const entries = readEntries(stored, identity.person);
  if (owner === undefined || entries.newlyUnreadable.length > 0) {
    const quarantine = entries.newlyUnreadable.map((entry) => toQuarantine(entry, nowText));
    const isOvertaken = await tryToNote(storage, identity, quarantine);
    if (isOvertaken) return loadDiary(storage, canaries, newcomer, nowText);
  }
  const ids = new Set(stored.facts.map(({ key }) => key));
  return {
    identity,
    ids,
    facts: entries.facts,
    unreadable: entries.unreadable,
    settings: readSettings(stored.settings),
    persistence: readPersistence(stored),
    loss: findLoss(remembered, ids),
  };
}

/**
 * Writes down the owner and copies of what cannot be read. Not being able to (a full disk) loses
 * nothing: both are found again at the next start.
 *
 * @returns whether another tab has just made this diary somebody's
 */
async function tryToNote(
  storage: DiaryStorage,
  identity: Identity,
  quarantine: readonly ReturnType<typeof toQuarantine>[],
): Promise<boolean> {
  try {
    await storage.change({ identity, quarantine });
    return false;
  } catch (error) {
    return error instanceof OtherPersonError;
  }
}

function readPersistence({ persistence }: StoredRecords): Persistence {
  const known: readonly unknown[] = ["granted", "refused", "unsupported"];
  return known.includes(persistence) ? (persistence as Persistence) : "unknown";
}
