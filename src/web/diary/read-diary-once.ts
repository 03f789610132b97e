import { wrap, type IDBPDatabase } from "idb";
import { foldChart, type Chart } from "#record/fold-chart.ts";
import { databaseName, storeNames, type DiarySchema } from "./diary-database.ts";
import { loadRecords } from "./load-records.ts";
import { readIdentity } from "./read-identity.ts";
import { findOnlyPerson, readEntries } from "./read-stored.ts";
import { readSettings, type Settings } from "./settings.ts";

/**
 * Looks into the diary without changing anything: no database is made, no record is written.
 *
 * Rejects when there is no diary or the browser does not open it.
 */
export async function readDiaryOnce(
  factory: IDBFactory,
): Promise<{ readonly chart: Chart; readonly settings: Settings }> {
  const database = await openExisting(factory);
  try {
    const stored = await loadRecords(database);
    const person = readIdentity(stored.identity)?.person ?? findOnlyPerson(stored.facts) ?? "";
    const { facts, unreadable } = readEntries(stored, person);
    const unread = unreadable.filter(({ setAside }) => !setAside).length;
    return { chart: foldChart(facts, unread), settings: readSettings(stored.settings) };
  } finally {
    database.close();
  }
}

async function openExisting(factory: IDBFactory): Promise<IDBPDatabase<DiarySchema>> {
  // Without a version it opens as it is, also when a newer app has been here.
  const request = factory.open(databaseName);
  // There was none: making one here would hide from the diary that it is gone.
  request.addEventListener("upgradeneeded", () => request.transaction?.abort());
  const database = (await wrap(request)) as unknown as IDBPDatabase<DiarySchema>;
  if (storeNames.every((name) => database.objectStoreNames.contains(name))) return database;
  database.close();
  throw new DOMException("The diary's database is not one of ours", "VersionError");
}
