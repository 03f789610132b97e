import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { EchoMeasure, EchoStudy } from "#record/echo-measure.ts";
import { list, readCases } from "../grade/study-case.test-support.ts";
import { planVisits } from "./plan-visits.ts";

const today = "2026-11-25";

interface TrendCase {
  readonly case: string;
  /** `2024-01-10 70; 2025-01-10 -`: the day of a study and the number, or that it has none. */
  readonly LVEF: string;
  readonly LVESD: string;
  readonly rules: string;
}

const rows = readCases<TrendCase>(join(import.meta.dirname, "find-sooner-reasons.cases.csv"));

function toStudies(text: string, measure: EchoMeasure): EchoStudy[] {
  return list(text, ";").map((part) => {
    const [on = "", number = "-"] = list(part, " ");
    const measured = number === "-" ? {} : { [measure]: Number(number) };
    return {
      on,
      method: "transthoracic",
      mechanism: "primary",
      values: { effectiveOrificeArea: 25, ...measured },
      signs: {},
      facts: [],
    };
  });
}

describe("find-sooner-reasons.cases.csv: a change from study to study", () => {
  it.each(rows)("$case", ({ LVEF, LVESD, rules }) => {
    const studies = [
      ...toStudies(LVEF, "ejectionFraction"),
      ...toStudies(LVESD, "endSystolicDiameter"),
    ];
    const nothing = { symptoms: "none", procedures: [], instructions: [] } as const;
    const { sooner } = planVisits({ ...nothing, studies }, today);
    expect(sooner.map(({ rule }) => rule)).toEqual(list(rules, " "));
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
