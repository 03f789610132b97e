/** Goal G11: whatever way entries go, the diary says so, and never shows an empty one as true. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  clearStorage,
  inFreshContext,
  look,
  openDiaryPage,
  saveWeights,
  serveDiaryPage,
  withDiary,
  type ServedDiaryPage,
} from "./harness/diary-page.ts";
import { launchBrowser } from "./harness/launch-browser.ts";

let served: ServedDiaryPage;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveDiaryPage(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.remove();
});

/** Each runs on a blank page of the same origin, while no diary is open. */
type Wipe = (page: Page) => Promise<void>;

const inBrowser =
  (...types: string[]): Wipe =>
  (page) =>
    clearStorage(page, types);

const deleteDatabase: Wipe = (page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase("living-leaflet");
        request.addEventListener("success", () => resolve());
        request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
        request.addEventListener("blocked", () => reject(new Error("blocked")));
      }),
  );

/** Deletes the entries at these places, counted from the oldest; all when none is named. */
const deleteEntries =
  (stores: readonly string[], places?: readonly number[]): Wipe =>
  (page) =>
    page.evaluate(
      ([names, at]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open("living-leaflet");
          request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
          request.addEventListener("success", () => {
            const database = request.result;
            const tx = database.transaction([...names], "readwrite");
            tx.addEventListener("complete", () => {
              database.close();
              resolve();
            });
            for (const name of names) {
              const store = tx.objectStore(name);
              if (at === undefined) store.clear();
              else {
                const keys = store.getAllKeys();
                keys.addEventListener("success", () => {
                  for (const place of at) store.delete(keys.result.at(place)!);
                });
              }
            }
          });
        }),
      [stores, places] as const,
    );

const recreateEmpty: Wipe = async (page) => {
  await deleteDatabase(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("living-leaflet", 1);
        request.addEventListener("upgradeneeded", () => {
          for (const name of ["facts", "meta", "quarantine"])
            request.result.createObjectStore(name);
        });
        request.addEventListener("success", () => {
          request.result.close();
          resolve();
        });
      }),
  );
};

const spoilCanaries: Wipe = (page) =>
  page.evaluate(() => localStorage.setItem("living-leaflet-diary", "{half a rec"));

const all =
  (...wipes: Wipe[]): Wipe =>
  async (page) => {
    for (const wipe of wipes) {
      await wipe(page);
    }
  };

const entries = 6;
const canaries = ["local_storage", "cookies", "cache_storage"] as const;

const partly: readonly (readonly [way: string, wipe: Wipe, left: number])[] = [
  ["the database is deleted", deleteDatabase, 0],
  ["the database is deleted and made anew, empty", recreateEmpty, 0],
  ["all stores are emptied", deleteEntries(["facts", "meta", "quarantine"]), 0],
  ["the entries are emptied", deleteEntries(["facts"]), 0],
  ["the last entry is deleted", deleteEntries(["facts"], [-1]), 5],
  ["the first entry is deleted", deleteEntries(["facts"], [0]), 5],
  ["one in the middle is deleted", deleteEntries(["facts"], [3]), 5],
  ["the older half is deleted", deleteEntries(["facts"], [0, 1, 2]), 3],
  ["the newer half is deleted", deleteEntries(["facts"], [-1, -2, -3]), 3],
  ["all but one are deleted", deleteEntries(["facts"], [0, 1, 2, 3, 4]), 1],
  ["the browser clears IndexedDB", inBrowser("indexeddb"), 0],
  ["IndexedDB and local storage", inBrowser("indexeddb", "local_storage"), 0],
  ["IndexedDB and cookies", inBrowser("indexeddb", "cookies"), 0],
  ["IndexedDB and caches", inBrowser("indexeddb", "cache_storage"), 0],
  ["IndexedDB and service workers", inBrowser("indexeddb", "service_workers"), 0],
  ["all but the caches", inBrowser("indexeddb", "local_storage", "cookies"), 0],
  ["all but local storage", inBrowser("indexeddb", "cookies", "cache_storage"), 0],
  ["all but the cookie", inBrowser("indexeddb", "local_storage", "cache_storage"), 0],
  [
    "the entries and all canaries outside the database",
    all(deleteEntries(["facts"]), inBrowser(...canaries)),
    0,
  ],
  [
    "the last entry and all canaries outside the database",
    all(deleteEntries(["facts"], [-1]), inBrowser(...canaries)),
    5,
  ],
  [
    "the last entry, the owner and local storage",
    all(deleteEntries(["facts"], [-1]), deleteEntries(["meta"]), inBrowser("local_storage")),
    5,
  ],
  ["the database, and local storage is damaged", all(deleteDatabase, spoilCanaries), 0],
];

const nothing: readonly (readonly [way: string, wipe: Wipe])[] = [
  ["local storage", inBrowser("local_storage")],
  ["cookies", inBrowser("cookies")],
  ["caches", inBrowser("cache_storage")],
  ["every canary outside the database", inBrowser(...canaries)],
  ["the owner of the diary", deleteEntries(["meta"])],
];

const wholly: readonly (readonly [way: string, wipe: Wipe])[] = [
  ["everything, by the browser", inBrowser("all")],
  ["IndexedDB and every canary", inBrowser("indexeddb", ...canaries)],
];

const countInCache = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => {
    const kept = await caches.match("/diary-canary");
    return kept === undefined ? undefined : ((await kept.json()) as { count: number }).count;
  });

async function afterWiping(wipe: Wipe) {
  return inFreshContext(browser, async (context) => {
    const page = await openDiaryPage(context, served.address);
    const ids = await saveWeights(page, entries);
    const { facts } = await look(page);
    // Local storage knows when "saved" is said, the cache a moment later.
    await expect.poll(() => countInCache(page), { timeout: 10_000 }).toBe(entries);
    await page.goto(`${served.address}blank.html`);
    await wipe(page);
    await page.close();
    const first = await openDiaryPage(context, served.address);
    const found = await look(first);
    await first.close();
    // Once is not enough: a loss told once and then forgotten is an empty diary shown as true.
    const later = await look(await openDiaryPage(context, served.address));
    return { ids, person: facts[0]!.person, found, later };
  });
}

describe("entries that are gone", () => {
  it.each(partly)("are noticed when %s", async (_way, wipe, left) => {
    const { found, later, person } = await afterWiping(wipe);
    expect(found.state).toBe("lost");
    expect(found.lost?.found).toBe(left);
    expect(found.lost?.expected).toBeGreaterThan(left);
    expect(found.facts).toHaveLength(left);
    expect(found.unseen).toBeGreaterThan(0);
    expect(new Set(found.facts.map((fact) => fact.person))).toEqual(
      new Set(left > 0 ? [person] : []),
    );
    expect(later).toEqual(found);
  });

  it.each(nothing)("are not claimed when only this is gone: %s", async (_way, wipe) => {
    const { found, later, ids, person } = await afterWiping(wipe);
    expect(found.state).toBe("ready");
    expect(found.facts).toEqual(ids.map((id) => ({ id, person })));
    expect(later).toEqual(found);
  });

  it.each(wholly)("leave a first run when nothing at all is left: %s", async (_way, wipe) => {
    const { found } = await afterWiping(wipe);
    expect(found).toMatchObject({ state: "ready", facts: [], unreadable: [] });
    expect(found.lost).toBeUndefined();
  });
});

describe("entries taken from under an open page", () => {
  const ways: readonly (readonly [string, Wipe])[] = [
    ["the browser clears IndexedDB", inBrowser("indexeddb")],
    ["another page deletes the database", deleteDatabase],
  ];

  it.each(ways)("are noticed, still in memory, and can be saved again: %s", async (_way, wipe) => {
    await inFreshContext(browser, async (context) => {
      const page = await openDiaryPage(context, served.address);
      const ids = await saveWeights(page, entries);
      const other = await context.newPage();
      await other.goto(`${served.address}blank.html`);
      await wipe(other);
      await expect.poll(async () => (await look(page)).state, { timeout: 10_000 }).toBe("lost");
      expect((await look(page)).unsaved).toBe(entries);
      const retried = await withDiary(page, ({ diary }) => diary.retryUnsaved(), undefined);
      expect(retried).toEqual({ ok: true });
      await page.close();
      const again = await look(await openDiaryPage(context, served.address));
      expect(again.state).toBe("ready");
      expect(again.facts.map(({ id }) => id)).toEqual(ids);
    });
  });
});

describe("a loss the person knows of", () => {
  it("is not told again", () =>
    inFreshContext(browser, async (context) => {
      const page = await openDiaryPage(context, served.address);
      await saveWeights(page, entries);
      await page.goto(`${served.address}blank.html`);
      await deleteEntries(["facts"])(page);
      await page.goto(served.address);
      await page.waitForSelector("body[data-ready=yes]", { state: "attached" });
      expect((await look(page)).state).toBe("lost");
      await withDiary(page, ({ diary }) => diary.acknowledgeLoss(), undefined);
      expect((await look(page)).state).toBe("ready");
      await page.close();
      expect((await look(await openDiaryPage(context, served.address))).state).toBe("ready");
    }));

  it("was none when the person deleted everything", () =>
    inFreshContext(browser, async (context) => {
      const page = await openDiaryPage(context, served.address);
      await saveWeights(page, entries);
      const deleted = await withDiary(page, ({ diary }) => diary.deleteEverything(), undefined);
      expect(deleted).toEqual({ ok: true });
      await page.close();
      const again = await look(await openDiaryPage(context, served.address));
      expect(again).toMatchObject({ state: "ready", facts: [], unsaved: 0 });
      expect(await context.cookies()).toEqual([]);
    }));
});
