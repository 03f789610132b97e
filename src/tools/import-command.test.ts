import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { importReportSchema } from "./import/import-report-schema.ts";
import { issuesOf, runCli } from "./run-cli.test-support.ts";

const folder = mkdtempSync(join(tmpdir(), "leaflet-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const formats = join(import.meta.dirname, "..", "..", "docs", "formats");
const example = join(formats, "examples", "import.csv");
const place = ["--now", "2026-11-22T08:00:00Z", "--zone", "Europe/Zurich"];
const columns = ["--columns", "date,time,systolic,diastolic,pulse,ignore"];

function dryRun(args: readonly string[], input: string | Uint8Array = "") {
  return runCli(["import", "--dry-run", "--json", ...args], input);
}

describe("import --dry-run --json", () => {
  it("answers the documented example as documented", () => {
    const run = dryRun([...place, ...columns, example]);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const documented = readFileSync(join(formats, "examples", "import.answer.json"), "utf8");
    expect(run.document).toEqual(JSON.parse(documented));
    const page = readFileSync(join(formats, "import.md"), "utf8");
    expect(page).toContain(readFileSync(example, "utf8"));
  });

  it("asks before it takes anything of a table it does not know by name", () => {
    const run = dryRun([...place, "-"], readFileSync(example));
    expect(run.code).toBe(0);
    expect(run.document).toMatchObject({
      kind: "asks",
      questions: [{ kind: "columns" }],
      lines: 9,
    });
  });

  it("hands every choice on", () => {
    const people = "Name,Date,Sys,Dia\nAda,03/04/2025 08:00,17.0,10.0\nBo,04/04/2025 08:00,16,9\n";
    const asked = dryRun([...place, "--columns", "person,date,systolic,diastolic"], people);
    const kinds = (asked.document as { questions: { kind: string }[] }).questions;
    expect(kinds.map(({ kind }) => kind)).toEqual(["person", "dateOrder", "unit"]);
    const settled = ["--person", "Bo", "--date-order", "dayFirst", "--unit", "kPa"];
    const own = ["--columns", "person,date,systolic,diastolic", ...settled];
    expect(dryRun([...place, ...own], people).document).toMatchObject({
      kind: "ready",
      counts: { taken: 1, otherPeople: 1 },
      readings: [{ systolic: 16, unit: "kPa", at: { instant: "2025-04-04T06:00:00.000Z" } }],
    });
    const more = ["--confirmed-lines", "8", "--take-future", "--copies", "keepEarlier"];
    expect(dryRun([...place, ...columns, ...more, example]).document).toMatchObject({
      counts: { taken: 6, needsLook: 0, rejected: 2 },
    });
  });

  it("judges by the clock when it is told no moment", () => {
    const year = new Date().getUTCFullYear() + 1;
    const ahead = `Date,Sys,Dia\n${year}-12-31 08:00,128,79\n`;
    const run = dryRun(["--columns", "date,systolic,diastolic"], ahead);
    expect(run.document).toMatchObject({ rejectedLines: { future: 1 }, zone: "UTC" });
  });
});

describe("import --schema", () => {
  // Safe: the schema is compiled here to see that it is one.
  const run = runCli(["import", "--schema"]);
  const printed = z.fromJSONSchema(run.document as Parameters<typeof z.fromJSONSchema>[0]);

  it.each([
    ["ready", [...columns, example]],
    ["asks", [example]],
  ])("holds a report of kind %s, with no key more", (kind, args) => {
    const { document } = dryRun([...place, ...args]);
    expect(document).toMatchObject({ kind });
    expect(importReportSchema.safeParse(document).error).toBeUndefined();
    expect(printed.safeParse(document)).toMatchObject({ success: true });
    expect(printed.safeParse({ ...(document as object), extra: 1 }).success).toBe(false);
  });
});

describe("import --dry-run --json refuses with exit 2", () => {
  it.each([
    ["an empty file", "", "missing", "an empty file"],
    ["another kind of file", "%PDF-1.7\n", "wrongType", "pdf"],
    ["text that is no table", "dear diary\nall is well\n", "wrongType", '"dear diary" on line 1'],
    ["a header alone", "Date,Sys,Dia\n", "missing", "on line 1"],
    ["more lines than a life", `Date,Sys,Dia\n${"x,1,2\n".repeat(200_001)}`, "tooLarge", "lines"],
  ])("%s", (_what, text, code, found) => {
    const run = dryRun(place, text);
    expect(run.code).toBe(2);
    expect(issuesOf(run)).toMatchObject([{ path: "", code }]);
    expect(issuesOf(run)[0]!.found).toContain(found);
    expect(run.stderr).toMatch(/^input: expected .+, found .+\n$/u);
  });

  it("50 MB, of which it reads no more than it needs", () => {
    const file = join(folder, "large.csv");
    writeFileSync(file, Buffer.alloc(50_000_000, "2026-11-20 08:00,128,79\n"));
    const run = dryRun([...place, file]);
    expect(run.code).toBe(2);
    expect(issuesOf(run)).toMatchObject([{ code: "tooLarge", expected: "at most 20000000 bytes" }]);
  });

  it.each([
    ["a role that is none", ["--columns", "date,sistolic"], "--columns[1]", '"sistolic"'],
    ["an order that is none", ["--date-order", "DMY"], "--date-order", '"DMY"'],
    ["a line that is none", ["--confirmed-lines", "3,x"], "--confirmed-lines[1]", "null"],
    ["a zone that is none", ["--zone", "Mars"], "--zone", '"Mars"'],
    ["a day that is none", ["--now", "2026-02-30T00:00:00Z"], "--now", "2026-02-30"],
  ])("%s", (_what, args, path, found) => {
    const run = dryRun([...args, example]);
    expect(run.code).toBe(2);
    expect(issuesOf(run)).toMatchObject([{ path }]);
    expect(issuesOf(run)[0]!.found).toContain(found);
  });

  it.each([
    ["without --dry-run: there is no diary here", ["--json"], "no --dry-run"],
    ["without --json", ["--dry-run"], "no --json"],
  ])("%s", (_what, args, found) => {
    const run = runCli(["import", ...args, example]);
    expect([run.code, issuesOf(run)[0]?.found]).toEqual([2, found]);
  });
});
