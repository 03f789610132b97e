import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { plannedProcedures, riskConditions } from "#care/prophylaxis/prophylaxis-situation.ts";
import {
  answerProphylaxis,
  type ProphylaxisAnswerDocument,
} from "./prophylaxis/answer-prophylaxis.ts";
import { issuesOf, runCli } from "./run-cli.test-support.ts";

const formats = join(import.meta.dirname, "..", "..", "docs", "formats");
const read = (name: string): string => readFileSync(join(formats, "examples", name), "utf8");
const dental = { on: "2026-11-25", procedure: "oralSurgery" };

function answer(input: object): ProphylaxisAnswerDocument {
  const answered = answerProphylaxis(input);
  if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
  return answered.value;
}

describe("prophylaxis --json", () => {
  it.each(["prophylaxis", "prophylaxis-no"])("answers %s.json as documented", (name) => {
    const run = runCli(["prophylaxis", "--json", "-"], read(`${name}.json`));
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const { words, ...told } = run.document as ProphylaxisAnswerDocument;
    const { words: documentedWords, ...documented } = JSON.parse(
      read(`${name}.answer.json`),
    ) as ProphylaxisAnswerDocument;
    expect(told).toEqual(documented);
    // The words may be improved without a new format; what they are made of may not.
    expect(Object.keys(words.dentist).sort()).toEqual(Object.keys(documentedWords.dentist).sort());
    expect(readFileSync(join(formats, "prophylaxis.md"), "utf8")).toContain(read(`${name}.json`));
  });

  it("names every condition and every procedure on its page", () => {
    const page = readFileSync(join(formats, "prophylaxis.md"), "utf8");
    for (const name of [...riskConditions, ...plannedProcedures])
      expect(page).toContain(`\`${name}\``);
  });

  it("takes what was left out as not known, and as no only where all was asked", () => {
    expect(answer({ ...dental, country: "US" }).decision).toMatchObject({
      kind: "ask",
      allergy: "notKnown",
      whom: "heartTeam",
    });
    expect(answer({ ...dental, country: "US", asked: "all" }).decision.kind).toBe("no");
    const unsure = { clip: "notSure" };
    expect(answer({ ...dental, country: "US", asked: "all", has: unsure }).decision.kind).toBe(
      "ask",
    );
    expect(
      answer({ ...dental, follow: "ESC", asked: "all", has: { clip: "yes" } }).decision.kind,
    ).toBe("consider");
  });

  it("lets the clinic's answer stand, with its author and day in the words", () => {
    const clinic = { answer: "no", decidedBy: "Dr Lee", decidedOn: "2026-10-01" };
    const { decision, words } = answer({ ...dental, country: "US", clinic });
    expect(decision).toMatchObject({ kind: "no", by: { kind: "clinic", clinic } });
    expect(words.dentist.why).toBe("Decided by Dr Lee, 1 October 2026.");
  });
});

describe("prophylaxis --json refuses with path, expected and found", () => {
  it.each<[string, object, string, string, string]>([
    ["no day", { procedure: "oralSurgery" }, "on", "missing", "nothing"],
    ["no procedure", { on: "2026-11-25" }, "procedure", "missing", "nothing"],
    ["a day that is none", { ...dental, on: "2026-02-30" }, "on", "notATime", '"2026-02-30"'],
    [
      "a procedure that is none",
      { ...dental, procedure: "tooth" },
      "procedure",
      "unknownValue",
      '"tooth"',
    ],
    [
      "a condition that is none",
      { ...dental, has: { stent: "yes" } },
      "has.stent",
      "unknownKey",
      "it in the input",
    ],
    ["true for yes", { ...dental, has: { clip: true } }, "has.clip", "unknownValue", "true"],
    ["a misspelt key", { ...dental, alergy: "none" }, "alergy", "unknownKey", "it in the input"],
    ["a country by name", { ...dental, country: "Spain" }, "country", "unknownValue", '"Spain"'],
    [
      "a clinic that decides later",
      { ...dental, clinic: { answer: "no", decidedBy: "Dr Lee", decidedOn: "2026-12-01" } },
      "clinic.decidedOn",
      "contradiction",
      '"2026-12-01"',
    ],
    [
      "a clip of next year",
      { ...dental, has: { clip: { answer: "yes", since: "2027-01-01" } } },
      "has.clip.since",
      "contradiction",
      '"2027-01-01"',
    ],
    [
      "a clinic that nobody signs",
      { ...dental, clinic: { answer: "no", decidedBy: "", decidedOn: "2026-10-01" } },
      "clinic.decidedBy",
      "impossible",
      '""',
    ],
    [
      "an ill valve of a donor heart that is none",
      { ...dental, has: { heartTransplant: "no", transplantValveDisease: "yes" } },
      "has.transplantValveDisease",
      "contradiction",
      '"yes", and heartTransplant "no"',
    ],
  ])("%s", (_what, input, path, code, found) => {
    const answered = answerProphylaxis(input);
    expect(answered.ok ? [] : answered.issues[0]).toMatchObject({ path, code, found });
  });

  it("exit 2 on the command line", () => {
    const run = runCli(["prophylaxis", "--json"], JSON.stringify({ ...dental, procedure: 5 }));
    expect([run.code, issuesOf(run)[0]?.path]).toEqual([2, "procedure"]);
    expect(run.stderr).toMatch(/^procedure: expected .+, found 5\n$/u);
  });
});

describe("prophylaxis --schema", () => {
  const { document } = runCli(["prophylaxis", "--schema"]);
  // Safe: the schema is compiled here to see that it is one.
  const schema = z.fromJSONSchema(document as Parameters<typeof z.fromJSONSchema>[0]);

  it("takes the documented examples and no other names", () => {
    for (const name of ["prophylaxis.json", "prophylaxis-no.json"]) {
      expect(schema.safeParse(JSON.parse(read(name))).success).toBe(true);
    }
    expect(schema.safeParse({ ...dental, has: { stent: "yes" } }).success).toBe(false);
    expect(schema.safeParse({ ...dental, tooth: 8 }).success).toBe(false);
  });
});
