import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { answerPlan } from "./plan/answer-plan.ts";
import { issuesOf, runCli } from "./run-cli.test-support.ts";

const formats = join(import.meta.dirname, "..", "..", "docs", "formats");
const read = (name: string) => readFileSync(join(formats, "examples", name), "utf8");
const now = "2026-11-25T09:00:00Z";
const study = { on: "2026-08-31", mechanism: "primary", reportedGrade: "severe" };
const author = { what: "echo", setBy: "Heart Valve Clinic", setOn: "2026-09-01" };

describe("plan --json", () => {
  it("answers the documented example as documented", () => {
    const run = runCli(["plan", "--json", "-"], read("plan.json"));
    expect([run.code, run.stderr]).toEqual([0, ""]);
    expect(run.document).toEqual(JSON.parse(read("plan.answer.json")));
    expect(readFileSync(join(formats, "plan.md"), "utf8")).toContain(read("plan.json"));
  });

  it("refuses a study that is ahead, and says it on standard error", () => {
    const studies = [{ on: "2027-01-01" }];
    const refused = runCli(["plan", "--json"], JSON.stringify({ now, studies }));
    expect(refused.code).toBe(2);
    expect(issuesOf(refused)[0]).toMatchObject({ path: "studies[0].on", code: "impossible" });
    expect(readFileSync(join(formats, "plan.md"), "utf8")).toContain(refused.stderr);
  });
});

describe("answerPlan", () => {
  it("puts the clinic first and keeps the defaults beside it", () => {
    const instructions = [{ ...author, everyMonths: 3 }];
    const answer = answerPlan({ now, study, profile: { symptoms: "none" }, instructions });
    expect(answer).toMatchObject({
      value: {
        plan: {
          echo: { by: "2026-11-30", state: "notYet", setBy: "Heart Valve Clinic" },
          visit: { by: "2027-02-28", state: "notYet" },
          bySociety: { esc25: { echo: { by: "2027-02-28" } } },
          stages: { esc: { kind: "stage", stage: "C" } },
        },
      },
    });
  });

  it("hurries for what the profile tells, and takes silence for nothing known", () => {
    const profile = { pregnancy: "planning" };
    expect(answerPlan({ now, study, profile })).toMatchObject({
      value: { plan: { echo: { state: "due" }, sooner: [{ rule: "SUR-22" }] } },
    });
    expect(answerPlan({ now, study })).toMatchObject({
      value: {
        plan: {
          stages: { esc: { kind: "cannotTell", missing: expect.arrayContaining(["symptoms"]) } },
        },
      },
    });
  });

  it.each<[string, object, string, string]>([
    ["no study", {}, "study", "missing"],
    [
      "a procedure ahead",
      { study, procedures: [{ kind: "clip", on: "2026-11-26" }] },
      "procedures[0].on",
      "impossible",
    ],
    ["a visit ahead", { study, lastVisitOn: "2026-11-26" }, "lastVisitOn", "impossible"],
    [
      "radiation ahead",
      { study, profile: { chestRadiationOn: "2026-11-26" } },
      "profile.chestRadiationOn",
      "impossible",
    ],
    [
      "an instruction from ahead",
      { study, instructions: [{ ...author, setOn: "2026-11-26", everyMonths: 3 }] },
      "instructions[0].setOn",
      "impossible",
    ],
    [
      "due before it was set",
      { study, instructions: [{ ...author, dueOn: "2026-08-01" }] },
      "instructions[0].dueOn",
      "contradiction",
    ],
    [
      "neither a day nor months",
      { study, instructions: [author] },
      "instructions[0].dueOn",
      "missing",
    ],
    [
      "no months",
      { study, instructions: [{ ...author, everyMonths: 0 }] },
      "instructions[0].everyMonths",
      "impossible",
    ],
    [
      "an unknown procedure",
      { study, procedures: [{ kind: "balloon", on: "2026-01-01" }] },
      "procedures[0].kind",
      "unknownValue",
    ],
    ["an unknown key", { study, profile: { smoker: true } }, "profile.smoker", "unknownKey"],
  ])("refuses %s", (_what, input, path, code) => {
    const answer = answerPlan({ now, ...input });
    expect(answer.ok ? [] : answer.issues[0]).toMatchObject({ path, code });
  });
});

describe("plan --schema", () => {
  const { document } = runCli(["plan", "--schema"]);
  // Safe: the schema is compiled here to see that it is one.
  const schema = z.fromJSONSchema(document as Parameters<typeof z.fromJSONSchema>[0]);

  it("takes the documented example, and no other name", () => {
    expect(schema.safeParse(JSON.parse(read("plan.json"))).success).toBe(true);
    expect(schema.safeParse({ now, study, smoker: true }).success).toBe(false);
  });
});
