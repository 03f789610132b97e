import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeIssue } from "./issue.ts";
import { canonicalLimit, parseFact } from "./parse-fact.ts";

const frame = {
  id: "01900000-0000-7000-8000-000000000001",
  person: "01900000-0000-7000-8000-0000000000aa",
  device: "01900000-0000-7000-8000-0000000000bb",
  madeBy: "self",
  at: { instant: "2026-11-22T08:00:00Z", zone: "Europe/Zurich", offset_min: 60 },
};
const typed = { kind: "reading", source: { kind: "typed" } };
const pressure = { ...frame, ...typed, measure: "bloodPressure", unit: "mm[Hg]" };
const weight = { ...frame, ...typed, measure: "weight", value: 72.4, unit: "kg" };
const checkIn = { ...frame, kind: "checkIn", feeling: "usual", present: [], asked: [] };
const limit = {
  ...frame,
  kind: "careInstruction",
  limit: "systolicHigh",
  value: 150,
  unit: "mm[Hg]",
  setBy: "Dr Lee",
  setOn: "2026-10-01",
};
const lessonAnswer = {
  ...frame,
  kind: "lessonAnswer",
  lesson: "whatIsALeak",
  question: "whereItGoes",
  choice: "body",
  right: "up",
};

describe("parseFact", () => {
  it.each([
    ["a check-in", checkIn],
    ["a weight", weight],
    ["a weight in pounds", { ...weight, value: 160, unit: "[lb_av]" }],
    ["a pressure", { ...pressure, systolic: 120, diastolic: 80 }],
    ["a pressure in kPa", { ...pressure, systolic: 16, diastolic: 10.7, unit: "kPa" }],
    [
      "an unlikely pulse that was confirmed",
      { ...frame, ...typed, measure: "pulse", value: 200, unit: "/min", confirmed: true },
    ],
    ["a clinic limit", limit],
    ["a clinic limit in kPa", { ...limit, value: 20, unit: "kPa" }],
    ["a clinic limit taken back", { ...limit, value: undefined }],
    ["an answer in Learn", lessonAnswer],
    ["an answer in Learn, given anew", { ...lessonAnswer, corrects: frame.person }],
  ])("takes %s as it is", (_what, input) => {
    const clean = JSON.parse(JSON.stringify(input)) as unknown;
    expect(parseFact(clean)).toEqual({ ok: true, value: clean });
  });

  it.each<[string, unknown, string, string]>([
    ["nothing", undefined, "", "missing"],
    ["a number", 7, "", "wrongType"],
    ["an unknown kind", { ...frame, kind: "horoscope" }, "kind", "unknownValue"],
    ["no kind", frame, "kind", "missing"],
    ["a key too many", { ...checkIn, mood: 3 }, "", "unknownKey"],
    [
      "an unknown finding",
      { ...checkIn, present: ["hiccups"], asked: [] },
      "present[0]",
      "unknownValue",
    ],
    ["a finding that was not asked", { ...checkIn, present: ["fever"] }, "asked", "contradiction"],
    ["an id that is no UUIDv7", { ...checkIn, id: "1" }, "id", "unknownValue"],
    [
      "a time that does not exist",
      { ...checkIn, at: { ...frame.at, instant: "2026-13-41T08:00:00Z" } },
      "at.instant",
      "notATime",
    ],
    [
      "a time without zone",
      { ...checkIn, at: { instant: "2026-11-22T08:00:00Z" } },
      "at.zone",
      "missing",
    ],
    [
      "a fact that corrects itself",
      { ...checkIn, corrects: frame.id },
      "corrects",
      "contradiction",
    ],
    ["a text as value", { ...weight, value: "72" }, "value", "wrongType"],
    ["a value without unit", { ...weight, unit: undefined }, "unit", "missing"],
    ["a unit of another kind", { ...weight, unit: "mm[Hg]" }, "unit", "unknownValue"],
    ["a weight beyond what is possible", { ...weight, value: 401 }, "value", "impossible"],
    ["a weight that is not a number", { ...weight, value: Number.NaN }, "value", "wrongType"],
    ["an unlikely weight", { ...weight, value: 201 }, "value", "implausible"],
    [
      "pounds taken for kilograms",
      { ...weight, value: 500, unit: "[lb_av]" },
      "value",
      "implausible",
    ],
    [
      "an impossible weight that was confirmed",
      { ...weight, value: 19, confirmed: true },
      "value",
      "impossible",
    ],
    [
      "diastolic at systolic",
      { ...pressure, systolic: 80, diastolic: 80 },
      "diastolic",
      "contradiction",
    ],
    [
      "diastolic over systolic",
      { ...pressure, systolic: 80, diastolic: 120 },
      "diastolic",
      "contradiction",
    ],
    [
      "an unlikely pressure",
      { ...pressure, systolic: 231, diastolic: 80 },
      "systolic",
      "implausible",
    ],
    [
      "mmHg called kPa",
      { ...pressure, systolic: 120, diastolic: 80, unit: "kPa" },
      "systolic",
      "impossible",
    ],
    [
      "oxygen over a hundred",
      { ...frame, ...typed, measure: "oxygenSaturation", value: 101, unit: "%" },
      "value",
      "impossible",
    ],
    [
      "an unlikely temperature",
      { ...frame, ...typed, measure: "temperature", value: 33.9, unit: "Cel" },
      "value",
      "implausible",
    ],
    [
      "degF called Cel",
      { ...frame, ...typed, measure: "temperature", value: 98.6, unit: "Cel" },
      "value",
      "impossible",
    ],
    ["a limit in the wrong unit", { ...limit, unit: "kg" }, "unit", "unknownValue"],
    ["a limit no clinic sets", { ...limit, value: 250 }, "value", "impossible"],
    ["too long a text", { ...checkIn, text: "x".repeat(2_001) }, "text", "tooLong"],
    [
      "a birth year before 1900",
      { ...frame, kind: "profile", birthYear: 1899 },
      "birthYear",
      "impossible",
    ],
    [
      "a phone number with letters",
      { ...frame, kind: "profile", clinicPhone: "call me" },
      "clinicPhone",
      "unknownValue",
    ],
    [
      "an answer in Learn without its choice",
      { ...lessonAnswer, choice: undefined },
      "choice",
      "missing",
    ],
    ["a sentence as a choice", { ...lessonAnswer, choice: "Back up." }, "choice", "unknownValue"],
    ["a lesson without a name", { ...lessonAnswer, lesson: "" }, "lesson", "unknownValue"],
    ["a lesson by number", { ...lessonAnswer, lesson: 1 }, "lesson", "wrongType"],
    ["too long a name", { ...lessonAnswer, right: "u".repeat(61) }, "right", "unknownValue"],
    ["a verdict of its own", { ...lessonAnswer, isRight: true }, "", "unknownKey"],
    [
      "a prototype in disguise",
      JSON.parse(`{"__proto__":{"kind":"checkIn"}}`) as unknown,
      "kind",
      "missing",
    ],
  ])("refuses %s", (_what, input, path, code) => {
    const parsed = parseFact(input);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    const found = parsed.issues.map((issue) => [issue.path, issue.code]);
    expect(found).toContainEqual([path, code]);
    for (const issue of parsed.issues) {
      expect(describeIssue(issue)).toMatch(/: expected .+, found .+/u);
      expect(issue.found.length).toBeLessThanOrEqual(80);
    }
  });

  it("asks again between plausible and possible, at each edge", () => {
    const codeOf = (value: number, confirmed?: true): string | undefined => {
      const parsed = parseFact({
        ...frame,
        ...typed,
        measure: "pulse",
        value,
        unit: "/min",
        ...(confirmed ? { confirmed } : {}),
      });
      return parsed.ok ? undefined : parsed.issues[0]!.code;
    };
    expect([19, 20, 34, 35, 180, 181, 300, 301].map((value) => codeOf(value))).toEqual([
      "impossible",
      "implausible",
      "implausible",
      undefined,
      undefined,
      "implausible",
      "implausible",
      "impossible",
    ]);
    expect([19, 20, 300, 301].map((value) => codeOf(value, true))).toEqual([
      "impossible",
      undefined,
      undefined,
      "impossible",
    ]);
  });

  it("never throws, whatever comes", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 4 }), (input) => {
        expect(parseFact(input).ok).toBe(false);
      }),
      { numRuns: 3_000 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(weight)), fc.anything(), (key, value) => {
        expect(parseFact({ ...weight, [key]: value })).toHaveProperty("ok");
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("canonicalLimit", () => {
  it.each([
    [2, "kg", 2],
    [4.4, "[lb_av]", 1.9958],
    [1, "[stone_av]", 6.35029],
    [150, "mm[Hg]", 150],
    [20, "kPa", 150.0127],
    [110, "/min", 110],
    [90, "%", 90],
  ] as const)("%f %s", (value, unit, expected) => {
    expect(canonicalLimit(value, unit)).toBeCloseTo(expected, 3);
  });
});
