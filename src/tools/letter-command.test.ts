import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as z from "zod";
import { maxLetterBytes } from "./letter/answer-letter.ts";
import { letterReportSchema } from "./letter/letter-schema.ts";
import { issuesOf, runCli } from "./run-cli.test-support.ts";

const formats = join(import.meta.dirname, "..", "..", "docs", "formats");
const example = join(formats, "examples", "letter.txt");
const today = ["--today", "2026-11-25"];

it("answers the documented example as documented", () => {
  const run = runCli(["letter", "--json", ...today, example]);
  expect([run.code, run.stderr]).toEqual([0, ""]);
  const documented = readFileSync(join(formats, "examples", "letter.answer.json"), "utf8");
  expect(run.document).toEqual(JSON.parse(documented));
  expect(readFileSync(join(formats, "letter.md"), "utf8")).toContain(readFileSync(example, "utf8"));
});

it("answers in the form its schema says", () => {
  const { document } = runCli(["letter", "--json", ...today, example]);
  expect(letterReportSchema.safeParse(document).success).toBe(true);
  const schema = z.fromJSONSchema(
    runCli(["letter", "--schema"]).document as z.core.JSONSchema.JSONSchema,
  );
  expect(schema.safeParse(document).success).toBe(true);
  expect(schema.safeParse({ ...(document as object), values: [{ measure: "x" }] }).success).toBe(
    false,
  );
});

it("judges by the clock when it is told no day", () => {
  const year = new Date().getUTCFullYear() + 1;
  const run = runCli(["letter", "--json"], `Echo date: ${year}-12-30. LVEF 60 %.`);
  expect(run.document).toMatchObject({ doubts: [{ code: "futureDate" }] });
});

it.each([
  ["nothing", "", [], "missing", "an empty text"],
  ["a book", "x".repeat(maxLetterBytes + 1), [], "tooLarge", "more"],
  ["a picture", "\u0089PNG\u0000\u0001", [], "wrongType", "another kind of file"],
  ["a day that is none", "LVEF 60 %", ["--today", "2026-02-30"], "notATime", '"2026-02-30"'],
])("refuses %s", (_what, input, args, code, found) => {
  const run = runCli(["letter", "--json", ...args], input);
  expect(run.code).toBe(2);
  expect(issuesOf(run)).toMatchObject([{ code, found }]);
});

it("refuses a call without the form of the answer", () => {
  const run = runCli(["letter", example]);
  expect([run.code, issuesOf(run)[0]?.found]).toEqual([2, "no --json"]);
});
