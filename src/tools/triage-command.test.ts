import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { issuesOf, runCli } from "./run-cli.test-support.ts";
import type { TriageAnswer } from "./triage/answer-triage.ts";

const folder = mkdtempSync(join(tmpdir(), "leaflet-triage-"));
afterAll(() => rmSync(folder, { recursive: true }));

const now = "2026-11-22T08:00:00Z";
const asUsual = { feeling: "usual", asked: "all" };

function triage(input: unknown, ...args: readonly string[]) {
  const text = typeof input === "string" ? input : JSON.stringify(input);
  return runCli(["triage", "--json", ...args], text);
}

function decisionOf({ document }: { document: unknown }): TriageAnswer["decision"] {
  return (document as TriageAnswer).decision;
}

describe("triage --json answers with each of the six outcomes", () => {
  it.each([
    ["emergency", "TRI-2", { checkIn: { ...asUsual, present: ["chestPain"] } }],
    [
      "today",
      "TRI-21",
      {
        checkIn: asUsual,
        readings: [
          { measure: "weight", value: 71, unit: "kg", at: "2026-11-16T07:00:00Z" },
          { measure: "weight", value: 162, unit: "lb" },
        ],
      },
    ],
    ["soon", "SEED-32", { checkIn: { feeling: "bitWorse", asked: "all" } }],
    [
      "outsideScope",
      "OUT-2",
      { checkIn: { ...asUsual, present: ["vomiting"] }, has: { sickDayMedicine: "no" } },
    ],
    ["cannotTell", "MISS-1", {}],
    ["carryOn", undefined, { checkIn: asUsual }],
  ])("%s", (kind, rule, rest) => {
    const run = triage({ now, ...rest });
    expect(run.code).toBe(0);
    expect(run.stderr).toBe("");
    const { format, decision, words } = run.document as TriageAnswer;
    expect(format).toBe("living-leaflet/triage-decision/1");
    expect(decision.kind).toBe(kind);
    expect(decision.reasons[0]?.rule).toBe(rule);
    expect(words.outcome).toBe(kind);
    expect(words.headline).toMatch(/\w/u);
  });
});

describe("triage --json", () => {
  it("reads a file as it reads standard input", () => {
    const input = JSON.stringify({ now, checkIn: asUsual });
    const file = join(folder, "input.json");
    writeFileSync(file, `\ufeff${input}`);
    const fromFile = runCli(["triage", "--json", file]);
    expect(fromFile).toEqual(triage(input));
    expect(fromFile).toEqual(triage(input, "-"));
    expect(decisionOf(fromFile).kind).toBe("carryOn");
  });

  it("judges at the moment it is given, and expired rules do not reassure", () => {
    expect(decisionOf(triage({ now: "2031-01-01T00:00:00Z", checkIn: asUsual })).kind).toBe(
      "cannotTell",
    );
  });

  it("answers the documented example as documented", () => {
    const run = runCli(["triage", "--json", exampleFile("triage.json")]);
    expect(run.code).toBe(0);
    const { words, ...answer } = run.document as TriageAnswer;
    const { words: documentedWords, ...documented } = readExample("triage.answer.json");
    expect(answer).toEqual(documented);
    // The words may be improved without a new format; what they are made of may not.
    expect(Object.keys(words).sort()).toEqual(Object.keys(documentedWords as object).sort());
    const page = readFileSync(new URL("../../docs/formats/triage.md", import.meta.url), "utf8");
    expect(page).toContain(readFileSync(exampleFile("triage.json"), "utf8"));
  });
});

describe("triage --schema", () => {
  const run = runCli(["triage", "--schema"]);
  // Safe: the schema is compiled here to see that it is one.
  const schema = z.fromJSONSchema(run.document as Parameters<typeof z.fromJSONSchema>[0]);

  it("is JSON Schema that takes the documented example", () => {
    expect(run.code).toBe(0);
    expect(schema.safeParse(readExample("triage.json"))).toMatchObject({ success: true });
  });

  it.each([
    ["no now", {}],
    ["an unknown key", { now, chestPain: true }],
    ["an unknown finding", { now, checkIn: { present: ["chestpain"] } }],
    ["an unknown unit", { now, readings: [{ measure: "weight", value: 70, unit: "g" }] }],
  ])("refuses %s", (_what, input) => {
    expect(schema.safeParse(input).success).toBe(false);
  });
});

describe("triage --json refuses with exit 2, path, expected and found", () => {
  const weight = { measure: "weight", unit: "kg", value: 72 };

  it.each([
    ["malformed JSON", `{"now":\n  "2026",}`, "", "notJson", "a key in double quotes", "line 2"],
    [
      "a wrong type",
      { now, checkIn: asUsual, readings: [{ ...weight, value: "72" }] },
      "readings[0].value",
      "wrongType",
      "a number",
      '"72"',
    ],
    [
      "an unknown finding",
      { now, checkIn: { ...asUsual, present: ["fainted", "dizzy"] } },
      "checkIn.present[1]",
      "unknownValue",
      '"lightheaded"',
      '"dizzy"',
    ],
    [
      "an impossible reading",
      {
        now,
        readings: [
          { ...weight, value: 20, confirmed: true },
          { ...weight, value: 720, confirmed: true },
        ],
      },
      "readings[1].value",
      "impossible",
      "20 to 400 kg",
      "720",
    ],
    ["deep nesting", `${"[".repeat(100_000)}`, "", "tooLarge", "at most 64 levels", "column 65"],
    ["6 MB", `{"now":"${"x".repeat(6_000_000)}"}`, "", "tooLarge", "at most 5000000 bytes", "more"],
  ])("%s", (_what, input, path, code, expected, found) => {
    const run = triage(input);
    expect(run.code).toBe(2);
    const [first] = issuesOf(run);
    expect(first).toMatchObject({ path, code });
    expect(first!.expected).toContain(expected);
    expect(first!.found).toContain(found);
    const line = `${path === "" ? "input" : path}: expected ${first!.expected}, found ${first!.found}\n`;
    expect(run.stderr.startsWith(line)).toBe(true);
  });

  it("a missing file", () => {
    const run = runCli(["triage", "--json", join(folder, "nowhere.json")]);
    expect(run.code).toBe(2);
    expect(issuesOf(run)[0]).toMatchObject({
      code: "missing",
      expected: "a file that can be read",
    });
    expect(run.stderr).toMatch(/nowhere\.json.*ENOENT/u);
  });

  it("bytes that are not UTF-8", () => {
    const run = runCli(["triage", "--json"], Uint8Array.of(0x22, 0xff, 0x22));
    expect([run.code, issuesOf(run)[0]?.expected]).toEqual([2, "text in UTF-8"]);
  });

  it.each([
    ["an unknown option", ["triage", "--jsn"], "--jsn"],
    ["an unknown command", ["trige", "--json"], "trige"],
    ["a form of answer that is none", ["triage"], "--json"],
  ])("%s", (_what, args, found) => {
    const run = runCli(args, JSON.stringify({ now }));
    expect(run.code).toBe(2);
    expect(issuesOf(run)[0]?.found).toContain(found);
  });

  it("tells everything that is wrong at once", () => {
    const run = triage({ now: 5, readings: [{ measure: "pulse" }], zone: 3 });
    const paths = issuesOf(run).map(({ path }) => path);
    expect(paths).toEqual(["now", "readings[0].value", "readings[0].unit", "zone"]);
    expect(run.stderr.trim().split("\n")).toHaveLength(4);
  });
});

function exampleFile(name: string): string {
  return fileURLToPath(new URL(`../../docs/formats/examples/${name}`, import.meta.url));
}

function readExample(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(exampleFile(name), "utf8")) as Record<string, unknown>;
}
