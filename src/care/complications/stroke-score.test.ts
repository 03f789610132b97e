import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import {
  scoreStroke,
  strokeConditions,
  strokeGuardConditions,
  type StrokeScore,
  type StrokeSituation,
} from "./stroke-score.ts";

interface Row {
  /** `stroke` yes, `-atrialFibrillation` no, `?diabetes` not sure; fibrillation yes, the rest no. */
  readonly has: string;
  readonly case: string;
  readonly age: string;
  readonly sex: string;
  readonly ejection: string;
  readonly VA: string;
  readonly VASc: string;
}

const none: StrokeSituation["has"] = {
  atrialFibrillation: "yes",
  ...Object.fromEntries(
    [...strokeConditions, ...strokeGuardConditions].map((condition) => [condition, "no"]),
  ),
};
const { data: cases } = Papa.parse<Row>(
  readFileSync(join(import.meta.dirname, "stroke-score.cases.csv"), "utf8"),
  { header: true, skipEmptyLines: true },
);

function readRow({ has, age, sex, ejection }: Row): StrokeSituation {
  const named = has
    .split(" ")
    .filter(Boolean)
    .map((part) => {
      const mark = { "-": "no", "?": "notSure" }[part[0]!];
      return mark === undefined ? [part, "yes"] : [part.slice(1), mark];
    });
  return {
    has: { ...none, ...(Object.fromEntries(named) as StrokeSituation["has"]) },
    ...(age === "" ? {} : { age_years: Number(age) }),
    ...(sex === "" ? {} : { sex: sex as "female" }),
    ...(ejection === "" ? {} : { ejectionFraction_percent: Number(ejection) }),
  };
}

function tell(score: StrokeScore): string {
  if (score.kind === "notApplicable") return `notApplicable ${score.rules.join(" ")}`;
  const action = score.action === undefined ? [] : [score.action.says, score.action.rule ?? ""];
  const start =
    score.kind === "score"
      ? [`score ${score.points}`]
      : [`atLeast ${score.atLeast} missing ${score.missing.join(" ")}`];
  return [...start, ...action].join(" ").trim();
}

describe("stroke-score.cases.csv", () => {
  it.each(cases)("$case", (row) => {
    const { VA, VASc } = scoreStroke(readRow(row));
    expect([tell(VA), tell(VASc)]).toEqual([row.VA, row.VASc]);
    expect([VA.name, VASc.name]).toEqual(["CHA2DS2-VA", "CHA2DS2-VASc"]);
  });
});

describe("scoreStroke", () => {
  it("gives each point with its rule", () => {
    const has = { ...none, stroke: "yes" } as const;
    const { VASc } = scoreStroke({ has, age_years: 70, sex: "female" });
    expect(VASc).toMatchObject({
      points: 4,
      items: [
        { item: "age65", rule: "CMP-16", points: 1 },
        { item: "stroke", rule: "CMP-14", points: 2 },
        { item: "female", rule: "CMP-17", points: 1 },
      ],
    });
  });

  it("knows nothing of a person of whom nothing is known", () => {
    expect(scoreStroke({ has: {} }).VA).toEqual({
      name: "CHA2DS2-VA",
      kind: "cannotTell",
      atLeast: 0,
      items: [],
      missing: ["atrialFibrillation", ...strokeGuardConditions, ...strokeConditions, "age"],
    });
  });

  it("refuses what nobody has", () => {
    expect(() => scoreStroke({ has: none, age_years: -1 })).toThrow(/age 0 to 130 years, got -1/u);
    expect(() => scoreStroke({ has: none, ejectionFraction_percent: 400 })).toThrow(RangeError);
    expect(() => scoreStroke({ has: none, age_years: Number.NaN })).toThrow(RangeError);
  });

  it("a lower bound is under every score it can become", () => {
    const answer = fc.constantFrom("yes" as const, "no" as const);
    const full = fc.record({
      has: fc.record(Object.fromEntries(strokeConditions.map((name) => [name, answer]))),
      age_years: fc.integer({ min: 18, max: 100 }),
      sex: fc.constantFrom("female" as const, "male" as const),
    });
    const hidden = fc.subarray([...strokeConditions]);
    fc.assert(
      fc.property(full, hidden, fc.boolean(), ({ has, age_years, sex }, unknown, hidesAge) => {
        const known = { ...none, ...has };
        const all = scoreStroke({ has: known, age_years, sex });
        const part = scoreStroke({
          has: { ...known, ...Object.fromEntries(unknown.map((name) => [name, "notSure"])) },
          ...(hidesAge ? {} : { age_years }),
          sex,
        });
        for (const name of ["VA", "VASc"] as const) {
          const [whole, bound] = [all[name], part[name]];
          if (whole.kind !== "score") throw new Error("all was known");
          const isWhole = unknown.length === 0 && !hidesAge;
          expect(bound.kind).toBe(isWhole ? "score" : "cannotTell");
          if (bound.kind !== "cannotTell") continue;
          expect(bound.atLeast).toBeLessThanOrEqual(whole.points);
          // What is said of a bound must hold of the whole.
          if (bound.action !== undefined) expect(whole.action).toEqual(bound.action);
        }
      }),
      { numRuns: 2_000, seed: 20_261_125 },
    );
  });
});
