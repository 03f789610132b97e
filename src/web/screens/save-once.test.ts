import { beforeEach, expect, it } from "vitest";
import type { FactOf } from "#record/fact.ts";
import { LocalDiary } from "#web/diary/local-diary.ts";
import { memoryPorts, MemoryStorage } from "#web/diary/memory-storage.test-support.ts";
import { nextTry, saveTry, type Tried } from "./save-once.ts";

let storage: MemoryStorage;
let diary: LocalDiary;
const tried: { current: Tried<FactOf<"echo">> | undefined } = { current: undefined };
beforeEach(async () => {
  storage = new MemoryStorage();
  diary = new LocalDiary(storage, memoryPorts([]));
  tried.current = undefined;
  await diary.open();
});

/** One tap on a form that says the day of a heart scan. */
function tap(on: string): Promise<boolean> {
  const next = nextTry(tried.current, { on }, (before) =>
    diary.newFact("echo", {
      source: "typed",
      on,
      method: "transthoracic",
      values: [],
      signs: [],
      mechanism: "notKnown",
      ...(before === undefined ? {} : { corrects: before.id }),
    }),
  );
  return saveTry(diary, tried, next);
}

const daysOf = () => diary.chart.value.standing.map((fact) => fact.kind === "echo" && fact.on);
const breakDisk = () =>
  (storage.fault = () => ({
    error: new DOMException("full", "QuotaExceededError"),
    when: "before",
  }));
const mendDisk = () => (storage.fault = () => undefined);

it("a double tap saves one entry", async () => {
  expect(await Promise.all([tap("2026-01-02"), tap("2026-01-02")])).toEqual([true, true]);
  expect(daysOf()).toEqual(["2026-01-02"]);
});

it("the same once more after a refusal is the same entry", async () => {
  breakDisk();
  expect(await tap("2026-01-02")).toBe(false);
  mendDisk();
  expect(await tap("2026-01-02")).toBe(true);
  await diary.retryUnsaved();
  expect(daysOf()).toEqual(["2026-01-02"]);
});

it("other words after a refusal replace it, also when both are saved later", async () => {
  breakDisk();
  await tap("2026-01-02");
  expect(daysOf()).toEqual(["2026-01-02"]);
  mendDisk();
  await tap("2026-03-04");
  await diary.retryUnsaved();
  expect(diary.facts.value).toHaveLength(2);
  expect(daysOf()).toEqual(["2026-03-04"]);
});
