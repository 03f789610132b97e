import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { answerGrade } from "./grade/answer-grade.ts";
import { issuesOf, runCli } from "./run-cli.test-support.ts";

const formats = join(import.meta.dirname, "..", "..", "docs", "formats");
const read = (name: string) => readFileSync(join(formats, "examples", name), "utf8");
const now = "2026-11-25T09:00:00Z";
const hole = { value: 0.4, unit: "cm2" };

describe("grade --json", () => {
  it("answers the documented example as documented", () => {
    const run = runCli(["grade", "--json", "-"], read("grade.json"));
    expect([run.code, run.stderr]).toEqual([0, ""]);
    expect(run.document).toEqual(JSON.parse(read("grade.answer.json")));
    expect(readFileSync(join(formats, "grade.md"), "utf8")).toContain(read("grade.json"));
  });

  it("refuses the trap of the units, and says it on standard error", () => {
    const study = { values: { effectiveOrificeArea: { value: 40, unit: "cm2" } } };
    const refused = runCli(["grade", "--json"], JSON.stringify({ now, study }));
    const [issue] = issuesOf(refused);
    const path = "study.values.effectiveOrificeArea.value";
    expect(refused.code).toBe(2);
    expect(issue).toMatchObject({ path, code: "impossible", found: "40 cm2" });
    expect(readFileSync(join(formats, "grade.md"), "utf8")).toContain(refused.stderr);
  });
});

describe("answerGrade", () => {
  it("takes 0.40 cm2, 40 mm2 and 0.4 cm2 after a conversion for the same hole", () => {
    const tiers = [hole, { value: 40, unit: "mm2" }].map((effectiveOrificeArea) => {
      const study = { mechanism: "primary", values: { effectiveOrificeArea } };
      const answer = answerGrade({ now, study });
      return answer.ok ? answer.value.studies[0]!.grades.esc : answer.issues;
    });
    expect(tiers[0]).toEqual(tiers[1]);
    expect(tiers[0]).toMatchObject({ kind: "graded", tier: "severe" });
  });

  it("grades a list in its order, figures as words, and an atrial leak by its criteria", () => {
    const answer = answerGrade({
      now,
      studies: [{ reportedGrade: "3+" }, { mechanism: "atrialSecondary", reportedGrade: "2+" }],
    });
    expect(answer).toMatchObject({
      value: {
        studies: [
          { path: "studies[0]", grades: { esc: { kind: "asReported", tier: "moderateToSevere" } } },
          { path: "studies[1]", grades: { esc: { tier: "moderate" } }, atrialCriteria: {} },
        ],
      },
    });
  });

  it.each<[string, object, string, string]>([
    ["no now", { study: {} }, "now", "missing"],
    ["no study", { now }, "study", "missing"],
    ["an empty list", { now, studies: [] }, "study", "missing"],
    [
      "a unit left out",
      { now, study: { values: { effectiveOrificeArea: { value: 40 } } } },
      "study.values.effectiveOrificeArea.unit",
      "missing",
    ],
    [
      "a unit of another kind",
      { now, study: { values: { effectiveOrificeArea: { value: 40, unit: "mm" } } } },
      "study.values.effectiveOrificeArea.unit",
      "unknownValue",
    ],
    [
      "an unlikely number",
      { now, study: { values: { effectiveOrificeArea: { value: 0.4, unit: "mm2" } } } },
      "study.values.effectiveOrificeArea.value",
      "implausible",
    ],
    [
      "a number that is none",
      { now, study: { values: { ejectionFraction: { value: "60", unit: "%" } } } },
      "study.values.ejectionFraction.value",
      "wrongType",
    ],
    [
      "a misspelt measure",
      { now, study: { values: { eroa: hole } } },
      "study.values.eroa",
      "unknownKey",
    ],
    [
      "an unknown sign",
      { now, study: { signs: { flail: true } } },
      "study.signs.flail",
      "unknownKey",
    ],
    [
      "an unknown kind",
      { now, study: { mechanism: "functional" } },
      "study.mechanism",
      "unknownValue",
    ],
    ["a day ahead", { now, studies: [{}, { on: "2026-11-26" }] }, "studies[1].on", "impossible"],
    ["a day that is none", { now, study: { on: "2026-02-30" } }, "study.on", "notATime"],
    ["a zone that is none", { now, zone: "Mars/Base", study: {} }, "zone", "unknownValue"],
  ])("refuses %s", (_what, input, path, code) => {
    const answer = answerGrade(input);
    expect(answer.ok ? [] : answer.issues[0]).toMatchObject({ path, code });
  });

  it("takes an unlikely number that was confirmed, and the day it is in the zone", () => {
    const effectiveOrificeArea = { value: 0.4, unit: "mm2", confirmed: true };
    const late = "2026-11-25T23:30:00Z";
    const study = { on: "2026-11-26", values: { effectiveOrificeArea } };
    expect(answerGrade({ now: late, study })).toMatchObject({ ok: false });
    expect(answerGrade({ now: late, zone: "Europe/Zurich", study })).toMatchObject({ ok: true });
  });
});

describe("grade --schema", () => {
  const { document } = runCli(["grade", "--schema"]);
  // Safe: the schema is compiled here to see that it is one.
  const schema = z.fromJSONSchema(document as Parameters<typeof z.fromJSONSchema>[0]);

  it("takes the documented example, and no other name", () => {
    expect(schema.safeParse(JSON.parse(read("grade.json"))).success).toBe(true);
    expect(schema.safeParse({ now, study: { values: { eroa: hole } } }).success).toBe(false);
  });
});
