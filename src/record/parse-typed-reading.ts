import { parseDecimal } from "#units/parse-decimal.ts";
import type { MassUnit, PressureUnit, TemperatureUnit } from "#units/quantity.ts";
import { showFound, type Issue, type Parsed } from "./issue.ts";
import type { Measure } from "./reading-range.ts";

/** The units a person reads and types in; pulse and oxygen have only one each. */
export interface UnitPreferences {
  readonly mass: MassUnit;
  readonly pressure: PressureUnit;
  readonly temperature: TemperatureUnit;
}

/** The part of a reading fact that says what was measured. */
export type TypedReading =
  | { readonly measure: "weight"; readonly value: number; readonly unit: MassUnit }
  | {
      readonly measure: "bloodPressure";
      readonly systolic: number;
      readonly diastolic: number;
      readonly unit: PressureUnit;
    }
  | { readonly measure: "pulse"; readonly value: number; readonly unit: "/min" }
  | { readonly measure: "oxygenSaturation"; readonly value: number; readonly unit: "%" }
  | { readonly measure: "temperature"; readonly value: number; readonly unit: TemperatureUnit };

/**
 * Read what a person typed for one measure: `72,4`, `11 st 4 lb`, `120/80`, `120 over 80`.
 *
 * A unit written with the number wins over the preferred one. Whether the value is believable is
 * the door's question (`parseFact`), so that it is asked in one place.
 */
export function parseTypedReading(
  measure: Measure,
  text: string,
  units: UnitPreferences,
): Parsed<TypedReading> {
  switch (measure) {
    case "weight":
      return parseWeight(text, units.mass);
    case "bloodPressure":
      return parsePressure(text, units.pressure);
    case "temperature":
      return parseWithUnit(
        text,
        temperatureMarks,
        units.temperature,
        "a temperature like 36.8",
        (value, unit) => ({
          measure,
          value,
          unit,
        }),
      );
    case "pulse":
      return parseWithUnit(text, pulseMarks, "/min", "a whole number like 72", (value, unit) => ({
        measure,
        value,
        unit,
      }));
    case "oxygenSaturation":
      return parseWithUnit(text, oxygenMarks, "%", "a whole number like 97", (value, unit) => ({
        measure,
        value,
        unit,
      }));
  }
}

type Marks<Unit extends string> = readonly (readonly [pattern: RegExp, unit: Unit])[];

const massMarks: Marks<MassUnit> = [
  [/\s*(?:kg|kilos?|kilograms?)\.?$/iu, "kg"],
  [/\s*(?:lbs?|pounds?)\.?$/iu, "[lb_av]"],
  [/\s*(?:st|stones?)\.?$/iu, "[stone_av]"],
];
const pressureMarks: Marks<PressureUnit> = [
  [/\s*(?:mm\s?hg|mm\[hg\])\.?$/iu, "mm[Hg]"],
  [/\s*kpa\.?$/iu, "kPa"],
];
const temperatureMarks: Marks<TemperatureUnit> = [
  [/\s*°?\s?c(?:elsius|el)?$/iu, "Cel"],
  [/\s*°?\s?f(?:ahrenheit)?$/iu, "[degF]"],
];
const pulseMarks: Marks<"/min"> = [[/\s*(?:bpm|\/\s?min)\.?$/iu, "/min"]];
const oxygenMarks: Marks<"%"> = [[/\s*%$/u, "%"]];

function splitUnit<Unit extends string>(
  text: string,
  marks: Marks<Unit>,
  preferred: Unit,
): { number: string; unit: Unit } {
  const trimmed = text.trim();
  for (const [pattern, unit] of marks) {
    if (pattern.test(trimmed)) return { number: trimmed.replace(pattern, ""), unit };
  }
  return { number: trimmed, unit: preferred };
}

function parseWithUnit<Unit extends string, Value>(
  text: string,
  marks: Marks<Unit>,
  preferred: Unit,
  expected: string,
  build: (value: number, unit: Unit) => Value,
): Parsed<Value> {
  const { number, unit } = splitUnit(text, marks, preferred);
  const value = parseDecimal(number);
  return value === undefined ? refuse(expected, text) : { ok: true, value: build(value, unit) };
}

function parseWeight(text: string, preferred: MassUnit): Parsed<TypedReading> {
  const stones =
    /^\s*(\d{1,2})\s*(?:st|stones?)\.?[\s,]*(\d{1,2}(?:[.,]\d{1,3})?)\s*(?:lbs?|pounds?)?\.?\s*$/iu.exec(
      text,
    );
  if (stones !== null) {
    const pounds = parseDecimal(stones[2]!)!;
    if (pounds >= 14) return refuse("fewer than 14 pounds beside the stones", text);
    return {
      ok: true,
      value: { measure: "weight", value: Number(stones[1]) * 14 + pounds, unit: "[lb_av]" },
    };
  }
  return parseWithUnit(text, massMarks, preferred, "a weight like 72.4", (value, unit) => ({
    measure: "weight",
    value,
    unit,
  }));
}

function parsePressure(text: string, preferred: PressureUnit): Parsed<TypedReading> {
  const expected = "two numbers like 120/80";
  const { number, unit } = splitUnit(text, pressureMarks, preferred);
  const parts = number.split(/\s*(?:\/|\\|\bover\b|-|\s)\s*/iu).filter((part) => part !== "");
  const [systolic, diastolic] = parts.map(parseDecimal);
  if (parts.length !== 2 || systolic === undefined || diastolic === undefined) {
    return refuse(expected, text);
  }
  return { ok: true, value: { measure: "bloodPressure", systolic, diastolic, unit } };
}

function refuse(expected: string, text: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ path: "", code: "wrongType", expected, found: showFound(text) }] };
}
