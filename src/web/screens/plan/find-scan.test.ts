import { beforeEach, describe, expect, it } from "vitest";
import type { Fact, FactOf } from "#record/fact.ts";
import { LocalDiary } from "#web/diary/local-diary.ts";
import { memoryPorts, MemoryStorage } from "#web/diary/memory-storage.test-support.ts";
import { findScan } from "./find-scan.ts";

let storage: MemoryStorage;
let diary: LocalDiary;
beforeEach(async () => {
  storage = new MemoryStorage();
  diary = new LocalDiary(storage, memoryPorts([]));
  await diary.open();
});

async function scan(on: string, corrects?: Fact): Promise<FactOf<"echo">> {
  const fact = diary.newFact("echo", {
    source: "typed",
    on,
    method: "transthoracic",
    values: [],
    signs: [],
    mechanism: "notKnown",
    ...(corrects === undefined ? {} : { corrects: corrects.id }),
  });
  await diary.save([fact]);
  return fact;
}
const takeBack = ({ id }: Fact) => diary.save([diary.newFact("withdrawn", { corrects: id })]);
const find = (fact?: Fact) =>
  findScan(fact?.id, diary.chart.value, diary.facts.value, diary.unsaved.value);
const breakDisk = () =>
  (storage.fault = () => ({
    error: new DOMException("full", "QuotaExceededError"),
    when: "before",
  }));
const mendDisk = () => (storage.fault = () => undefined);

describe("a scan by its address", () => {
  it("is itself while it stands, and nothing without an address", async () => {
    const first = await scan("2026-03-01");
    expect(find(first)).toEqual({ fact: first });
    expect(find()).toEqual({});
  });

  it("leads to the one that replaced it, over any number of changes", async () => {
    const first = await scan("2026-03-01");
    const mended = await scan("2026-03-11", first);
    const again = await scan("2026-03-12", mended);
    expect(find(first)).toEqual({ replacedBy: again });
    expect(find(mended)).toEqual({ replacedBy: again });
  });

  it("is gone once it was taken back", async () => {
    const first = await scan("2026-03-01");
    await takeBack(first);
    expect(find(first)).toEqual({});
  });
});

describe("while the disk does not take a change, the scan is there as it was", () => {
  it("when it was to be mended, once or twice; once saved, the new one stands", async () => {
    const first = await scan("2026-03-01");
    breakDisk();
    const mended = await scan("2026-03-11", first);
    expect(find(first)).toEqual({ fact: first, replacedBy: mended });
    const again = await scan("2026-03-12", mended);
    expect(find(first)).toEqual({ fact: first, replacedBy: again });
    mendDisk();
    await diary.retryUnsaved();
    expect(find(first)).toEqual({ replacedBy: again });
  });

  it("when it was to be taken back", async () => {
    const first = await scan("2026-03-01");
    breakDisk();
    await takeBack(first);
    expect(find(first)).toEqual({ fact: first });
    mendDisk();
    await diary.retryUnsaved();
    expect(find(first)).toEqual({});
  });

  it("but not once a saved change of it waits to be mended", async () => {
    const first = await scan("2026-03-01");
    const mended = await scan("2026-03-11", first);
    breakDisk();
    const again = await scan("2026-03-12", mended);
    expect(find(first)).toEqual({ replacedBy: again });
  });
});
