import type * as z from "zod/mini";
import { toCelsius, toKilograms, toMmHg } from "#units/quantity.ts";
import { roundTo } from "#units/round.ts";
import { clinicLimitRanges, clinicLimitUnits } from "./clinic-limit.ts";
import { checkHealthFact } from "./check-health-fact.ts";
import { factSchema, type Fact, type FactOf, type Reading } from "./fact.ts";
import { showFound, type Issue, type IssueCode, type Parsed } from "./issue.ts";
import { judgeBelievability, readingRanges, type RangedValue } from "./reading-range.ts";

/**
 * Read one fact from anything: a file, another device, IndexedDB.
 *
 * Never throws. What does not fit comes back as issues with path, code, expected and found. A
 * value beyond what a body gives is refused (`impossible`); an unlikely one needs `confirmed`
 * (`implausible`): it is asked again, never changed.
 */
export function parseFact(input: unknown): Parsed<Fact> {
  const parsed = factSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: describeZodIssues(parsed.error, input) };
  const issues = checkMeaning(parsed.data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data };
}

function checkMeaning(fact: Fact): Issue[] {
  if (fact.corrects === fact.id) {
    return [issue("corrects", "contradiction", "the id of another fact", fact.id)];
  }
  if (fact.kind === "reading") return checkReading(fact);
  if (fact.kind === "careInstruction") return checkCareInstruction(fact);
  if (fact.kind === "checkIn") return checkPresentWasAsked(fact);
  return checkHealthFact(fact);
}

/** A finding that is present was also asked: the entry would otherwise contradict itself. */
function checkPresentWasAsked(fact: FactOf<"checkIn">): Issue[] {
  return fact.present
    .filter((finding) => !fact.asked.includes(finding))
    .map((finding) =>
      issue("asked", "contradiction", `"${finding}" among what was asked`, fact.asked),
    );
}

/**
 * Whether a reading can be believed, in any unit.
 *
 * @returns no issue, or issues with code `impossible`, `implausible` or `contradiction`
 */
export function checkReading(reading: Reading): Issue[] {
  if (reading.measure === "bloodPressure") {
    const { systolic, diastolic, unit } = reading;
    const issues = [
      ...checkRange("systolic", "systolic_mmHg", toMmHg({ value: systolic, unit }), reading),
      ...checkRange("diastolic", "diastolic_mmHg", toMmHg({ value: diastolic, unit }), reading),
    ];
    return diastolic < systolic
      ? issues
      : [
          ...issues,
          issue("diastolic", "contradiction", `less than the upper number ${systolic}`, diastolic),
        ];
  }
  const [what, value] = canonicalReading(reading);
  return checkRange("value", what, value, reading);
}

function canonicalReading(
  reading: Exclude<Reading, { measure: "bloodPressure" }>,
): [RangedValue, number] {
  switch (reading.measure) {
    case "weight":
      return ["weight_kg", toKilograms(reading)];
    case "pulse":
      return ["pulse_perMin", reading.value];
    case "oxygenSaturation":
      return ["oxygenSaturation_percent", reading.value];
    case "temperature":
      return ["temperature_Cel", toCelsius(reading)];
  }
}

function checkRange(path: string, what: RangedValue, exact: number, reading: Reading): Issue[] {
  const value = roundTo(exact, 1);
  const believability = judgeBelievability(what, value);
  if (believability === "plausible") return [];
  const unit = canonicalUnitNames[what];
  if (believability === "impossible") {
    const [min, max] = readingRanges[what].possible;
    return [issue(path, "impossible", `${min} to ${max} ${unit}`, value)];
  }
  if (reading.confirmed === true) return [];
  const [min, max] = readingRanges[what].plausible;
  return [issue(path, "implausible", `${min} to ${max} ${unit}, or "confirmed": true`, value)];
}

const canonicalUnitNames: Readonly<Record<RangedValue, string>> = {
  weight_kg: "kg",
  systolic_mmHg: "mmHg",
  diastolic_mmHg: "mmHg",
  pulse_perMin: "beats a minute",
  oxygenSaturation_percent: "%",
  temperature_Cel: "°C",
};

function checkCareInstruction(fact: FactOf<"careInstruction">): Issue[] {
  const units: readonly string[] = clinicLimitUnits[fact.limit];
  if (!units.includes(fact.unit)) {
    return [
      issue("unit", "unknownValue", units.map((unit) => `"${unit}"`).join(" or "), fact.unit),
    ];
  }
  if (fact.value === undefined) return [];
  const value = canonicalLimit(fact.value, fact.unit);
  const { min, max } = clinicLimitRanges[fact.limit];
  return value >= min && value <= max
    ? []
    : [issue("value", "impossible", `${min} to ${max} in ${units[0]}`, roundTo(value, 2))];
}

/** A clinic's limit in the canonical unit of its kind (kg, mm[Hg], /min, %). */
export function canonicalLimit(value: number, unit: FactOf<"careInstruction">["unit"]): number {
  switch (unit) {
    case "kg":
    case "[lb_av]":
    case "[stone_av]":
      return toKilograms({ value, unit });
    case "mm[Hg]":
    case "kPa":
      return toMmHg({ value, unit });
    case "/min":
    case "%":
      return value;
  }
}

function issue(path: string, code: IssueCode, expected: string, found: unknown): Issue {
  return { path, code, expected, found: showFound(found) };
}

/** Zod's issues in this house's form: path as text, a stable code, expected, found. */
export function describeZodIssues(
  error: Pick<z.core.$ZodError, "issues">,
  input: unknown,
): Issue[] {
  return error.issues.map((raw) => {
    const found = raw.path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
      input,
    );
    const [code, expected] = explainZodIssue(raw, found);
    return {
      path: formatPath(raw.path),
      code,
      expected,
      found: raw.code === "unrecognized_keys" ? raw.keys.join(", ") : showFound(found),
    };
  });
}

function explainZodIssue(raw: z.core.$ZodIssue, found: unknown): [IssueCode, string] {
  switch (raw.code) {
    case "invalid_type":
      return [
        found === undefined ? "missing" : "wrongType",
        typeNames[raw.expected] ?? `${/^[aeiou]/u.test(raw.expected) ? "an" : "a"} ${raw.expected}`,
      ];
    case "invalid_value":
      return [
        found === undefined ? "missing" : "unknownValue",
        `one of ${raw.values.map((value) => JSON.stringify(value)).join(", ")}`,
      ];
    case "unrecognized_keys":
      return ["unknownKey", "no other keys"];
    case "too_big":
      return ["tooLong", `at most ${String(raw.maximum)}`];
    case "too_small":
      return ["impossible", `at least ${String(raw.minimum)}`];
    case "invalid_format":
      return ["unknownValue", `text like ${raw.pattern ?? raw.format}`];
    case "invalid_union":
      return [
        found === undefined ? "missing" : "unknownValue",
        `a known "${raw.discriminator ?? "kind"}"`,
      ];
    default:
      return ["notATime", "a date or time that exists"];
  }
}

const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  int: "a whole number",
  object: "an object",
};

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number"
        ? `${text}[${key}]`
        : text === ""
          ? String(key)
          : `${text}.${String(key)}`,
    "",
  );
}
