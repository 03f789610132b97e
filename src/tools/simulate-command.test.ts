import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { heartPresets, presetNames } from "#heart/presets.ts";
import { measureHeart } from "#heart/measure-heart.ts";
import { parameterItems, parameterNames } from "#heart/parameters.ts";
import { treatments } from "#knowledge/treatments.ts";
import { findDifferences } from "./alike.test-support.ts";
import { issuesOf, runCli } from "./run-cli.test-support.ts";
import { answerSimulate, type SimulateAnswer } from "./simulate/answer-simulate.ts";

const formats = join(import.meta.dirname, "..", "..", "docs", "formats");
const read = (name: string) => readFileSync(join(formats, "examples", name), "utf8");

function simulate(input: object): SimulateAnswer {
  const answer = answerSimulate(input);
  if (!answer.ok) throw new TypeError(`Cannot simulate: ${JSON.stringify(answer.issues)}`);
  return answer.value;
}

function meansOf(input: object): Record<string, number> {
  const { measures } = simulate(input);
  return Object.fromEntries(Object.entries(measures).map(([name, { mean }]) => [name, mean]));
}

describe("simulate --json", () => {
  it.each(["simulate", "simulate-beats"])("answers the documented example %s", (name) => {
    const run = runCli(["simulate", "--json", join(formats, "examples", `${name}.json`)]);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    expect(findDifferences(run.document, JSON.parse(read(`${name}.answer.json`)))).toEqual([]);
    expect(readFileSync(join(formats, "simulate.md"), "utf8")).toContain(read(`${name}.json`));
  });

  it("says the same of the same heart and seed", () => {
    const input = { heart: { preset: "secondaryAtrial" }, seed: 7, beats: 50 };
    expect(simulate(input)).toEqual(simulate(input));
    expect(simulate({ ...input, seed: 8 })).not.toEqual(simulate(input));
  });
});

describe("answerSimulate", () => {
  it.each(presetNames)("beats the preset %s", (preset) => {
    const { measures, rhythm, parameters } = simulate({ heart: { preset }, rhythm: "steady" });
    const { ejectionFraction_percent: ejection } = measureHeart(heartPresets[preset]);
    expect(measures.ejectionFraction_percent.mean).toBeCloseTo(ejection, 1);
    expect(measures.ejectionFraction_percent.sd).toBe(0);
    expect(rhythm).toBe("steady");
    expect(parameters.mitralLeakArea_cm2).toBeCloseTo(heartPresets[preset].mitralLeakArea_cm2, 4);
  });

  it.each(Object.keys(treatments))("does %s to a heart", (id) => {
    for (const when of ["atOnce", "later"]) {
      const input = { heart: { preset: "secondaryAtrial" }, treatments: [id], when, beats: 3 };
      expect(answerSimulate(input)).toMatchObject({ ok: true });
    }
  });

  it("makes a hole larger, then a treatment, then changes, in that order", () => {
    const heart = { leakArea_cm2: 0.3, onset: "slow", parameters: { heartRate_perMin: 90 } };
    const { parameters } = simulate({
      heart,
      treatments: ["betaBlocker"],
      changes: [{ parameter: "heartRate_perMin", factor: 0.5 }],
      rhythm: "steady",
    });
    expect(parameters).toMatchObject({ mitralLeakArea_cm2: 0.3, heartRate_perMin: 40 });
    const small = meansOf({ heart: { ...heart, leakArea_cm2: 0.1 }, rhythm: "steady" });
    const large = meansOf({ heart, rhythm: "steady" });
    expect(large["regurgitantVolume_mL"]).toBeGreaterThan(2 * small["regurgitantVolume_mL"]!);
  });

  it("holds the pressure that a reflex wants back", () => {
    const change = { parameter: "bloodVolume_mL", add: -500 };
    const input = { heart: { preset: "healthy" }, changes: [change], rhythm: "steady" };
    const healthy = measureHeart(heartPresets.healthy).meanArterialPressure_mmHg;
    const without = meansOf(input)["meanArterialPressure_mmHg"]!;
    const within = meansOf({ ...input, reflex: true })["meanArterialPressure_mmHg"]!;
    expect(healthy - without).toBeGreaterThan(2 * (healthy - within));
    expect(within).toBeLessThan(healthy);
  });

  it("tells mean and spread of a heart that fibrillates, whose atria do not kick", () => {
    const { measures, parameters, beatCount } = simulate({
      heart: { preset: "moderate" },
      rhythm: "fibrillation",
    });
    expect(beatCount).toBe(200);
    expect(parameters.atrialKick_fraction).toBe(0);
    expect(measures.forwardStrokeVolume_mL.sd).toBeGreaterThan(3);
    expect(measures.aVelocity_cms).toEqual({ mean: 0, sd: 0 });
  });

  it("tells the traces that were asked for, at the step that was asked for", () => {
    const answer = simulate({
      heart: { preset: "moderate" },
      rhythm: "steady",
      output: "beats",
      beats: 2,
      traces: ["leftVentricle_mL", "leftVentricle_mmHg"],
      step_s: 0.02,
    });
    if (answer.kind !== "beats") throw new TypeError("Cannot read beats of a summary");
    const [first, second] = answer.beats;
    expect(second!.start_s).toBeCloseTo(first!.length_s, 5);
    const { time_s = [], leftVentricle_mL = [], ...rest } = first!.traces;
    expect(Object.keys(rest)).toEqual(["leftVentricle_mmHg"]);
    expect(time_s.slice(0, 3)).toEqual([0, 0.02, 0.04]);
    expect(time_s.length).toBe(Math.ceil(first!.length_s / 0.02));
    const { endDiastolicVolume_mL, endSystolicVolume_mL } = first!.measures;
    expect(Math.abs(Math.max(...leftVentricle_mL) / endDiastolicVolume_mL - 1)).toBeLessThan(0.01);
    expect(Math.abs(Math.min(...leftVentricle_mL) / endSystolicVolume_mL - 1)).toBeLessThan(0.02);
  });

  it.each<[string, object, string, string, string]>([
    ["no heart", {}, "heart", "an object", "nothing"],
    ["a preset that is none", { heart: { preset: "sick" } }, "heart.preset", "one of", '"sick"'],
    [
      "a constant out of its bounds",
      { heart: { preset: "mild", parameters: { heartRate_perMin: 500 } } },
      "heart.parameters.heartRate_perMin",
      "30 to 200 1/min",
      "500",
    ],
    [
      "a hole out of its bounds",
      { heart: { leakArea_cm2: -1, onset: "slow" } },
      "heart.leakArea_cm2",
      "0 to 2 cm²",
      "-1",
    ],
    [
      "a constant that is none",
      { heart: { preset: "mild", parameters: { heartrate: 70 } } },
      "heart.parameters.heartrate",
      "no such key",
      "it in the input",
    ],
    [
      "a treatment that is none",
      { heart: { preset: "mild" }, treatments: ["homeopathy"] },
      "treatments[0]",
      "betaBlocker",
      '"homeopathy"',
    ],
    [
      "a value set out of its bounds",
      { heart: { preset: "mild" }, changes: [{ parameter: "atrialKick_fraction", set: 2 }] },
      "changes[0].set",
      "0 to 1 1",
      "2",
    ],
    [
      "an effort past all",
      { heart: { preset: "mild" }, changes: [{ effort_fraction: 2 }] },
      "changes[0].effort_fraction",
      "at most 1",
      "2",
    ],
    [
      "exercise of a heart that is fast already",
      {
        heart: { preset: "mild", parameters: { heartRate_perMin: 190 } },
        changes: [{ effort_fraction: 1 }],
      },
      "changes[0]",
      "heartRate_perMin from 30 to 200",
      "298",
    ],
    [
      "changes without an end",
      { heart: { preset: "mild" }, changes: Array(101).fill({ effort_fraction: 0.1 }) },
      "changes",
      "at most 100",
      "effort_fraction",
    ],
    ["no beats", { heart: { preset: "mild" }, beats: 0 }, "beats", "at least 1", "0"],
    [
      "more numbers than anyone reads",
      { heart: { preset: "mild" }, beats: 1000, output: "beats", step_s: 0.001 },
      "beats",
      "at most 200000 numbers",
      "about",
    ],
    ["a seed that is none", { heart: { preset: "mild" }, seed: -1 }, "seed", "at least 0", "-1"],
  ])("refuses %s", (_what, input, path, expected, found) => {
    const answer = answerSimulate(input);
    expect(answer).toMatchObject({ ok: false });
    if (answer.ok) return;
    expect(answer.issues[0]!.path).toBe(path);
    expect(answer.issues[0]!.expected).toContain(expected);
    expect(answer.issues[0]!.found).toContain(found);
  });

  it("refuses every constant just past its bounds, and says all of them at once", () => {
    const parameters = Object.fromEntries(
      Object.entries(parameterItems).map(([name, { high }]) => [name, high * 1.01 + 1]),
    );
    const answer = answerSimulate({ heart: { preset: "mild", parameters } });
    const paths = answer.ok ? [] : answer.issues.map(({ path }) => path);
    expect(paths).toEqual(Object.keys(parameterItems).map((name) => `heart.parameters.${name}`));
  });
});

describe("answerSimulate, whatever it is given", () => {
  const anyParameters = fc.dictionary(
    fc.constantFrom(...parameterNames),
    fc.double({ min: 0, max: 1, noNaN: true }),
    { maxKeys: 8 },
  );
  const anyInput = fc.record({
    preset: fc.constantFrom(...presetNames),
    shares: anyParameters,
    rhythm: fc.constantFrom("steady", "sinus", "fibrillation"),
    reflex: fc.boolean(),
    treatment: fc.constantFrom(...Object.keys(treatments)),
    factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
    changed: fc.constantFrom(...parameterNames),
  });

  it("tells numbers or issues of any heart within the bounds, and never throws", () => {
    fc.assert(
      fc.property(anyInput, ({ preset, shares, treatment, factor, changed, ...rest }) => {
        const parameters = Object.fromEntries(
          Object.entries(shares).map(([name, share]) => {
            // Safe: only names of constants were drawn.
            const { low, high } = parameterItems[name as keyof typeof parameterItems];
            return [name, low + share * (high - low)];
          }),
        );
        const answer = answerSimulate({
          heart: { preset, parameters },
          treatments: [treatment],
          changes: [{ parameter: changed, factor }],
          beats: 5,
          ...rest,
        });
        if (!answer.ok) {
          for (const { path, expected, found } of answer.issues) {
            expect([path === "", expected === "", found === ""]).toEqual([false, false, false]);
          }
          return;
        }
        for (const [name, { mean, sd }] of Object.entries(answer.value.measures)) {
          expect([name, Number.isFinite(mean), Number.isFinite(sd)]).toEqual([name, true, true]);
        }
      }),
      { seed: 3, numRuns: 40 },
    );
  });
});

describe("simulate refuses on the command line", () => {
  it("with exit 2 and one readable line, never a stack", () => {
    const input = { heart: { preset: "mild", parameters: { heartRate_perMin: 500 } } };
    const run = runCli(["simulate", "--json", "-"], JSON.stringify(input));
    expect(run.code).toBe(2);
    expect(issuesOf(run)).toHaveLength(1);
    expect(run.stderr).toBe(
      "heart.parameters.heartRate_perMin: expected 30 to 200 1/min, found 500\n",
    );
  });

  it("prints its schema, which takes the examples and refuses what is none", () => {
    const run = runCli(["simulate", "--schema"]);
    // Safe: the schema is compiled here to see that it is one.
    const schema = z.fromJSONSchema(run.document as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(JSON.parse(read("simulate.json"))).success).toBe(true);
    expect(schema.safeParse(JSON.parse(read("simulate-beats.json"))).success).toBe(true);
    expect(schema.safeParse({ heart: { preset: "sick" } }).success).toBe(false);
    expect(schema.safeParse({ heart: { preset: "mild" }, speed: 2 }).success).toBe(false);
  });
});
