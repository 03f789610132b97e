import { expect, it } from "vitest";
import { makeFactId } from "../fact-id.ts";
import type { Fact } from "../fact.ts";
import { foldChart } from "../fold-chart.ts";
import { parseFact } from "../parse-fact.ts";
import { buildImportFacts } from "./build-import-facts.ts";
import { listBatches } from "./list-batches.ts";
import { previewImport } from "./preview-import.ts";

const header = "Measurement Date,Time Zone,SYS,DIA,Pulse,Device Model Name";
const context = { now_ms: Date.parse("2026-11-22T12:00:00Z"), zone: "Europe/Zurich", known: [] };
const id = (number: number): string =>
  makeFactId(Date.parse("2026-11-22T12:00:00Z") + number, new Uint8Array(10));

function build(rows: string, batch: string, confirmedLines: readonly number[] = []): Fact[] {
  const preview = previewImport(`${header}\n${rows}`, context, { confirmedLines });
  if (preview.kind !== "ready") throw new Error(JSON.stringify(preview));
  let next = Math.floor(Number.parseInt(batch.slice(9, 13), 16)) * 1_000;
  return buildImportFacts(preview, {
    makeId: () => id((next += 1)),
    person: id(1),
    device: id(2),
    batch,
    madeBy: "self",
  });
}

it("makes a pressure and a pulse, with the file's line and device", () => {
  const facts = build(
    "2026/11/20 07:40,Asia/Tokyo,131,82,64,HEM-0000\n2026/11/20 08:40,Asia/Tokyo,130,81,,",
    id(3),
  );
  expect(facts).toEqual([
    {
      kind: "reading",
      id: facts[0]!.id,
      person: id(1),
      device: id(2),
      madeBy: "self",
      at: { instant: "2026-11-19T22:40:00.000Z", zone: "Asia/Tokyo", offset_min: 540 },
      source: { kind: "file", batch: id(3), line: 2, device: "HEM-0000" },
      measure: "bloodPressure",
      systolic: 131,
      diastolic: 82,
      unit: "mm[Hg]",
    },
    {
      kind: "reading",
      id: facts[1]!.id,
      person: id(1),
      device: id(2),
      madeBy: "self",
      at: { instant: "2026-11-19T22:40:00.000Z", zone: "Asia/Tokyo", offset_min: 540 },
      source: { kind: "file", batch: id(3), line: 2, device: "HEM-0000" },
      measure: "pulse",
      value: 64,
      unit: "/min",
    },
    {
      kind: "reading",
      id: facts[2]!.id,
      person: id(1),
      device: id(2),
      madeBy: "self",
      at: { instant: "2026-11-19T23:40:00.000Z", zone: "Asia/Tokyo", offset_min: 540 },
      source: { kind: "file", batch: id(3), line: 3 },
      measure: "bloodPressure",
      systolic: 130,
      diastolic: 81,
      unit: "mm[Hg]",
    },
  ]);
  expect(new Set(facts.map((fact) => fact.id)).size).toBe(3);
});

it("marks only the number that was confirmed", () => {
  const facts = build(
    "2026/11/20 07:40,UTC,245,82,64,\n2026/11/20 08:40,UTC,131,82,190,",
    id(3),
    [2, 3],
  );
  expect(facts.map((fact) => ("confirmed" in fact ? fact.confirmed : false))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  for (const fact of facts) expect(parseFact(fact).ok).toBe(true);
});

it("lists the files that stand, newest first, and forgets those undone", () => {
  const [one, other] = [makeFactId(Date.parse("2026-11-21T08:00:00Z"), new Uint8Array(10)), id(5)];
  const facts = [
    ...build("2026/11/20 07:40,UTC,131,82,64,HEM-0000\n2026/11/18 07:40,UTC,130,81,,HEM-0001", one),
    ...build("2026/11/21 07:40,UTC,129,80,,", other),
  ];
  expect(listBatches(foldChart(facts).standing)).toMatchObject([
    { batch: other, pressures: 1, pulses: 0, devices: [] },
    {
      batch: one,
      madeAt_ms: Date.parse("2026-11-21T08:00:00Z"),
      pressures: 2,
      pulses: 1,
      first: { instant: "2026-11-18T07:40:00.000Z" },
      last: { instant: "2026-11-20T07:40:00.000Z" },
      devices: ["HEM-0001", "HEM-0000"],
    },
  ]);
  const undo: Fact = {
    kind: "batchWithdrawn",
    id: id(99),
    person: id(1),
    device: id(2),
    madeBy: "self",
    at: { instant: "2026-11-22T12:00:00Z", zone: "UTC", offset_min: 0 },
    batch: one,
  };
  expect(listBatches(foldChart([...facts, undo]).standing).map(({ batch }) => batch)).toEqual([
    other,
  ]);
});
