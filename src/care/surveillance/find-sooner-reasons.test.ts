import { describe, expect, it } from "vitest";
import type { EchoStudy } from "#record/echo-measure.ts";
import { planVisits } from "./plan-visits.ts";

const today = "2026-11-25";

function soonerOf(values: readonly (readonly [string, EchoStudy["values"]])[]): string[] {
  const studies = values.map(([on, numbers]): EchoStudy => ({
    on,
    method: "transthoracic",
    mechanism: "primary",
    values: { effectiveOrificeArea: 25, ...numbers },
    signs: {},
    facts: [],
  }));
  const nothing = { symptoms: "none", procedures: [], instructions: [] } as const;
  return planVisits({ ...nothing, studies }, today).sooner.map(({ rule }) => rule);
}

const falling = [
  ["2024-01-10", { ejectionFraction: 70 }],
  ["2025-01-10", { ejectionFraction: 67 }],
  ["2026-01-10", { ejectionFraction: 64 }],
] as const;

describe("a change from study to study", () => {
  it.each<[string, readonly (readonly [string, EchoStudy["values"]])[], string[]]>([
    ["three that fall", falling, ["SUR-20-F"]],
    ["three that fall, entered in another order", falling.toReversed(), ["SUR-20-F"]],
    [
      "three that fall after one that rose",
      [["2023-01-10", { ejectionFraction: 66 }], ...falling],
      ["SUR-20-F"],
    ],
    ["two are not enough", falling.slice(1), []],
    ["one that stays", [...falling.slice(0, 2), ["2026-01-10", { ejectionFraction: 67 }]], []],
    ["one that rises again", [...falling, ["2026-06-10", { ejectionFraction: 66 }]], []],
    [
      "an old fall before three that rise",
      [
        ["2023-01-10", { ejectionFraction: 72 }],
        ["2024-01-10", { ejectionFraction: 62 }],
        ["2025-01-10", { ejectionFraction: 63 }],
        ["2026-01-10", { ejectionFraction: 64 }],
      ],
      [],
    ],
    [
      "a study between that did not measure it",
      [...falling.slice(0, 2), ["2025-06-10", {}], falling[2]],
      ["SUR-20-F"],
    ],
    [
      "two of one day count as one, the worse",
      [...falling.slice(1), ["2026-01-10", { ejectionFraction: 63 }]],
      [],
    ],
    [
      "a study ahead of today is left out",
      [...falling.slice(0, 2), ["2026-11-26", { ejectionFraction: 64 }]],
      [],
    ],
    [
      "a ventricle that grows",
      [
        ["2024-01-10", { endSystolicDiameter: 33 }],
        ["2025-01-10", { endSystolicDiameter: 35 }],
        ["2026-01-10", { endSystolicDiameter: 36 }],
      ],
      ["SUR-20-D"],
    ],
    [
      "a ventricle that shrinks",
      [
        ["2024-01-10", { endSystolicDiameter: 36 }],
        ["2025-01-10", { endSystolicDiameter: 35 }],
        ["2026-01-10", { endSystolicDiameter: 33 }],
      ],
      [],
    ],
    [
      "of two of one day the larger ventricle",
      [
        ["2024-01-10", { endSystolicDiameter: 33 }],
        ["2025-01-10", { endSystolicDiameter: 35 }],
        ["2026-01-10", { endSystolicDiameter: 34 }],
        ["2026-01-10", { endSystolicDiameter: 36 }],
      ],
      ["SUR-20-D"],
    ],
  ])("%s", (_what, values, expected) => {
    expect(soonerOf(values)).toEqual(expected);
  });

  it("does not alarm for a weak ventricle that is the cause of the leak", () => {
    const study: EchoStudy = {
      on: "2026-08-31",
      method: "transthoracic",
      mechanism: "ventricularSecondary",
      values: { effectiveOrificeArea: 25, ejectionFraction: 30, endSystolicDiameter: 55 },
      signs: {},
      facts: [],
    };
    const situation = {
      studies: [study],
      symptoms: "none",
      procedures: [],
      instructions: [],
    } as const;
    expect(planVisits(situation, today).sooner).toEqual([]);
    const unknown = { ...situation, studies: [{ ...study, mechanism: "notKnown" as const }] };
    const rules = planVisits(unknown, today).sooner.map(({ rule }) => rule);
    expect(rules).toEqual(["SUR-21-F", "SUR-21-D"]);
  });
});

describe("a study that is old", () => {
  const study: EchoStudy = {
    on: "2026-02-28",
    method: "transthoracic",
    mechanism: "primary",
    values: { effectiveOrificeArea: 45 },
    signs: {},
    facts: [],
  };
  const situation = {
    studies: [study],
    symptoms: "none",
    procedures: [],
    instructions: [],
  } as const;
  const flagsOn = (day: string) => planVisits(situation, day).flags.map(({ rule }) => rule);

  it("is flagged on the day after its interval", () => {
    expect(flagsOn("2026-08-28")).toEqual([]);
    expect(flagsOn("2026-08-29")).toEqual(["SEV-56"]);
  });
});
