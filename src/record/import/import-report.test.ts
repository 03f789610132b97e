import { expect, it } from "vitest";
import { parseImportChoices } from "./import-choices.ts";
import { reportImport } from "./import-report.ts";
import { maxImportBytes, type TextEncoding } from "./open-import-file.ts";

const context = { now_ms: Date.parse("2026-11-22T12:00:00Z"), zone: "Europe/Zurich", known: [] };

function report(bytes: Uint8Array, choices = {}): ReturnType<typeof reportImport> {
  const decode = (encoding: TextEncoding): string | undefined => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  return reportImport(bytes, decode, context, choices);
}

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...new TextEncoder().encode(part)] : [...part],
    ),
  );

const csv =
  "Measurement Date,Time Zone,SYS,DIA,Pulse,Device Model Name\n2026/11/20 07:40,UTC,131,82,64,Gerät\n";

it.each<[what: string, bytes: Uint8Array, content: string]>([
  ["a PDF", bytesOf("%PDF-1.7\n", [0xe2, 0xe3, 0xcf, 0xd3]), "pdf"],
  [
    "a new spreadsheet",
    bytesOf("PK", [3, 4, 20, 0, 0, 0], "[Content_Types].xml", [0, 0], "xl/workbook.xml"),
    "spreadsheet",
  ],
  [
    "an open spreadsheet",
    bytesOf("PK", [3, 4], "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    "spreadsheet",
  ],
  ["an old spreadsheet", bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "spreadsheet"],
  ["another zip", bytesOf("PK", [3, 4], "apple_health_export/export.xml"), "archive"],
  ["a gzip", bytesOf([0x1f, 0x8b, 8, 0]), "archive"],
  ["a PNG", bytesOf([0x89], "PNG\r\n"), "image"],
  ["a JPEG", bytesOf([0xff, 0xd8, 0xff, 0xe0]), "image"],
  ["a phone's photo", bytesOf([0, 0, 0, 0x18], "ftypheic"), "image"],
  ["a database", bytesOf("SQLite format 3", [0]), "binary"],
  ["random bytes", Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256), "binary"],
  ["JSON", bytesOf('[{"systolic": 120}]'), "json"],
  ["a web page", bytesOf("<!doctype html><title>x</title>"), "webPage"],
])("names %s", (_what, bytes, content) => {
  expect(report(bytes)).toEqual({
    format: "living-leaflet/import-report/1",
    kind: "refused",
    refusal: { kind: "foreign", content },
  });
});

it("names a file that is too large with both sizes", () => {
  expect(report(new Uint8Array(maxImportBytes + 1))).toMatchObject({
    refusal: { kind: "tooLarge", size_bytes: 20_000_001, limit_bytes: 20_000_000 },
  });
});

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  bytesOf(
    isLittle ? [0xff, 0xfe] : [0xfe, 0xff],
    Array.from(text).flatMap((letter) => {
      const code = letter.codePointAt(0)!;
      return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );

it.each<[what: string, bytes: Uint8Array]>([
  ["UTF-8", bytesOf(csv)],
  ["UTF-8 with a mark", bytesOf([0xef, 0xbb, 0xbf], csv)],
  ["UTF-16, little end first", utf16(csv, true)],
  ["UTF-16, big end first", utf16(csv, false)],
  ["the letters of Western Europe", Uint8Array.from(csv, (letter) => letter.codePointAt(0)!)],
])("reads %s", (_what, bytes) => {
  const seen = report(bytes);
  expect(seen).toMatchObject({
    kind: "ready",
    readings: [{ line: 2, systolic: 131, diastolic: 82, pulse_perMin: 64, device: "Gerät" }],
  });
  expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
});

it("reads choices from JSON, and says what is wrong with them", () => {
  expect(
    parseImportChoices({ person: "aa11", dateOrder: "dayFirst", confirmedLines: [3] }),
  ).toEqual({
    ok: true,
    value: { person: "aa11", dateOrder: "dayFirst", confirmedLines: [3] },
  });
  expect(parseImportChoices({ dateOrder: "sideways", size: 1 })).toMatchObject({
    ok: false,
    issues: [
      { path: "dateOrder", code: "unknownValue", found: '"sideways"' },
      { code: "unknownKey", found: "size" },
    ],
  });
});
