import type { DiaryDatabase } from "./diary-database.ts";
import type { StoredRecord, StoredRecords } from "./diary-storage.ts";

/**
 * Reads every record as it lies there, also when single ones cannot be given back.
 */
export async function loadRecords(database: DiaryDatabase): Promise<StoredRecords> {
  const meta = (key: string): Promise<unknown> => database.get("meta", key);
  return {
    facts: await loadStore(database, "facts"),
    quarantine: await loadStore(database, "quarantine"),
    identity: await meta("identity"),
    settings: await meta("settings"),
    counter: await meta("counter"),
    persistence: await meta("persistence"),
  };
}

async function loadStore(
  database: DiaryDatabase,
  name: "facts" | "quarantine",
): Promise<StoredRecord[]> {
  const tx = database.transaction(name);
  tx.done.catch(() => undefined);
  const keys = await tx.store.getAllKeys();
  try {
    const values = await tx.store.getAll();
    return keys.map((key, index) => ({ key, raw: values[index] }));
  } catch (error) {
    if (isConnectionLost(error) && (await isDead(database))) throw error;
    // One value that cannot be read back fails the whole list: ask for each alone.
    return Promise.all(keys.map((key) => loadRecord(database, name, key)));
  }
}

async function loadRecord(
  database: DiaryDatabase,
  name: "facts" | "quarantine",
  key: string,
): Promise<StoredRecord> {
  try {
    return { key, raw: await database.get(name, key) };
  } catch (error) {
    return { key, raw: undefined, failure: String(error) };
  }
}

async function isDead(database: DiaryDatabase): Promise<boolean> {
  return database.count("meta").then(
    () => false,
    () => true,
  );
}

/** Whether an error says that the connection is gone, rather than that the work was refused. */
export function isConnectionLost(error: unknown): boolean {
  const name = error instanceof Error ? error.name : "";
  return name === "InvalidStateError" || name === "UnknownError" || name === "AbortError";
}
