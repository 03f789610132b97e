import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLine, writeCalendarFile, type CalendarEntry } from "./calendar-file.ts";

const now_ms = Date.parse("2026-11-26T08:30:15Z");
const runs = {
  numRuns: Math.min(5000, Number(process.env["LL_PROPERTY_RUNS"] ?? 5000)),
  seed: 20_261_126,
};
const scan: CalendarEntry = {
  id: "echo-2027@living-leaflet",
  title: "Heart scan due",
  when: { kind: "days", from: "2027-02-28", by: "2027-03-31" },
};

/** The lines of a file as a reader puts them together again. */
function unfold(file: string): string[] {
  return file.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

function readText(file: string, name: string): string | undefined {
  const line = unfold(file).find((one) => one.startsWith(`${name}:`));
  return line
    ?.slice(name.length + 1)
    .replaceAll(/\\(.)/gsu, (_all, mark: string) => (mark.toLowerCase() === "n" ? "\n" : mark));
}

const anyText = fc
  .string({ unit: "grapheme", maxLength: 200 })
  .map((text) => text.replaceAll(/\p{Cs}/gu, ""));

describe("writeCalendarFile", () => {
  it("whole days: private, not busy, the day after the last as its end", () => {
    expect(unfold(writeCalendarFile([scan], now_ms))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Living Leaflet//Living Leaflet//EN",
      "CALSCALE:GREGORIAN",
      "BEGIN:VEVENT",
      "UID:echo-2027@living-leaflet",
      "DTSTAMP:20261126T083015Z",
      "DTSTART;VALUE=DATE:20270228",
      "DTEND;VALUE=DATE:20270401",
      "TRANSP:TRANSPARENT",
      "SUMMARY:Heart scan due",
      "CLASS:PRIVATE",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  it("a moment in UTC with its length, a place, a text and a reminder", () => {
    const at_ms = Date.parse("2027-01-15T09:45:00+01:00");
    const visit: CalendarEntry = {
      id: "v",
      title: "Valve clinic; Bern",
      text: "Bring: letter, pills\r\nand \\ card",
      place: "Room 4, house B",
      when: { kind: "moment", at_ms, lasts_min: 30 },
      remindBefore_min: 90,
    };
    const lines = unfold(writeCalendarFile([visit], now_ms));
    expect(lines.slice(6, -1)).toEqual([
      "DTSTAMP:20261126T083015Z",
      "DTSTART:20270115T084500Z",
      "DTEND:20270115T091500Z",
      "SUMMARY:Valve clinic\\; Bern",
      "DESCRIPTION:Bring: letter\\, pills\\nand \\\\ card",
      "LOCATION:Room 4\\, house B",
      "CLASS:PRIVATE",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Valve clinic\\; Bern",
      "TRIGGER:-PT1H30M",
      "END:VALARM",
      "END:VEVENT",
    ]);
  });

  it("a moment of unknown length has no end", () => {
    const file = writeCalendarFile([{ ...scan, when: { kind: "moment", at_ms: now_ms } }], now_ms);
    expect(unfold(file)).toContain("DTSTART:20261126T083015Z");
    expect(file).not.toContain("DTEND");
  });

  it.each([
    [0, "-PT0M"],
    [5, "-PT5M"],
    [60, "-PT1H"],
    [1440, "-P1D"],
    [1445, "-P1DT5M"],
    [9540, "-P6DT15H"],
  ])("reminds %i minutes before as %s", (remindBefore_min, trigger) => {
    const file = writeCalendarFile([{ ...scan, remindBefore_min }], now_ms);
    expect(unfold(file)).toContain(`TRIGGER:${trigger}`);
  });

  it.each<[string, Partial<CalendarEntry>]>([
    ["no id", { id: " \n" }],
    ["a day that is none", { when: { kind: "days", from: "2027-02-30", by: "2027-03-01" } }],
    ["a moment for a day", { when: { kind: "days", from: "2027-02-01T00", by: "2027-03-01" } }],
    ["days out of order", { when: { kind: "days", from: "2027-03-02", by: "2027-03-01" } }],
    ["no time at all", { when: { kind: "moment", at_ms: 0, lasts_min: 0 } }],
    ["less than no time", { when: { kind: "moment", at_ms: 0, lasts_min: -1 } }],
    ["a reminder behind the start", { remindBefore_min: -5 }],
    ["half a minute", { remindBefore_min: 0.5 }],
  ])("refuses %s", (_what, change) => {
    expect(() => writeCalendarFile([{ ...scan, ...change }], now_ms)).toThrow(RangeError);
  });

  it("is a calendar without entries, and one event an entry", () => {
    expect(unfold(writeCalendarFile([], now_ms))).toHaveLength(5);
    const file = writeCalendarFile([scan, { ...scan, id: "b" }], now_ms);
    expect(file.match(/BEGIN:VEVENT\r\n/gu)).toHaveLength(2);
  });

  it("keeps every line within 75 octets and every text as it was", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        const file = writeCalendarFile([{ ...scan, title, text }], now_ms);
        expect(file.endsWith("\r\n")).toBe(true);
        for (const line of file.split("\r\n")) {
          expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
          // No bare line end, and no letter cut in two.
          expect(line).not.toMatch(/[\r\n\p{Cs}]/u);
        }
        const kept = (one: string): string =>
          one.replaceAll(/\r\n?/gu, "\n").replaceAll(/(?!\n)\p{Cc}/gu, "");
        expect(readText(file, "SUMMARY")).toBe(kept(title));
        expect(readText(file, "DESCRIPTION")).toBe(kept(text));
      }),
      runs,
    );
  });

  it("no text of a person can begin a line of its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = writeCalendarFile(
          [{ ...scan, title: `${text}\r\nEND:VEVENT`, place: `\nX:${text}` }],
          now_ms,
        );
        expect(unfold(file).filter((line) => line === "END:VEVENT")).toHaveLength(1);
        expect(unfold(file)).toHaveLength(15);
      }),
      runs,
    );
  });
});

describe("foldLine", () => {
  it("fills 75 octets and goes on behind a space", () => {
    expect(foldLine("a".repeat(75))).toBe("a".repeat(75));
    expect(foldLine("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
    expect(foldLine(`${"a".repeat(74)}é`)).toBe(`${"a".repeat(74)}\r\n é`);
    expect(
      foldLine("ü".repeat(75))
        .split("\r\n")
        .map((part) => Buffer.byteLength(part)),
    ).toEqual([74, 75, 3]);
  });

  it.each(["é", "漢", "𝄞"])("never cuts %s in two", (letter) => {
    for (const part of foldLine(letter.repeat(60)).split("\r\n")) {
      expect(part.replaceAll(letter, "").trim()).toBe("");
    }
  });
});
