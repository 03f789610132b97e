import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { measurementNames } from "#heart/measurement.ts";
import { findDifferences } from "./alike.test-support.ts";
import { answerFit, type FitAnswer } from "./fit/answer-fit.ts";
import { issuesOf, runCli } from "./run-cli.test-support.ts";

const formats = join(import.meta.dirname, "..", "..", "docs", "formats");
const read = (name: string) => readFileSync(join(formats, "examples", name), "utf8");
const example = JSON.parse(read("fit.json")) as { measurements: Record<string, unknown> };

describe("fit --json", () => {
  const run = runCli(["fit", "--json", "-"], read("fit.json"));

  it("answers the documented example as documented", () => {
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const { words, fit } = run.document as FitAnswer;
    const documented = JSON.parse(read("fit.answer.json")) as FitAnswer;
    // How long the search took is no promise.
    const told = ({ rounds: _rounds, beats: _beats, ...rest }: FitAnswer["fit"]) => rest;
    expect(findDifferences(told(fit), told(documented.fit))).toEqual([]);
    // The words may be improved without a new format; what they are made of may not.
    expect(Object.keys(words)).toEqual(Object.keys(documented.words));
    expect(readFileSync(join(formats, "fit.md"), "utf8")).toContain(read("fit.json"));
  });

  it("tells ranges and directions in words, and no pressure that nobody measured", () => {
    const { words } = run.document as FitAnswer;
    expect(words.told.map(({ says }) => says).join(" ")).not.toContain("mmHg");
    expect(words.told[0]!.says).toMatch(/^Of 10 drops squeezed out, \d to \d leak back\.$/u);
  });

  it("refuses numbers that disagree, names both, and says it plainly", () => {
    const measurements = {
      heartRate_perMin: 65,
      systolicPressure_mmHg: 120,
      diastolicPressure_mmHg: 70,
      endDiastolicVolume_mL: 150,
      endSystolicVolume_mL: 60,
      forwardStrokeVolume_mL: 60,
      regurgitantVolume_mL: 90,
    };
    const refused = runCli(["fit", "--json"], JSON.stringify({ measurements }));
    expect(refused.code).toBe(2);
    expect(issuesOf(refused)).toEqual([
      {
        path: "measurements.regurgitantVolume_mL",
        code: "contradiction",
        expected:
          "9.23 to 57 mL, by endDiastolicVolume_mL 150, endSystolicVolume_mL 60, forwardStrokeVolume_mL 60",
        found: "90",
        words: expect.stringContaining("pumps out 60 mL and 90 mL leak back"),
      },
    ]);
    expect(refused.stderr).toMatch(
      /^measurements\.regurgitantVolume_mL: expected .+, found 90\n$/u,
    );
  });
});

describe("answerFit refuses", () => {
  it.each<[string, object, string, string, string]>([
    ["no measurements", {}, "measurements", "missing", "nothing"],
    [
      "a number in quotes",
      { measurements: { ...example.measurements, eVelocity_cms: "117" } },
      "measurements.eVelocity_cms",
      "wrongType",
      '"117"',
    ],
    [
      "a spread in quotes",
      { measurements: { ...example.measurements, eVelocity_cms: { value: 117, sd: "5" } } },
      "measurements.eVelocity_cms.sd",
      "wrongType",
      '"5"',
    ],
    [
      "a misspelt number",
      { measurements: { ...example.measurements, eroa: 0.3 } },
      "measurements.eroa",
      "unknownKey",
      "it in the input",
    ],
    [
      "a number that no heart has",
      { measurements: { ...example.measurements, systolicPressure_mmHg: 13.8 } },
      "measurements.systolicPressure_mmHg",
      "impossible",
      "13.8",
    ],
    [
      "too little",
      { measurements: { heartRate_perMin: 70 } },
      "measurements.systolicPressure_mmHg",
      "missing",
      "heartRate_perMin",
    ],
    ["a rhythm that is none", { ...example, rhythm: "waltz" }, "rhythm", "unknownValue", '"waltz"'],
  ])("%s", (_what, input, path, code, found) => {
    const answer = answerFit(input);
    expect(answer.ok ? [] : answer.issues[0]).toMatchObject({ path, code, found });
  });
});

describe("fit --schema", () => {
  const { document } = runCli(["fit", "--schema"]);
  // Safe: the schema is compiled here to see that it is one.
  const schema = z.fromJSONSchema(document as Parameters<typeof z.fromJSONSchema>[0]);

  it("takes the documented example and every measurement, and no other name", () => {
    expect(schema.safeParse(example).success).toBe(true);
    const all = Object.fromEntries(measurementNames.map((name) => [name, { value: 1, sd: 1 }]));
    expect(schema.safeParse({ measurements: all }).success).toBe(true);
    expect(schema.safeParse({ measurements: { eroa: 1 } }).success).toBe(false);
    expect(schema.safeParse({ ...example, mitralValve: "new" }).success).toBe(false);
  });
});
