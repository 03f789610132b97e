/** The diary of this browser: the one instance all screens share, over the real ports. */
import { browserCanaries } from "./browser-canaries.ts";
import { browserChannel } from "./diary-channel.ts";
import { openDiary, type Diary, type Persistence } from "./diary.ts";

export const appDiary: Promise<Diary> = openDiary({
  now: () => Date.now(),
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  indexedDB: findIndexedDb(),
  canaries: browserCanaries(),
  channel: browserChannel(),
  ...findPersistence(),
});

/**
 * Asks the browser not to clear the diary on its own. The diary does so by itself after the first
 * saved entry; this is for the person who asks again in the settings.
 */
export async function askToPersist(): Promise<Persistence> {
  return (await appDiary).askToPersist();
}

/** Reading the very name throws in some browsers when storage is switched off. */
function findIndexedDb(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

function findPersistence(): { persist?: () => Promise<boolean> } {
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  return storage?.persist === undefined ? {} : { persist: storage.persist.bind(storage) };
}
