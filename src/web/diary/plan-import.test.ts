import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "#record/fact.ts";
import { appVersion, parseDiaryDocument, writeDiaryDocument } from "./diary-document.ts";
import { LocalDiary } from "./local-diary.ts";
import { MemoryCanary, memoryPorts, MemoryStorage } from "./memory-storage.test-support.ts";
import { planImport } from "./plan-import.ts";
import { defaultSettings } from "./settings.ts";

async function open(seed: number, storage = new MemoryStorage()): Promise<LocalDiary> {
  const diary = new LocalDiary(storage, memoryPorts([new MemoryCanary()], seed));
  await diary.open();
  return diary;
}

const weight = (diary: LocalDiary, value: number): Fact =>
  diary.newFact("reading", { measure: "weight", value, unit: "kg", source: { kind: "typed" } });

/** A file with these entries in the place of its own. */
function withEntries(file: string, facts: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ ...JSON.parse(file), facts, ...more });
}

describe("the document", () => {
  it("says which version wrote it", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(appVersion).toBe(version);
  });

  it.each([
    ["[]", "format", "missing"],
    ['{"format": "fitbit/1"}', "format", "unknownValue"],
    ['{"format": "living-leaflet/diary/2", "facts": []}', "format", "unknownValue"],
    ['{"format": "living-leaflet/diary/1"}', "person", "missing"],
    [
      '{"format": "living-leaflet/diary/1", "person": "p", "facts": {}, "unreadable": []}',
      "facts",
      "wrongType",
    ],
  ])("is refused when it is not ours: %s", (json, path, code) => {
    const parsed = parseDiaryDocument(json);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.issues).toContainEqual(expect.objectContaining({ path, code }));
  });

  it("never throws and never takes in anything, whatever the text", async () => {
    const diary = await open(1);
    await diary.save([weight(diary, 70)]);
    const before = diary.facts.value;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect(diary.previewImport(text).ok).toBe(false);
        expect((await diary.importAll(text)).ok).toBe(false);
        expect(diary.facts.value).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe("an import", () => {
  it("into an empty diary takes all of it over, with its person and settings", async () => {
    const old = await open(1);
    await old.save([weight(old, 70), weight(old, 71)]);
    await old.saveSettings({ theme: "dark" });
    const file = await old.exportAll();
    const diary = await open(2);
    expect(diary.previewImport(file)).toMatchObject({
      ok: true,
      value: { fresh: 2, known: 0, unreadable: 0, from: old.facts.value[0]!.at.instant },
    });
    expect(diary.facts.value).toEqual([]);
    expect(await diary.importAll(file)).toEqual({ ok: true, added: 2 });
    expect(diary.facts.value).toEqual(old.facts.value);
    expect(diary.settings.value.theme).toBe("dark");
    expect(weight(diary, 72).person).toBe(old.facts.value[0]!.person);
  });

  it("adds what is new, passes over what is known, and keeps this device's settings", async () => {
    const storage = new MemoryStorage();
    const diary = await open(1, storage);
    await diary.save([weight(diary, 70)]);
    const early = await diary.exportAll();
    await diary.save([weight(diary, 71)]);
    const late = await diary.exportAll();
    await diary.saveSettings({ textSize: "large" });
    expect(await diary.importAll(early)).toEqual({ ok: true, added: 0 });

    const other = await open(2);
    await other.importAll(early);
    expect(other.previewImport(late)).toMatchObject({ ok: true, value: { fresh: 1, known: 1 } });
    await other.saveSettings({ textSize: "largest" });
    expect(await other.importAll(late)).toEqual({ ok: true, added: 1 });
    expect(other.settings.value.textSize).toBe("largest");
  });

  it("of another person is refused, and nothing of it is taken", async () => {
    const [one, other] = [await open(1), await open(2)];
    await one.save([weight(one, 70)]);
    await other.save([weight(other, 90)]);
    const file = await other.exportAll();
    expect(one.previewImport(file)).toMatchObject({
      ok: false,
      issues: [{ path: "person", code: "contradiction" }],
    });
    expect((await one.importAll(file)).ok).toBe(false);
    expect(one.facts.value).toHaveLength(1);
  });

  it("keeps apart what it cannot read, what is another's, and what contradicts an entry", async () => {
    const diary = await open(1);
    const [mine, second] = [weight(diary, 70), weight(diary, 71)];
    await diary.save([mine, second]);
    const entries = [
      { ...mine, value: 60 },
      { ...second, kind: "mood" },
      "a line",
      {
        ...second,
        id: mine.id.replace(/^./u, "f"),
        person: "01890000-0000-7000-8000-000000000000",
      },
    ];
    const file = withEntries(await diary.exportAll(), entries);
    expect(diary.previewImport(file)).toMatchObject({
      ok: true,
      value: { fresh: 0, known: 0, unreadable: 4 },
    });
    expect(await diary.importAll(file)).toEqual({ ok: true, added: 0 });
    expect(diary.facts.value).toEqual([mine, second]);
    expect(diary.unreadable.value.map(({ raw }) => raw)).toEqual(expect.arrayContaining(entries));
    expect(diary.chart.value.unreadable).toBe(4);
    // And once more: they are known by now.
    expect(diary.previewImport(file)).toMatchObject({
      ok: true,
      value: { unreadable: 1, known: 3 },
    });
  });

  it("writes and reads any diary back to the same, also in what cannot be read", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 }), (unreadable) => {
        const json = writeDiaryDocument({
          exportedAt: "2026-11-22T08:00:00Z",
          identity: { person: "p", device: "d" },
          settings: defaultSettings,
          facts: [],
          unreadable,
        });
        const parsed = parseDiaryDocument(json);
        expect(parsed).toMatchObject({ ok: true, value: { person: "p" } });
        const expected = JSON.stringify(unreadable).replaceAll('"__proto__":', '"[__proto__]":');
        expect(parsed.ok && JSON.stringify(parsed.value.entries)).toBe(expected);
        const diary = { person: "p", facts: [], unreadable: [] };
        const plan = parsed.ok ? planImport(parsed.value, diary) : parsed;
        expect(plan.ok && plan.value.unreadable.length).toBe(unreadable.length);
      }),
      { numRuns: 300, examples: [[[JSON.parse('{"a": {"__proto__": 1}}')]]] },
    );
  });

  it.each(["QuotaExceededError", "UnknownError"])(
    "is all or nothing when the n-th call of the storage fails with %s, for every n",
    async (name) => {
      const old = await open(1);
      await old.save(Array.from({ length: 20 }, (_, day) => weight(old, 70 + day / 10)));
      const file = await old.exportAll();
      let isThrough = false;
      for (let nth = 1; !isThrough; nth += 1) {
        const storage = new MemoryStorage();
        const diary = await open(2, storage);
        const failing = storage.calls + nth;
        const error = Object.assign(new Error("on purpose"), { name });
        storage.fault = (call) => (call === failing ? { error, when: "before" } : undefined);
        const result = await diary.importAll(file);
        expect([0, 20]).toContain(storage.facts.size);
        if (result.ok) expect(storage.facts.size).toBe(20);
        isThrough = storage.calls < failing;
        if (nth > 30)
          throw new Error("An import calls the storage more often than this test thinks");
      }
    },
  );
});
