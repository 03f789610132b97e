import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { InteractionsAnswer } from "./interactions/answer-interactions.ts";
import { issuesOf, runCli } from "./run-cli.test-support.ts";

const now = "2026-11-25T08:00:00Z";

function interactions(input: unknown) {
  return runCli(["interactions", "--json"], JSON.stringify(input));
}

describe("interactions --json", () => {
  it("answers the documented example as documented", () => {
    const run = runCli(["interactions", "--json", exampleFile("interactions.json")]);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const { words, ...answer } = run.document as InteractionsAnswer;
    const { words: documentedWords, ...documented } = readExample("interactions.answer.json");
    expect(answer).toEqual(documented);
    // The words may be improved without a new format; what they are made of may not.
    expect(Object.keys(words).sort()).toEqual(Object.keys(documentedWords as object).sort());
    expect(answer.check.kind).toBe("askBefore");
    const page = readFileSync(
      new URL("../../docs/formats/interactions.md", import.meta.url),
      "utf8",
    );
    expect(page).toContain(readFileSync(exampleFile("interactions.json"), "utf8").trimEnd());
  });

  it("judges by the day of the person's zone", () => {
    const input = {
      medicines: [{ name: "amiodarone" }],
      labs: [{ lab: "tsh", on: "2026-05-25" }],
      now: "2026-11-25T23:30:00Z",
    };
    const kindIn = (zone: string) =>
      (interactions({ ...input, zone }).document as InteractionsAnswer).check.kind;
    expect(kindIn("UTC")).toBe("nothingFound");
    expect(kindIn("Europe/Zurich")).toBe("lookAt");
  });

  it("does not turn creatinine on the noise of a conversion", () => {
    const rulesAt = (value: number) =>
      (
        interactions({
          now,
          medicines: [{ name: "spironolactone" }],
          labs: [{ lab: "creatinine", on: "2026-11-20", value, unit: "mg/dL" }],
        }).document as InteractionsAnswer
      ).check.findings.map(({ rule }) => rule);
    // 2.49 mg/dL is 220.1 umol/L: 220 as a lab reports it.
    expect(rulesAt(2.49)).not.toContain("MED-28-C220");
    expect(rulesAt(2.5)).toContain("MED-28-C220");
  });
});

describe("interactions --schema", () => {
  it("is JSON Schema that takes the documented example and refuses an unknown key", () => {
    const run = runCli(["interactions", "--schema"]);
    expect(run.code).toBe(0);
    // Safe: the schema is compiled here to see that it is one.
    const schema = z.fromJSONSchema(run.document as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(readExample("interactions.json")).success).toBe(true);
    expect(schema.safeParse({ now, medicines: [], pills: [] }).success).toBe(false);
  });
});

describe("interactions --json refuses with exit 2", () => {
  const medicines = [{ name: "warfarin" }];
  const creatinine = { lab: "creatinine", on: "2026-11-20" };

  it.each([
    ["no list", { now }, "medicines", "missing"],
    [
      "mg/dL written as umol/L",
      { now, medicines, labs: [{ ...creatinine, value: 1.2, unit: "umol/L" }] },
      "labs[0].value",
      "impossible",
    ],
    [
      "a number without a unit",
      { now, medicines, labs: [{ ...creatinine, value: 1.2 }] },
      "labs[0].unit",
      "missing",
    ],
    [
      "a unit of another test",
      { now, medicines, labs: [{ ...creatinine, value: 1.2, unit: "mmol/L" }] },
      "labs[0].unit",
      "unknownValue",
    ],
    [
      "a test that is still to come",
      { now, medicines, labs: [{ ...creatinine, on: "2026-11-26" }] },
      "labs[0].on",
      "impossible",
    ],
    [
      "a medicine begun tomorrow",
      { now, medicines: [{ name: "warfarin", since: "2026-11-26" }] },
      "medicines[0].since",
      "impossible",
    ],
    ["an unknown zone", { now, medicines, zone: "Moon" }, "zone", "unknownValue"],
    ["an unknown key", { now, medicines, pills: 3 }, "pills", "unknownKey"],
    ["an empty name", { now, medicines: [{ name: "" }] }, "medicines[0].name", undefined],
  ])("%s", (_what, input, path, code) => {
    const run = interactions(input);
    expect(run.code).toBe(2);
    expect(issuesOf(run)[0]).toMatchObject({ path, ...(code === undefined ? {} : { code }) });
  });
});

function exampleFile(name: string): string {
  return fileURLToPath(new URL(`../../docs/formats/examples/${name}`, import.meta.url));
}

function readExample(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(exampleFile(name), "utf8")) as Record<string, unknown>;
}
