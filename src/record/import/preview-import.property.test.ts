import fc from "fast-check";
import { expect, it } from "vitest";
import { fromMmHg } from "#units/quantity.ts";
import { foldChart } from "../fold-chart.ts";
import { makeFactId } from "../fact-id.ts";
import { parseFact } from "../parse-fact.ts";
import { buildImportFacts } from "./build-import-facts.ts";
import { columnRoles } from "./column-role.ts";
import { copyChoices, type ImportChoices } from "./import-choices.ts";
import type { ImportContext, ReadyPreview } from "./import-preview.ts";
import { reportImport } from "./import-report.ts";
import type { TextEncoding } from "./open-import-file.ts";
import { previewImport } from "./preview-import.ts";
import { dateOrders } from "./read-moment.ts";
import { plain, several, style, write, type Style } from "./written-file.test-support.ts";

const zone = "Europe/Zurich";
const context: ImportContext = { now_ms: Date.parse("2027-01-01T00:00:00Z"), zone, known: [] };

/** Says yes to the columns, and answers the order of day and month as it was written. */
function readBack(
  text: string,
  dateOrder: ImportChoices["dateOrder"],
  choices: ImportChoices = {},
): ReadyPreview {
  const asked = previewImport(text, context, choices);
  if (asked.kind === "ready") return asked;
  if (asked.kind === "refused") throw new Error(JSON.stringify(asked));
  const order = dateOrder === undefined ? {} : { dateOrder };
  const seen = previewImport(text, context, { columns: asked.roles, ...order, ...choices });
  if (seen.kind !== "ready") throw new Error(`${JSON.stringify(seen)}\n${text}`);
  return seen;
}

const orderOf = (as: Style): ImportChoices["dateOrder"] =>
  as.date === "monthFirst" ? "monthFirst" : as.date === "dayFirst" ? "dayFirst" : undefined;

/** What must not depend on how it was written. */
function essence({ readings, counts }: ReadyPreview): unknown {
  const rounded = readings.map(({ at, systolic, diastolic, unit, pulse_perMin }) => {
    const inMmHg = (value: number): number =>
      Math.round(unit === "kPa" ? value / fromMmHg(1, "kPa") : value);
    return `${at.instant} ${at.offset_min} ${inMmHg(systolic)}/${inMmHg(diastolic)} ${pulse_perMin}`;
  });
  return { rounded: rounded.sort(), counts };
}

it("how a file is written does not change what is read", () => {
  fc.assert(
    fc.property(several, style, (readings, as) => {
      const expected = essence(readBack(write(readings, plain), undefined));
      expect(essence(readBack(write(readings, as), orderOf(as)))).toEqual(expected);
    }),
    { numRuns: 2_000, seed: 7 },
  );
});

it("the order of the lines does not change what is read", () => {
  fc.assert(
    fc.property(several, style, fc.infiniteStream(fc.nat()), (readings, as, random) => {
      const shuffled = [...readings].sort(() => (random.next().value! % 3) - 1);
      const one = readBack(write(readings, as), orderOf(as));
      const other = readBack(write(shuffled, as), orderOf(as));
      expect(essence(other)).toEqual(essence(one));
    }),
    { numRuns: 500, seed: 7 },
  );
});

const anyCell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "",
    "-",
    "120",
    "80",
    "72",
    "16,2",
    "120/80",
    "2026-11-20 08:00",
    "03/04/2026",
    "Jan 12 2025",
    "08:15",
    "Date",
    "Sys",
    "Dia",
    "Pulse",
    "user",
    "kPa",
    '"',
    "=1+1",
    "Europe/Zurich",
    "2030-01-01",
  ),
);
const anyTable = fc
  .tuple(
    fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 20 }),
    fc.constantFrom(",", ";", "\t"),
  )
  .map(([rows, delimiter]) => rows.map((cells) => cells.join(delimiter)).join("\n"));
/** Nearly right: a header we know, and cells of which most fit their column. */
const dateCell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("2026-11-20 08:00", "2026-11-20 11:00", "2026-11-21") },
  anyCell,
);
const numberCell = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 320 }).map(String) },
  anyCell,
);
const likelyTable = fc
  .array(fc.tuple(dateCell, numberCell, numberCell, numberCell), { maxLength: 15 })
  .map((rows) => ["Date,Sys,Dia,Pulse", ...rows.map((cells) => cells.join(","))].join("\n"));
const anyText = fc.oneof(
  anyTable,
  likelyTable,
  fc.string({ maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 300 }),
);
const anyChoices: fc.Arbitrary<ImportChoices> = fc.record(
  {
    columns: fc.array(fc.constantFrom(...columnRoles), { maxLength: 6 }),
    person: fc.constantFrom("", "user", "72"),
    dateOrder: fc.constantFrom(...dateOrders),
    unit: fc.constantFrom("mm[Hg]", "kPa"),
    copies: fc.constantFrom(...copyChoices),
    confirmedLines: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 5 }),
    takeFuture: fc.boolean(),
  },
  { requiredKeys: [] },
);

let seed = 0;
const makeId = (): string =>
  makeFactId(
    1_700_000_000_000,
    Uint8Array.from({ length: 10 }, () => (seed = (seed * 31 + 7) % 251)),
  );

it(
  "no text makes it throw, every line is counted once, and every fact passes the door",
  {
    timeout: 300_000,
  },
  () => {
    let ready = 0;
    fc.assert(
      fc.property(anyText, anyChoices, (text, choices) => {
        const first = previewImport(text, context, choices);
        if (first.kind !== "ready") expect(first).not.toHaveProperty("readings");
        const seen =
          first.kind === "asks"
            ? previewImport(text, context, {
                ...choices,
                columns: first.layout.columns.map(({ role }) => role),
              })
            : first;
        if (seen.kind !== "ready") return;
        ready += 1;
        const { lines, ...parts } = seen.counts;
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(lines);
        expect(seen.readings).toHaveLength(seen.counts.taken);
        const facts = buildImportFacts(seen, {
          makeId,
          person: makeId(),
          device: makeId(),
          batch: makeId(),
          madeBy: "self",
        });
        for (const fact of facts) {
          const parsed = parseFact(fact);
          const isSame = parsed.ok && JSON.stringify(parsed.value) === JSON.stringify(fact);
          if (!isSame) expect(parsed).toEqual({ ok: true, value: fact });
        }
        expect(facts).toHaveLength(seen.counts.taken + seen.pulses);
      }),
      { numRuns: 20_000, seed: 7 },
    );
    // A fuzz that never gets through the door proves nothing about what is behind it.
    expect(ready).toBeGreaterThan(1_000);
  },
);

it("no bytes make it throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      const decode = (encoding: TextEncoding): string | undefined => {
        try {
          return new TextDecoder(encoding, { fatal: true }).decode(bytes);
        } catch {
          return undefined;
        }
      };
      expect(["refused", "asks", "ready"]).toContain(reportImport(bytes, decode, context).kind);
    }),
    { numRuns: 5_000, seed: 7 },
  );
});

it("importing the same file again adds nothing", () => {
  fc.assert(
    fc.property(several, style, (readings, as) => {
      const text = write(readings, as);
      const first = readBack(text, orderOf(as));
      const known = first.readings.map(({ at_ms, systolic, diastolic, unit }) => ({
        at_ms,
        systolic_mmHg: unit === "kPa" ? systolic / fromMmHg(1, "kPa") : systolic,
        diastolic_mmHg: unit === "kPa" ? diastolic / fromMmHg(1, "kPa") : diastolic,
      }));
      const again = previewImport(
        text,
        { ...context, known },
        { columns: first.roles, dateOrder: orderOf(as) ?? "dayFirst" },
      );
      expect(again).toMatchObject({ kind: "ready", counts: { taken: 0 } });
    }),
    { numRuns: 500, seed: 7 },
  );
});

it("undoing an import leaves the chart as it was", () => {
  fc.assert(
    fc.property(several, several, (mine, fromFile) => {
      const ports = { makeId, person: makeId(), device: makeId(), madeBy: "self" } as const;
      let at = 0;
      const uniqueId = (): string => makeFactId(1_700_000_000_000 + (at += 1), new Uint8Array(10));
      const before = buildImportFacts(readBack(write(mine, plain), undefined), {
        ...ports,
        makeId: uniqueId,
        batch: makeFactId(1, new Uint8Array(10)),
      });
      const batch = makeFactId(2, new Uint8Array(10));
      const imported = buildImportFacts(readBack(write(fromFile, plain), undefined), {
        ...ports,
        makeId: uniqueId,
        batch,
      });
      const undo = {
        kind: "batchWithdrawn",
        id: uniqueId(),
        person: ports.person,
        device: ports.device,
        madeBy: "self",
        at: { instant: "2026-12-01T00:00:00Z", zone, offset_min: 60 },
        batch,
      } as const;
      expect(parseFact(undo).ok).toBe(true);
      const [chartBefore, chartAfter] = [
        foldChart(before),
        foldChart([...before, ...imported, undo]),
      ];
      expect(chartAfter.pressures).toEqual(chartBefore.pressures);
      expect(chartAfter.pulses_perMin).toEqual(chartBefore.pulses_perMin);
    }),
    { numRuns: 200, seed: 7 },
  );
});
