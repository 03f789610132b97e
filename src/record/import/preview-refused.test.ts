import { describe, expect, it } from "vitest";
import { previewImport } from "./preview-import.ts";
import { context } from "./preview.test-support.ts";

describe("files that are refused as a whole", () => {
  it.each<[what: string, text: string, refusal: unknown]>([
    ["nothing", "", { kind: "empty" }],
    ["blank lines", "\uFEFF \n\n", { kind: "empty" }],
    [
      "a letter",
      "Dear doctor\nI feel well.\n",
      { kind: "notATable", line: 1, found: "Dear doctor" },
    ],
    ["only a header", "Date,Sys,Dia\n\n", { kind: "noLines", line: 1, found: "Date,Sys,Dia" }],
    ["JSON", '{"readings": []}', { kind: "foreign", content: "json" }],
    [
      "our own copy",
      '{\n "format": "living-leaflet/diary/1"}',
      { kind: "foreign", content: "ownExport" },
    ],
    ["a web page", "<!DOCTYPE html><html>", { kind: "foreign", content: "webPage" }],
    ["XML", '<?xml version="1.0"?><HealthData>', { kind: "foreign", content: "xml" }],
    ["rich text", "{\\rtf1\\ansi 128/79}", { kind: "foreign", content: "richText" }],
    ["zero bytes", "Date,Sys\u0000,Dia", { kind: "foreign", content: "binary" }],
    [
      "too many lines",
      `Date,Sys,Dia\n${"x\n".repeat(200_000)}`,
      { kind: "tooManyLines", lines: 200_001, limit: 200_000 },
    ],
    [
      "too much text",
      "x".repeat(20_000_001),
      { kind: "tooLarge", size_bytes: 20_000_001, limit_bytes: 20_000_000 },
    ],
  ])("%s", (_what, text, refusal) =>
    expect(previewImport(text, context)).toEqual({ kind: "refused", refusal }),
  );

  it("but a table without a date or numbers is asked about", () => {
    expect(previewImport("a,b\nc,d\n", context)).toMatchObject({
      kind: "asks",
      questions: [{ kind: "columns", problems: [{ kind: "noDate" }, { kind: "noPressure" }] }],
    });
  });
});

it("reads 200,000 lines; how fast is measured by the bench", () => {
  const lines = Array.from({ length: 199_999 }, (_, index) => {
    const at = new Date(Date.parse("2020-01-01T00:00:00Z") + index * 17 * 60_000).toISOString();
    return `${at.slice(0, 16).replace("T", " ")},${110 + (index % 60)},${60 + (index % 30)},${55 + (index % 40)}`;
  });
  const text = `Date,Sys,Dia,Pulse\n${lines.join("\n")}`;
  const seen = previewImport(text, context, {
    columns: ["date", "systolic", "diastolic", "pulse"],
  });
  expect(seen).toMatchObject({ kind: "ready", counts: { lines: 199_999, taken: 199_999 } });
});
