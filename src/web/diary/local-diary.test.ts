import { describe, expect, it } from "vitest";
import type { Fact } from "#record/fact.ts";
import { LocalDiary } from "./local-diary.ts";
import { MemoryCanary, memoryPorts, MemoryStorage } from "./memory-storage.test-support.ts";

async function open(
  storage: MemoryStorage,
  canaries: readonly MemoryCanary[] = [],
  seed = 1,
): Promise<LocalDiary> {
  const diary = new LocalDiary(storage, memoryPorts(canaries, seed));
  await diary.open();
  return diary;
}

const usual = (diary: LocalDiary): Fact =>
  diary.newFact("checkIn", { feeling: "usual", present: [], asked: [] });
const weight = (diary: LocalDiary, value: number): Fact =>
  diary.newFact("reading", { measure: "weight", value, unit: "kg", source: { kind: "typed" } });
const idsOf = (facts: readonly Fact[]): string[] => facts.map(({ id }) => id).sort();

describe("a diary", () => {
  it("is ready and empty on a new device, and still the same person's after a restart", async () => {
    const storage = new MemoryStorage();
    const diary = await open(storage);
    expect(diary.state.value).toBe("ready");
    const fact = usual(diary);
    expect(await diary.save([fact])).toEqual({ ok: true });

    const again = await open(storage, [], 2);
    expect(again.facts.value).toEqual([fact]);
    expect(usual(again).person).toBe(fact.person);
    expect(usual(again).device).toBe(fact.device);
  });

  it("shows a fact only once it is stored, and counts it in the chart", async () => {
    const diary = await open(new MemoryStorage());
    const saving = diary.save([weight(diary, 72.4)]);
    expect(diary.facts.value).toHaveLength(0);
    await saving;
    expect(diary.facts.value).toHaveLength(1);
    expect(diary.chart.value.weights_kg.map(({ value }) => value)).toEqual([72.4]);
  });

  it("refuses a fact it could not read back", async () => {
    const diary = await open(new MemoryStorage());
    const result = await diary.save([weight(diary, 900)]);
    expect(result).toMatchObject({ ok: false, reason: "failed", detail: /20 to 400 kg/u });
    expect(diary.facts.value).toHaveLength(0);
  });

  it("keeps settings, and falls back part by part when they are damaged", async () => {
    const storage = new MemoryStorage();
    const diary = await open(storage);
    await diary.saveSettings({ textSize: "largest" });
    expect((await open(storage)).settings.value.textSize).toBe("largest");
    storage.meta.set("settings", { textSize: "huge", theme: "dark" });
    expect((await open(storage)).settings.value).toMatchObject({
      textSize: "normal",
      theme: "dark",
    });
  });
});

const faults = [
  ["QuotaExceededError", "full"],
  ["InvalidStateError", "unavailable"],
  ["UnknownError", "unavailable"],
  ["VersionError", "unavailable"],
  ["AbortError", "failed"],
] as const;

describe.each(faults)("when the storage fails with %s", (name, reason) => {
  const error = Object.assign(new Error("on purpose"), { name });

  it.each(["before", "after"] as const)(
    "in the n-th call, for every n, %s the work: no entry is lost and none is claimed saved",
    async (when) => {
      let calls = Number.POSITIVE_INFINITY;
      for (let failing = 1; failing <= calls; failing += 1) {
        const storage = new MemoryStorage();
        storage.fault = (call) => (call === failing ? { error, when } : undefined);
        const diary = await open(storage);
        const entered: Fact[] = [];
        for (let entry = 0; entry < 4; entry += 1) {
          const fact = weight(diary, 70 + entry);
          const { id } = fact;
          const result = await diary.save([fact]);
          entered.push(fact);
          if (result.ok) expect(storage.facts.has(id), `call ${failing}`).toBe(true);
          else {
            expect(result.reason).toBe(reason);
            expect(idsOf(diary.unsaved.value)).toContain(id);
          }
          // Saved or not: what the person said takes part.
          expect(diary.chart.value.weights_kg).toHaveLength(entered.length);
        }
        expect(await diary.retryUnsaved()).toEqual({ ok: true });
        expect(diary.unsaved.value).toEqual([]);
        expect([...storage.facts.keys()].sort()).toEqual(idsOf(entered));
        const people = new Set([...storage.facts.values()].map((fact) => (fact as Fact).person));
        expect(people.size).toBe(1);
        const again = await open(storage, [], 2);
        expect(again.state.value).toBe("ready");
        expect(again.facts.value).toHaveLength(4);
        calls = Math.max(failing, storage.calls);
        if (failing > 60) throw new Error("The storage is called more often than this test thinks");
        if (storage.calls < failing) break;
      }
    },
  );
});

describe("a diary that cannot be opened", () => {
  const refuse = (storage: MemoryStorage): void => {
    const error = Object.assign(new Error("newer"), { name: "VersionError" });
    storage.fault = () => ({ error, when: "before" });
  };

  it("says so, keeps entries in memory and never reassures", async () => {
    const storage = new MemoryStorage();
    refuse(storage);
    const diary = await open(storage);
    expect(diary.state.value).toBe("unavailable");
    expect(diary.chart.value.unreadable).toBe(1);
    expect(await diary.save([usual(diary)])).toMatchObject({ ok: false, reason: "unavailable" });
    expect(diary.unsaved.value).toHaveLength(1);
    expect(diary.chart.value.checkIns).toHaveLength(1);
    expect(await diary.exportAll()).toContain(diary.unsaved.value[0]!.id);
  });

  it("gives the entries made meanwhile to the person whose diary it then is", async () => {
    const storage = new MemoryStorage();
    const before = await open(storage);
    await before.save([usual(before)]);
    refuse(storage);
    const diary = await open(storage, [], 2);
    await diary.save([weight(diary, 71)]);
    storage.fault = () => undefined;
    expect(await diary.retryUnsaved()).toEqual({ ok: true });
    expect(diary.facts.value.map(({ person }) => person)).toEqual(
      Array(2).fill(before.facts.value[0]!.person),
    );
    expect(diary.state.value).toBe("ready");
  });
});

describe("an entry that cannot be read", () => {
  const damaged: readonly (readonly [string, unknown])[] = [
    ["text", "half a recor"],
    ["nothing", null],
    ["another kind", { kind: "horoscope" }],
    ["a big integer in a ring", makeRing()],
  ];

  it.each(damaged)("(%s) stays, is told, counted and exported, until set aside", async (_, raw) => {
    const storage = new MemoryStorage();
    const first = await open(storage);
    await first.save([usual(first), weight(first, 70)]);
    const key = [...storage.facts.keys()][0]!;
    storage.facts.set(key, raw);

    const diary = await open(storage);
    expect(diary.facts.value).toHaveLength(1);
    expect(diary.unreadable.value).toMatchObject([{ key, setAside: false }]);
    expect(diary.unreadable.value[0]!.issues.length).toBeGreaterThan(0);
    expect(diary.chart.value.unreadable).toBe(1);
    expect(storage.quarantine.has(key)).toBe(true);
    expect(JSON.parse(await diary.exportAll()).unreadable).toHaveLength(1);

    expect(await diary.setAside(key)).toEqual({ ok: true });
    expect(diary.chart.value.unreadable).toBe(0);
    const again = await open(storage);
    expect(again.unreadable.value).toMatchObject([{ key, setAside: true }]);
    expect(again.chart.value.unreadable).toBe(0);
    expect(storage.facts.get(key)).toEqual(raw);
    expect(JSON.parse(await again.exportAll()).unreadable).toHaveLength(1);
  });

  it("of another person is not shown as this person's", async () => {
    const storage = new MemoryStorage();
    const diary = await open(storage);
    await diary.save([usual(diary), usual(diary)]);
    const [key, raw] = [...storage.facts][0]!;
    const other = "01890000-0000-7000-8000-000000000000";
    storage.facts.set(key, { ...(raw as Fact), person: other });
    const again = await open(storage);
    expect(again.unreadable.value).toMatchObject([{ issues: [{ path: "person" }] }]);
  });
});

describe("lost entries", () => {
  async function saved(canaries: readonly MemoryCanary[]): Promise<MemoryStorage> {
    const storage = new MemoryStorage();
    const diary = await open(storage, canaries);
    await diary.save([usual(diary), weight(diary, 70)]);
    await diary.save([weight(diary, 71)]);
    return storage;
  }

  const losses: readonly (readonly [string, (storage: MemoryStorage) => void])[] = [
    [
      "all of the database",
      (storage) => [storage.facts, storage.meta].forEach((one) => one.clear()),
    ],
    ["all entries", (storage) => storage.facts.clear()],
    ["the last entry", (storage) => storage.facts.delete([...storage.facts.keys()].sort().at(-1)!)],
    ["the first entry", (storage) => storage.facts.delete([...storage.facts.keys()].sort()[0]!)],
  ];

  describe.each(losses)("%s", (_name, lose) => {
    it.each([0, 1, 2])("are noticed while only canary %d remembers", async (index) => {
      const canaries = [new MemoryCanary(), new MemoryCanary(), new MemoryCanary()];
      const storage = await saved(canaries);
      lose(storage);
      storage.meta.delete("counter");
      canaries.forEach((canary, at) => {
        if (at !== index) canary.record = undefined;
      });
      canaries[(index + 1) % 3]!.isBroken = true;
      const diary = await open(storage, canaries);
      expect(diary.state.value).toBe("lost");
      expect(diary.lost.value).toMatchObject({ expected: 3, found: storage.facts.size });
      expect(diary.lost.value?.lastSavedAt).toMatch(/^2026-11-22T08:/u);
      expect(diary.chart.value.unreadable).toBeGreaterThan(0);
    });
  });

  it("are told again until acknowledged, also after new entries, and then no more", async () => {
    const canaries = [new MemoryCanary()];
    const storage = await saved(canaries);
    storage.facts.clear();
    const diary = await open(storage, canaries, 2);
    for (let entry = 0; entry < 5; entry += 1) await diary.save([usual(diary)]);
    const again = await open(storage, canaries);
    expect(again.state.value).toBe("lost");
    await again.acknowledgeLoss();
    expect(again.state.value).toBe("ready");
    expect(again.chart.value.unreadable).toBe(0);
    expect((await open(storage, canaries)).state.value).toBe("ready");
  });

  it("are found again by the page that still holds them", async () => {
    const canaries = [new MemoryCanary()];
    const storage = new MemoryStorage();
    const diary = await open(storage, canaries);
    const facts = [usual(diary), weight(diary, 70)];
    await diary.save(facts);
    storage.facts.clear();
    storage.meta.clear();
    diary.lookAgain();
    expect(await diary.exportAll()).toContain(facts[1]!.id);
    expect(diary.state.value).toBe("lost");
    expect(idsOf(diary.unsaved.value)).toEqual(idsOf(facts));
    expect(await diary.retryUnsaved()).toEqual({ ok: true });
    diary.lookAgain();
    await diary.exportAll();
    expect(diary.state.value).toBe("ready");
    expect(storage.facts.size).toBe(2);
  });

  it("are not claimed after deleting everything, even when that was cut short", async () => {
    const canaries = [new MemoryCanary(), new MemoryCanary()];
    const storage = await saved(canaries);
    const diary = await open(storage, canaries);
    const before = canaries.map(({ record }) => record);
    const error = new Error("on purpose");
    const failing = storage.calls + 1;
    storage.fault = (call) => (call === failing ? { error, when: "before" } : undefined);
    expect(await diary.deleteEverything()).toMatchObject({ ok: false, reason: "failed" });
    expect(canaries.map(({ record }) => record)).toEqual(before);
    expect(diary.facts.value).toHaveLength(3);

    expect(await diary.deleteEverything()).toEqual({ ok: true });
    expect(diary.facts.value).toEqual([]);
    expect((await open(storage, canaries)).state.value).toBe("ready");
  });
});

function makeRing(): unknown {
  const ring: Record<string, unknown> = { big: 1n };
  ring["self"] = ring;
  return ring;
}
