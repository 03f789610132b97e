import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EchoStudy } from "#record/echo-measure.ts";
import { compareStudies } from "./compare-studies.ts";
import { anyStudy, runs } from "./study.test-support.ts";

const today = "2026-11-26";
const study = (
  on: string | undefined,
  values: EchoStudy["values"],
  more: Partial<EchoStudy> = {},
) => ({
  method: "transthoracic" as const,
  mechanism: "primary" as const,
  signs: {},
  facts: [],
  ...(on === undefined ? {} : { on }),
  values,
  ...more,
});

describe("compareStudies", () => {
  it("the change since the study before, of what both have, in any order", () => {
    const found = compareStudies(
      [
        study("2026-05-12", { ejectionFraction: 60, effectiveOrificeArea: 34.5 }),
        study("2024-05-01", { ejectionFraction: 66, regurgitantVolume: 40 }),
        study("2025-05-02", { ejectionFraction: 63.5, effectiveOrificeArea: 30 }),
      ],
      today,
    );
    expect(found.map(({ measure, change }) => [measure, change])).toEqual([
      ["effectiveOrificeArea", 4.5],
      ["ejectionFraction", -3.5],
    ]);
    expect(found[1]!.points.map(({ on, value }) => [on, value])).toEqual([
      ["2024-05-01", 66],
      ["2025-05-02", 63.5],
      ["2026-05-12", 60],
    ]);
  });

  it("reaches over a study that lacks the number", () => {
    const [found] = compareStudies(
      [
        study("2024-05-01", { ejectionFraction: 66 }),
        study("2025-05-01", { regurgitantVolume: 40 }),
        study("2026-05-01", { ejectionFraction: 64 }),
      ],
      today,
    );
    expect(found).toMatchObject({ measure: "ejectionFraction", change: -2 });
  });

  it.each([
    ["transthoracic", "transthoracic", true],
    ["transthoracic", "magneticResonance", false],
    ["notKnown", "notKnown", false],
  ] as const)("%s and %s: the same way %s", (one, other, isSameWay) => {
    const [found] = compareStudies(
      [
        study("2024-05-01", { ejectionFraction: 66 }, { method: one }),
        study("2025-05-01", { ejectionFraction: 62 }, { method: other }),
      ],
      today,
    );
    expect(found!.isSameWay).toBe(isSameWay);
  });

  it("leaves out what has no day, is ahead, or stands alone on one day", () => {
    const values = { ejectionFraction: 66 };
    expect(compareStudies([study(undefined, values), study("2025-01-01", values)], today)).toEqual(
      [],
    );
    expect(
      compareStudies([study("2026-11-27", values), study("2025-01-01", values)], today),
    ).toEqual([]);
    expect(
      compareStudies([study("2026-11-26", values), study("2026-11-26", values)], today),
    ).toEqual([]);
    expect(
      compareStudies([study("2026-11-26", values), study("2026-11-25", values)], today),
    ).toHaveLength(1);
  });

  it("of one day one counts, the same in whatever order they came", () => {
    const list = [
      study("2026-05-01", { ejectionFraction: 60 }),
      study("2026-05-01", { ejectionFraction: 58 }, { method: "magneticResonance" }),
      study("2026-05-01", { ejectionFraction: 62 }),
      study("2025-05-01", { ejectionFraction: 66 }),
    ];
    expect(compareStudies(list, today)[0]).toMatchObject({ change: -4, isSameWay: true });
    expect(compareStudies([...list].reverse(), today)).toEqual(compareStudies(list, today));
  });

  it("adds up: the first number and all steps make the last", () => {
    const studies = fc.array(anyStudy, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(studies, (list) => {
        const dated = list.map((one, index) => ({ ...one, on: `202${index}-03-01` }));
        for (const { measure, points, change } of compareStudies(dated, today)) {
          const told = dated.filter(({ values }) => values[measure] !== undefined);
          expect(points.map(({ value }) => value)).toEqual(
            told.map(({ values }) => values[measure]),
          );
          expect(points.at(-2)!.value + change).toBeCloseTo(points.at(-1)!.value, 6);
        }
      }),
      { ...runs, numRuns: Math.min(runs.numRuns, 2000) },
    );
  });
});
