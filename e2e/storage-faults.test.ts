/** What a real browser does to a diary: damage, a full disk, other versions, other tabs. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  inFreshContext,
  look,
  openDiaryPage,
  openSession,
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

const ready = (page: Page) => page.waitForSelector("body[data-ready=yes]", { state: "attached" });

async function reopen(page: Page): Promise<void> {
  await page.goto(served.address);
  await ready(page);
}

/** Writes straight into IndexedDB, as a fault of the disk or of an old app would. */
async function damage(page: Page, key: string, value: unknown): Promise<void> {
  await page.goto(`${served.address}blank.html`);
  await page.evaluate(
    ([at, raw]) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("living-leaflet");
        request.addEventListener("success", () => {
          const tx = request.result.transaction("facts", "readwrite");
          tx.objectStore("facts").put(raw, at);
          tx.addEventListener("complete", () => {
            request.result.close();
            resolve();
          });
        });
      }),
    [key, value] as const,
  );
}

/**
 * Opens the diary on a disk that has room for some 60 kB; the result frees the rest.
 *
 * Chromium asks how much room there is when a site first stores something, and then not for half a
 * minute: so the disk must be small before the diary opens.
 */
async function openOnSmallDisk(page: Page): Promise<() => Promise<void>> {
  await page.goto(`${served.address}blank.html`);
  const session = await openSession(page);
  const origin = new URL(served.address).origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 60_000 });
  await reopen(page);
  return async () => {
    await session.send("Storage.overrideQuotaForOrigin", { origin });
  };
}

/** Saves long notes until the diary refuses one, or until there are so many. */
const saveNotes = (page: Page, count: number) =>
  withDiary(
    page,
    async ({ diary, argument }) => {
      const saved: string[] = [];
      for (let entry = 0; entry < argument; entry += 1) {
        const text = `Note ${entry}. ${"I have felt weak since noon. ".repeat(60)}`;
        const fact = diary.newFact("symptomNote", { text });
        const result = await diary.save([fact]);
        if (!result.ok) return { saved, refused: fact.id, result };
        saved.push(fact.id);
      }
      return { saved, refused: undefined, result: undefined };
    },
    count,
  );

const exportAll = (page: Page): Promise<string> =>
  withDiary(page, ({ diary }) => diary.exportAll(), undefined);

describe("a damaged entry", () => {
  const damages: readonly (readonly [string, unknown])[] = [
    ["half a record", { kind: "reading", id: "0" }],
    ["an impossible value", "72.4 kg"],
    ["nothing at all", null],
  ];

  it.each(damages)("is kept, told and exported until set aside: %s", (_name, raw) =>
    inFreshContext(browser, async (context) => {
      const page = await openDiaryPage(context, served.address);
      const ids = await saveWeights(page, 3);
      await damage(page, ids[1]!, raw);
      await reopen(page);
      const found = await look(page);
      // Damaged is not lost: the entry is there, and it counts.
      expect(found.state).toBe("ready");
      expect(found.facts.map(({ id }) => id)).toEqual([ids[0], ids[2]]);
      expect(found.unreadable).toMatchObject([{ key: ids[1], setAside: false }]);
      expect(found.unreadable[0]!.codes.length).toBeGreaterThan(0);
      expect(found.unseen).toBe(1);
      expect(JSON.parse(await exportAll(page)).unreadable).toEqual([raw]);

      await withDiary(page, ({ diary, argument }) => diary.setAside(argument), ids[1]!);
      await reopen(page);
      expect(await look(page)).toMatchObject({
        unseen: 0,
        unreadable: [{ key: ids[1], setAside: true }],
      });
      expect(JSON.parse(await exportAll(page)).unreadable).toEqual([raw]);
    }),
  );

  it("is mended by a file that still has it", () =>
    inFreshContext(browser, async (context) => {
      const page = await openDiaryPage(context, served.address);
      const ids = await saveWeights(page, 3);
      const file = await exportAll(page);
      await damage(page, ids[1]!, { kind: "horoscope" });
      await reopen(page);
      const result = await withDiary(page, (on) => on.diary.importAll(on.argument), file);
      expect(result).toEqual({ ok: true, added: 1 });
      await reopen(page);
      const mended = await look(page);
      expect(mended.facts.map(({ id }) => id)).toEqual(ids);
      expect(mended).toMatchObject({ state: "ready", unreadable: [], unseen: 0 });
    }));
});

describe("a full disk", () => {
  it("refuses a save, says why, keeps the entry, and takes it once there is room", () =>
    inFreshContext(browser, async (context) => {
      const page = await context.newPage();
      const makeRoom = await openOnSmallDisk(page);
      const { saved, refused, result } = await saveNotes(page, 200);
      expect(result).toMatchObject({ ok: false, reason: "full" });
      expect(saved.length).toBeGreaterThan(5);
      const full = await look(page);
      expect(full.facts.map(({ id }) => id)).toEqual(saved);
      expect(full).toMatchObject({ unsaved: 1, state: "ready" });
      expect(await exportAll(page)).toContain(refused);

      await makeRoom();
      expect(await withDiary(page, ({ diary }) => diary.retryUnsaved(), undefined)).toEqual({
        ok: true,
      });
      expect(await look(page)).toMatchObject({ unsaved: 0, state: "ready" });
      await reopen(page);
      expect((await look(page)).facts.map(({ id }) => id)).toEqual([...saved, refused]);
    }));
});

describe("a diary that does not open", () => {
  it("because a newer app has been here: is left alone, and the page says so", () =>
    inFreshContext(browser, async (context) => {
      const page = await openDiaryPage(context, served.address);
      const ids = await saveWeights(page, 2);
      await page.goto(`${served.address}blank.html`);
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const request = indexedDB.open("living-leaflet", 99);
            request.addEventListener("success", () => {
              request.result.close();
              resolve();
            });
          }),
      );
      await reopen(page);
      const found = await look(page);
      expect(found).toMatchObject({ state: "unavailable", facts: [] });
      expect(found.unseen).toBeGreaterThanOrEqual(2);
      const save = saveWeights(page, 1);
      await expect(save).rejects.toThrow(/unavailable/u);
      expect((await look(page)).unsaved).toBe(1);
      await page.goto(`${served.address}blank.html`);
      const kept = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const request = indexedDB.open("living-leaflet");
            request.addEventListener("success", () => {
              const keys = request.result.transaction("facts").objectStore("facts").getAllKeys();
              keys.addEventListener("success", () => resolve(keys.result));
            });
          }),
      );
      expect(kept).toEqual(ids);
    }));

  it("because the browser keeps no data: what is said still counts on this page", () =>
    inFreshContext(browser, async (context) => {
      await context.addInitScript(() => {
        Object.defineProperty(globalThis, "indexedDB", {
          get: () => {
            throw new DOMException("switched off", "SecurityError");
          },
        });
      });
      const page = await openDiaryPage(context, served.address);
      expect((await look(page)).state).toBe("unavailable");
      await expect(saveWeights(page, 1)).rejects.toThrow(/unavailable/u);
      expect((await look(page)).unsaved).toBe(1);
    }));

  it("because the connection died in between: is opened again without anybody noticing", () =>
    inFreshContext(browser, async (context) => {
      await context.addInitScript(() => {
        const opened: IDBDatabase[] = [];
        Object.assign(globalThis, { opened });
        const open = Reflect.get(IDBFactory.prototype, "open") as IDBFactory["open"];
        IDBFactory.prototype.open = function (...given) {
          const request = open.apply(this, given);
          request.addEventListener("success", () => opened.push(request.result));
          return request;
        };
      });
      const page = await openDiaryPage(context, served.address);
      const ids = await saveWeights(page, 1);
      for (let round = 0; round < 3; round += 1) {
        await page.evaluate(() => {
          for (const database of Reflect.get(globalThis, "opened") as IDBDatabase[]) {
            database.close();
          }
        });
        ids.push(...(await saveWeights(page, 1)));
      }
      expect(await look(page)).toMatchObject({ state: "ready", unsaved: 0 });
      await reopen(page);
      expect((await look(page)).facts.map(({ id }) => id)).toEqual(ids);
    }));

  it("because a request fails, whichever: no entry is lost and none is claimed saved", () =>
    inFreshContext(browser, async (context) => {
      await context.addInitScript(() => {
        const fault = { at: 0, calls: 0 };
        Object.assign(globalThis, { fault });
        for (const name of ["put", "add", "get", "count"] as const) {
          const original = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
          Object.assign(IDBObjectStore.prototype, {
            [name](this: IDBObjectStore, ...given: unknown[]) {
              fault.calls += 1;
              if (fault.calls === fault.at) throw new DOMException("on purpose", "UnknownError");
              return original.apply(this, given);
            },
          });
        }
      });
      const page = await openDiaryPage(context, served.address);
      const acknowledged: string[] = [];
      const failures: string[] = [];
      for (let at = 1; at <= 12; at += 1) {
        const [id, result] = await withDiary(
          page,
          async ({ diary, argument }) => {
            Object.assign(Reflect.get(globalThis, "fault"), { at: argument, calls: 0 });
            const fact = diary.newFact("symptomNote", { text: `Call ${argument} fails` });
            const answer = await diary.save([fact]);
            return [fact.id, answer] as const;
          },
          at,
        );
        if (result.ok) acknowledged.push(id);
        else failures.push(id);
      }
      await withDiary(page, ({ diary }) => diary.retryUnsaved(), undefined);
      await reopen(page);
      const found = (await look(page)).facts.map(({ id }) => id);
      // One failed request is tried again on a new connection, so nothing had to be refused.
      expect(failures).toEqual([]);
      expect(found).toEqual(acknowledged);
    }));
});

describe("two tabs", () => {
  it("see each other's entries, and both write", () =>
    inFreshContext(browser, async (context) => {
      const one = await openDiaryPage(context, served.address);
      const other = await openDiaryPage(context, served.address);
      const [first, second] = await Promise.all([saveWeights(one, 10), saveWeights(other, 10)]);
      const every = [...first, ...second].sort();
      for (const page of [one, other]) {
        const read = async () => (await look(page)).facts.map(({ id }) => id).sort();
        await expect.poll(read, { timeout: 10_000 }).toEqual(every);
        expect(await look(page)).toMatchObject({ state: "ready", unsaved: 0 });
      }
      await reopen(one);
      expect(await look(one)).toMatchObject({ state: "ready" });
    }));

  it("agree on whose diary a new one is, when both open it at once", () =>
    inFreshContext(browser, async (context) => {
      const [one, other] = await Promise.all([
        openDiaryPage(context, served.address),
        openDiaryPage(context, served.address),
      ]);
      await Promise.all([saveWeights(one, 1), saveWeights(other, 1)]);
      await reopen(one);
      const found = await look(one);
      expect(found.facts).toHaveLength(2);
      expect(new Set(found.facts.map(({ person }) => person)).size).toBe(1);
      expect(found.unreadable).toEqual([]);
    }));

  it("follow a deletion, and do not bring back what was deleted", () =>
    inFreshContext(browser, async (context) => {
      const one = await openDiaryPage(context, served.address);
      await saveWeights(one, 3);
      const other = await openDiaryPage(context, served.address);
      expect((await look(other)).facts).toHaveLength(3);
      await withDiary(one, ({ diary }) => diary.deleteEverything(), undefined);
      await expect.poll(async () => (await look(other)).facts, { timeout: 10_000 }).toEqual([]);
      expect(await look(other)).toMatchObject({ state: "ready", unsaved: 0 });
    }));

  it("never save one person's entry into the diary of another", () =>
    inFreshContext(browser, async (context) => {
      await context.addInitScript(() => Reflect.deleteProperty(globalThis, "BroadcastChannel"));
      const one = await openDiaryPage(context, served.address);
      await saveWeights(one, 1);
      const other = await openDiaryPage(context, served.address);
      await withDiary(one, ({ diary }) => diary.deleteEverything(), undefined);
      const mine = await saveWeights(one, 1);
      // The other tab does not know yet, and still speaks for the person of before.
      await expect(saveWeights(other, 1)).rejects.toThrow(/another person/u);
      await expect
        .poll(async () => (await look(other)).facts.map(({ id }) => id), { timeout: 10_000 })
        .toEqual(mine);
      expect((await look(other)).unsaved).toBe(0);
    }));
});

describe("a file", () => {
  it("brings everything back after deleting everything, on this or another device", () =>
    inFreshContext(browser, async (context) => {
      const page = await openDiaryPage(context, served.address);
      await saveWeights(page, 5);
      await withDiary(
        page,
        async ({ diary }) => {
          const checkIn = diary.newFact("checkIn", {
            feeling: "bitWorse",
            present: ["cough"],
            asked: ["cough", "fever"],
            text: 'Tired. "Very" tired; näïve 中文 \u2028',
          });
          const wrong = diary.newFact("withdrawn", { corrects: diary.facts.value[0]!.id });
          await diary.save([checkIn, wrong]);
          await diary.saveSettings({
            textSize: "large",
            units: { ...diary.settings.value.units, mass: "[lb_av]" },
          });
        },
        undefined,
      );
      const before = await exportAll(page);
      await withDiary(page, ({ diary }) => diary.deleteEverything(), undefined);
      expect((await look(page)).facts).toEqual([]);
      const preview = await withDiary(page, (on) => on.diary.previewImport(on.argument), before);
      expect(preview).toMatchObject({ ok: true, value: { fresh: 7, known: 0, unreadable: 0 } });
      const result = await withDiary(page, (on) => on.diary.importAll(on.argument), before);
      expect(result).toEqual({ ok: true, added: 7 });
      await reopen(page);
      const after = await exportAll(page);
      const [old, now] = [JSON.parse(before), JSON.parse(after)];
      expect(now.facts).toEqual(old.facts);
      expect(now).toMatchObject({ person: old.person, settings: old.settings, unreadable: [] });
      expect((await look(page)).state).toBe("ready");
      // Once more adds nothing.
      const again = await withDiary(page, (on) => on.diary.importAll(on.argument), before);
      expect(again).toEqual({ ok: true, added: 0 });
    }));

  it("is taken in as a whole or not at all when the disk is full", async () => {
    const file = await inFreshContext(browser, async (context) => {
      const page = await openDiaryPage(context, served.address);
      await saveNotes(page, 60);
      return exportAll(page);
    });
    await inFreshContext(browser, async (context) => {
      const page = await context.newPage();
      const makeRoom = await openOnSmallDisk(page);
      const importAll = () => withDiary(page, (on) => on.diary.importAll(on.argument), file);
      expect(await importAll()).toMatchObject({ ok: false, reason: "full" });
      expect((await look(page)).facts).toEqual([]);
      await reopen(page);
      expect(await look(page)).toMatchObject({ state: "ready", facts: [], unreadable: [] });
      await makeRoom();
      expect(await importAll()).toEqual({ ok: true, added: 60 });
    });
  });

  it("of another person is refused where there is a diary", async () => {
    const file = await inFreshContext(browser, async (context) => {
      const page = await openDiaryPage(context, served.address);
      await saveWeights(page, 2);
      return exportAll(page);
    });
    await inFreshContext(browser, async (context) => {
      const page = await openDiaryPage(context, served.address);
      const mine = await saveWeights(page, 1);
      const result = await withDiary(page, (on) => on.diary.importAll(on.argument), file);
      expect(result).toMatchObject({ ok: false, detail: expect.stringContaining("person") });
      await reopen(page);
      expect((await look(page)).facts.map(({ id }) => id)).toEqual(mine);
    });
  });
});
