import type { IDBPTransaction, StoreNames } from "idb";
import type { Fact } from "#record/fact.ts";
import {
  openDatabase,
  storeNames,
  type DiaryDatabase,
  type DiarySchema,
} from "./diary-database.ts";
import {
  ChangedFactError,
  OtherPersonError,
  type DiaryChange,
  type DiaryStorage,
} from "./diary-storage.ts";
import { isConnectionLost, loadRecords } from "./load-records.ts";
import { readIdentity } from "./read-identity.ts";
import { isSameContent } from "./same-content.ts";

type Writing = IDBPTransaction<DiarySchema, StoreNames<DiarySchema>[], "readwrite">;

/** The browser's connection can die under us; WebKit is known for it. Then try again, slower. */
const pauses_ms = [50, 300];

export interface IndexedDbStorage extends DiaryStorage {
  /** Tells when the connection ended without us, so that the diary looks again. */
  onLost(listener: () => void): void;
}

/**
 * The diary in IndexedDB.
 *
 * Every write waits for the disk (`durability: "strict"`) and for the transaction to complete.
 * A dead connection is opened again and the same change repeated, which is safe since an entry
 * that is already there is passed over.
 */
export function createIndexedDbStorage(factory: IDBFactory | undefined): IndexedDbStorage {
  let connection: Promise<DiaryDatabase> | undefined;
  let tellLost: (() => void) | undefined;

  function connect(): Promise<DiaryDatabase> {
    if (factory === undefined) {
      return Promise.reject(new DOMException("This browser keeps no data", "NotSupportedError"));
    }
    connection ??= openDatabase(factory, () => {
      connection = undefined;
      tellLost?.();
    }).catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  }

  async function use<Result>(work: (database: DiaryDatabase) => Promise<Result>): Promise<Result> {
    for (const pause_ms of pauses_ms) {
      const opened = connect();
      const database = await opened;
      try {
        return await work(database);
      } catch (error) {
        if (!isConnectionLost(error)) throw error;
        if (connection === opened) connection = undefined;
        database.close();
        await new Promise((resolve) => setTimeout(resolve, pause_ms));
      }
    }
    return work(await connect());
  }

  return {
    onLost(listener) {
      tellLost = listener;
    },
    load: () => use(loadRecords),
    change: (change) => use((database) => write(database, (tx) => applyChange(tx, change))),
    deleteEverything: (next) =>
      use((database) =>
        write(database, async (tx) => {
          await Promise.all(storeNames.map((name) => tx.objectStore(name).clear()));
          await tx.objectStore("meta").put(next, "identity");
        }),
      ),
  };
}

/** One strict transaction: resolves once it is on the disk, rejects when none of it happened. */
async function write<Result>(
  database: DiaryDatabase,
  work: (tx: Writing) => Promise<Result>,
): Promise<Result> {
  const tx: Writing = database.transaction([...storeNames], "readwrite", { durability: "strict" });
  // Looked at below; without this line a failed request would count as an error nobody handles.
  tx.done.catch(() => undefined);
  let result: Result;
  try {
    result = await work(tx);
  } catch (error) {
    abortQuietly(tx);
    // A request that fails with its transaction only says "aborted"; the transaction knows why.
    throw tx.error ?? error;
  }
  await tx.done;
  return result;
}

function abortQuietly(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It already is: then the error that brought us here is the one to tell.
  }
}

async function applyChange(tx: Writing, change: DiaryChange): Promise<number> {
  const facts = tx.objectStore("facts");
  const meta = tx.objectStore("meta");
  const quarantine = tx.objectStore("quarantine");
  await claimDiary(tx, change);
  await Promise.all((change.facts ?? []).map((fact) => addFact(tx, fact)));
  await Promise.all([
    ...(change.repairs ?? []).map((fact) => facts.put(fact, fact.id)),
    ...(change.quarantine ?? []).map((record) => quarantine.put(record, record.key)),
    ...(["settings", "persistence"] as const)
      .filter((key) => change[key] !== undefined)
      .map((key) => meta.put(change[key], key)),
  ]);
  const count = await facts.count();
  if (change.counter !== undefined) await meta.put(change.counter(count), "counter");
  return count;
}

async function claimDiary(tx: Writing, change: DiaryChange): Promise<void> {
  const meta = tx.objectStore("meta");
  const owner = readIdentity(await meta.get("identity"));
  if (owner?.person === change.identity.person) return;
  const isOpenToAll =
    owner === undefined ||
    (change.adoptWhenEmpty === true &&
      (await tx.objectStore("facts").count()) + (await tx.objectStore("quarantine").count()) === 0);
  if (!isOpenToAll) throw new OtherPersonError();
  await meta.put(change.identity, "identity");
}

async function addFact(tx: Writing, fact: Fact): Promise<void> {
  const store = tx.objectStore("facts");
  const known = await store.get(fact.id);
  if (known === undefined) await store.add(fact, fact.id);
  else if (!isSameContent(known, fact)) throw new ChangedFactError(fact.id);
}
