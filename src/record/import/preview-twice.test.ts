import { describe, expect, it } from "vitest";
import type { ImportChoices } from "./import-choices.ts";
import { omronDash, preview } from "./preview.test-support.ts";

describe("readings that are there twice", () => {
  const text =
    "Date,Sys,Dia\n2026-11-20 08:00:10,128,79\n2026-11-20 08:00:40,128,79\n2026-11-20 08:00,127,79\n";

  it("counts those within the file once", () => {
    expect(preview(text).counts).toMatchObject({ lines: 3, taken: 2, repeatedInFile: 1 });
  });
  it("leaves out what the diary holds, in any unit", () => {
    const known = [
      { at_ms: Date.parse("2026-11-20T07:00:10Z"), systolic_mmHg: 128, diastolic_mmHg: 79 },
    ];
    expect(preview(text, {}, { known }).counts).toMatchObject({ taken: 1, knownToDiary: 2 });
    const inKilopascals = "Date,Sys (kPa),Dia (kPa)\n2026-11-20 08:00:10,17.065,10.532";
    expect(preview(inKilopascals, {}, { known }).counts).toMatchObject({
      taken: 0,
      knownToDiary: 1,
    });
  });
  it("says when nothing at all is new", () => {
    const all = preview(omronDash).readings.map(({ at_ms, systolic, diastolic }) => ({
      at_ms,
      systolic_mmHg: systolic,
      diastolic_mmHg: diastolic,
    }));
    const again = preview(omronDash, {}, { known: all });
    expect(again.counts).toMatchObject({ lines: 2, taken: 0, knownToDiary: 2 });
    expect(again.first).toBeUndefined();
  });
});

describe("the same numbers some hours apart", () => {
  const text = `Date,Sys,Dia
2026-11-19 22:33:33,150,100
2026-11-20 01:33:33,150,100
2026-11-20 09:16:38,140,95
2026-11-20 12:16:38,140,95
2026-11-20 13:17:40,140,95
2026-11-21 02:16:38,140,95
`;
  it("are counted and both taken", () => {
    const { copies, counts } = preview(text);
    expect(counts.taken).toBe(6);
    expect(copies).toEqual({
      count: 2,
      shown: [
        { line: 3, otherLine: 2, later_h: 3 },
        { line: 5, otherLine: 4, later_h: 3 },
      ],
    });
  });
  it("are taken once when the person says so", () => {
    const lines = (copies: ImportChoices["copies"]): number[] =>
      preview(text, { copies: copies! }).readings.map(({ line }) => line);
    expect(lines("keepEarlier")).toEqual([2, 4, 6, 7]);
    expect(lines("keepLater")).toEqual([3, 5, 6, 7]);
    expect(preview(text, { copies: "keepLater" }).counts).toMatchObject({
      taken: 4,
      copiesLeftOut: 2,
    });
  });
  it("are found against the diary too, before and after", () => {
    const one = "Date,Sys,Dia\n2026-11-20 08:00,128,79";
    for (const hours of [-3, 2]) {
      const known = [
        {
          at_ms: Date.parse("2026-11-20T07:00:00Z") + hours * 3_600_000,
          systolic_mmHg: 128,
          diastolic_mmHg: 79,
        },
      ];
      expect(preview(one, {}, { known }).copies.shown).toEqual([{ line: 2, later_h: -hours }]);
      expect(preview(one, { copies: "keepLater" }, { known }).counts).toMatchObject({
        taken: 0,
        copiesLeftOut: 1,
      });
    }
  });
});
