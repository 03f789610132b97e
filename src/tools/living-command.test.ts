import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { clinicDaySubjects, livingConditions } from "#care/living/living-situation.ts";
import { procedureKinds } from "#care/surveillance/visit-situation.ts";
import { answerLiving, type LivingAnswerDocument } from "./living/answer-living.ts";
import { issuesOf, runCli } from "./run-cli.test-support.ts";

const formats = join(import.meta.dirname, "..", "..", "docs", "formats");
const read = (name: string): string => readFileSync(join(formats, "examples", name), "utf8");
const on = "2026-11-26";

function answer(input: object): LivingAnswerDocument {
  const answered = answerLiving(input);
  if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
  return answered.value;
}

const adviceOf = (input: object, topic: string) =>
  answer(input)
    .advice.entries.filter((entry) => entry.topic === topic)
    .map(({ advice }) => advice);

describe("living --json", () => {
  it("answers the example as documented", () => {
    const run = runCli(["living", "--json", "-"], read("living.json"));
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const { words, ...told } = run.document as LivingAnswerDocument;
    const { words: documentedWords, ...documented } = JSON.parse(
      read("living.answer.json"),
    ) as LivingAnswerDocument;
    expect(told).toEqual(documented);
    // The words may be improved without a new format; what they are made of may not.
    expect(Object.keys(words.living)).toEqual(Object.keys(documentedWords.living));
    expect(Object.keys(words.timelines[0]!)).toEqual(Object.keys(documentedWords.timelines[0]!));
    expect(readFileSync(join(formats, "living.md"), "utf8")).toContain(read("living.json"));
  });

  it("names every condition, procedure and day of the clinic on its page", () => {
    const page = readFileSync(join(formats, "living.md"), "utf8");
    for (const name of [...livingConditions, ...procedureKinds, ...clinicDaySubjects])
      expect(page).toContain(`\`${name}\``);
  });

  it("takes what was left out as not known", () => {
    expect(adviceOf({ on }, "exercise")).toEqual(["cannotTell"]);
    expect(adviceOf({ on }, "alcohol")).toEqual([
      "pregnancyNotKnown",
      "fibrillationNotKnown",
      "thinnerAsk",
    ]);
    expect(answer({ on }).timelines).toEqual([]);
    expect(answer({ on }).words.living.emergency).toMatch(/your emergency number/u);
  });

  it("reads a diameter in cm as well", () => {
    const known = {
      on,
      leak: "moderate",
      symptoms: "none",
      procedures: [],
      prolapse: false,
      has: { exerciseArrhythmia: "no", normalExerciseTest: "yes" },
    };
    const values = (value: number) => ({
      ejectionFraction: { value: 62, unit: "%" },
      endDiastolicDiameter: { value, unit: "cm" },
      pulmonarySystolicPressure: { value: 30, unit: "mm[Hg]" },
    });
    expect(adviceOf({ ...known, values: values(5.9) }, "exercise")).toEqual(["allSportsWhileWell"]);
    expect(adviceOf({ ...known, values: values(6) }, "exercise")).toEqual(["limitPassedAsk"]);
  });

  it("tells a mechanical valve to the timeline of an operation after it", () => {
    const procedures = [
      { kind: "mechanicalValve", on: "2020-01-10" },
      { kind: "repair", on: "2026-11-01", cut: "small", deviceOn: "2026-11-01" },
    ];
    const { timelines } = answer({ on, procedures, has: { mechanicalValve: "no" } });
    expect(timelines.map((one) => one.kind === "placed" && one.bloodThinner.kind)).toEqual([
      "forLife",
      "forLife",
    ]);
  });

  it("keeps the clinic's own day for the echo", () => {
    const instructions = [
      { what: "echo", setBy: "Dr Lee", setOn: "2026-11-10", dueOn: "2027-02-10" },
    ];
    const procedures = [{ kind: "clip", on: "2026-11-01" }];
    const [timeline] = answer({ on, procedures, instructions, mechanism: "primary" }).timelines;
    expect(timeline).toMatchObject({ next: [{ what: "echo", by: "2027-02-10", setBy: "Dr Lee" }] });
    const [planned] = answer({ on, procedures: [{ kind: "clip", on: "2026-12-24" }] }).timelines;
    expect(planned).toMatchObject({ kind: "ahead", daysUntil: 28 });
  });
});

describe("living --json refuses with path, expected and found", () => {
  const repair = { kind: "repair", on: "2026-11-01" };
  const day = { about: "driving", on: "2026-12-10", setBy: "Dr Lee", setOn: "2026-11-01" };

  it.each<[string, object, string, string, string]>([
    ["no day", {}, "on", "missing", "nothing"],
    ["a day that is none", { on: "2026-02-30" }, "on", "notATime", '"2026-02-30"'],
    ["a leak that is none", { on, leak: "large" }, "leak", "unknownValue", '"large"'],
    [
      "a condition that is none",
      { on, has: { stent: "yes" } },
      "has.stent",
      "unknownKey",
      "it in the input",
    ],
    [
      "true for yes",
      { on, has: { bloodThinner: true } },
      "has.bloodThinner",
      "unknownValue",
      "true",
    ],
    [
      "a diameter in metres",
      { on, values: { endDiastolicDiameter: { value: 0.055, unit: "m" } } },
      "values.endDiastolicDiameter.unit",
      "unknownValue",
      '"m"',
    ],
    [
      "a diameter of 55 cm",
      { on, values: { endDiastolicDiameter: { value: 55, unit: "cm" } } },
      "values.endDiastolicDiameter.value",
      "impossible",
      "55 cm",
    ],
    [
      "an index of no heart",
      { on, values: { endDiastolicDiameterIndex: { value: 80.1, unit: "mm/m2" } } },
      "values.endDiastolicDiameterIndex.value",
      "impossible",
      "80.1 mm/m2",
    ],
    [
      "a dentist of tomorrow",
      { on, lastDentistOn: "2026-11-27" },
      "lastDentistOn",
      "impossible",
      '"2026-11-27"',
    ],
    [
      "an echo of tomorrow",
      { on, lastEchoOn: "2026-11-27" },
      "lastEchoOn",
      "impossible",
      '"2026-11-27"',
    ],
    [
      "home before the operation",
      { on, procedures: [{ ...repair, homeOn: "2026-10-31" }] },
      "procedures[0].homeOn",
      "contradiction",
      '"2026-10-31"',
    ],
    [
      "home tomorrow",
      { on, procedures: [{ ...repair, homeOn: "2026-11-27" }] },
      "procedures[0].homeOn",
      "impossible",
      '"2026-11-27"',
    ],
    [
      "a device of tomorrow",
      { on, procedures: [{ ...repair, deviceOn: "2026-11-27" }] },
      "procedures[0].deviceOn",
      "impossible",
      '"2026-11-27"',
    ],
    [
      "a clinic that sets a day tomorrow",
      { on, clinicDays: [{ ...day, setOn: "2026-11-27" }] },
      "clinicDays[0].setOn",
      "impossible",
      '"2026-11-27"',
    ],
    [
      "a clinic that nobody signs",
      { on, clinicDays: [{ ...day, setBy: "" }] },
      "clinicDays[0].setBy",
      "impossible",
      '""',
    ],
    [
      "an instruction of tomorrow",
      {
        on,
        instructions: [{ what: "echo", setBy: "Dr Lee", setOn: "2026-11-27", everyMonths: 6 }],
      },
      "instructions[0].setOn",
      "impossible",
      '"2026-11-27"',
    ],
    ["a misspelt key", { on, symptomes: "none" }, "symptomes", "unknownKey", "it in the input"],
    ["a country by name", { on, country: "Spain" }, "country", "unknownValue", '"Spain"'],
  ])("%s", (_what, input, path, code, found) => {
    const answered = answerLiving(input);
    expect(answered.ok ? [] : answered.issues[0]).toMatchObject({ path, code, found });
  });

  it("exit 2 on the command line", () => {
    const run = runCli(["living", "--json"], JSON.stringify({ on, leak: 5 }));
    expect([run.code, issuesOf(run)[0]?.path]).toEqual([2, "leak"]);
    expect(run.stderr).toMatch(/^leak: expected .+, found 5\n$/u);
  });
});

describe("living --schema", () => {
  const { document } = runCli(["living", "--schema"]);
  // Safe: the schema is compiled here to see that it is one.
  const schema = z.fromJSONSchema(document as Parameters<typeof z.fromJSONSchema>[0]);

  it("takes the documented example and no other names", () => {
    expect(schema.safeParse(JSON.parse(read("living.json"))).success).toBe(true);
    expect(schema.safeParse({ on, has: { stent: "yes" } }).success).toBe(false);
    expect(schema.safeParse({ on, tooth: 8 }).success).toBe(false);
  });
});
