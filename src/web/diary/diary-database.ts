import { wrap, type DBSchema, type IDBPDatabase } from "idb";

export interface DiarySchema extends DBSchema {
  /** Keyed from outside, so that even a record that lost its own id has a name. */
  facts: { key: string; value: unknown };
  meta: { key: string; value: unknown };
  quarantine: { key: string; value: unknown };
}

export type DiaryDatabase = IDBPDatabase<DiarySchema>;
export const storeNames = ["facts", "meta", "quarantine"] as const;

export const databaseName = "living-leaflet";
const databaseVersion = 1;

/** Old phones can take seconds to wake their database; a tab that blocks us takes for ever. */
const patience_ms = 4_000;

/**
 * Opens the diary's database and makes its stores when they are not there.
 *
 * Rejects with `VersionError` when a newer app has been here, with `TimeoutError` when the
 * browser or another tab does not answer; a database that is given later is closed again.
 *
 * @param onLost called once when the connection ends without us: the browser dropped it, or
 * another tab wants to change or delete the database
 */
export async function openDatabase(
  factory: IDBFactory,
  onLost: (database: DiaryDatabase) => void,
): Promise<DiaryDatabase> {
  const request = factory.open(databaseName, databaseVersion);
  request.addEventListener("upgradeneeded", () => {
    for (const name of storeNames) {
      if (!request.result.objectStoreNames.contains(name)) request.result.createObjectStore(name);
    }
  });
  const database = await inTime(wrap(request) as Promise<DiaryDatabase>);
  const isWhole = storeNames.every((name) => database.objectStoreNames.contains(name));
  if (!isWhole) {
    database.close();
    throw new DOMException("The diary's database is not one of ours", "VersionError");
  }
  const lose = (): void => onLost(database);
  database.addEventListener("close", lose, { once: true });
  database.addEventListener(
    "versionchange",
    () => {
      database.close();
      lose();
    },
    { once: true },
  );
  return database;
}

async function inTime(opening: Promise<DiaryDatabase>): Promise<DiaryDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new DOMException("The diary's database did not open in time", "TimeoutError"));
    }, patience_ms);
  });
  opening.then(
    (database) => {
      if (isLate) database.close();
    },
    () => undefined,
  );
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}
