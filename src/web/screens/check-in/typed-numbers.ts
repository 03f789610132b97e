import type { FactOf, Reading } from "#record/fact.ts";
import { checkReading } from "#record/parse-fact.ts";
import {
  parseTypedReading,
  type TypedReading,
  type UnitPreferences,
} from "#record/parse-typed-reading.ts";
import { measures, weightJumpToAsk_kg, type Measure } from "#record/reading-range.ts";
import { toKilograms } from "#units/quantity.ts";
import type { Diary } from "#web/diary/diary.ts";

/** The fields a person can fill; a blood pressure has two. */
export const numberFields = [
  "weight",
  "systolic",
  "diastolic",
  "pulse",
  "oxygenSaturation",
  "temperature",
] as const;
export type NumberField = (typeof numberFields)[number];

/** What is typed in each field, as typed. */
export type TypedNumbers = Readonly<Record<NumberField, string>>;

export const nothingTyped: TypedNumbers = {
  weight: "",
  systolic: "",
  diastolic: "",
  pulse: "",
  oxygenSaturation: "",
  temperature: "",
};

/** What is wrong with one measure; the last two are asked again and may be confirmed. */
export type NumberFault =
  | "notANumber"
  | "bothNumbers"
  | "impossible"
  | "contradiction"
  | "implausible"
  | "farFromLast";

export interface ReadNumbers {
  readonly readings: readonly FactOf<"reading">[];
  readonly faults: Readonly<Partial<Record<Measure, NumberFault>>>;
}

/**
 * Reads the typed fields as readings. Nothing is changed or guessed: a field that cannot be
 * taken has a fault, and an unlikely value is taken only when it is in `confirmed`.
 *
 * @param lastWeight_kg the weight before this one; a far jump is asked again
 */
export function readTypedNumbers(
  typed: TypedNumbers,
  confirmed: ReadonlySet<Measure>,
  units: UnitPreferences,
  lastWeight_kg: number | undefined,
  newFact: Diary["newFact"],
): ReadNumbers {
  const readings: FactOf<"reading">[] = [];
  const faults: Partial<Record<Measure, NumberFault>> = {};
  for (const measure of measures) {
    const text = textOf(measure, typed);
    if (text === "") continue;
    const parsed = parseTypedReading(measure, text, units);
    if (!parsed.ok) {
      faults[measure] = isHalfPressure(measure, typed) ? "bothNumbers" : "notANumber";
      continue;
    }
    const reading = toFact(parsed.value, confirmed.has(measure), newFact);
    const fault = findFault(reading, confirmed.has(measure), lastWeight_kg);
    if (fault === undefined) readings.push(reading);
    else faults[measure] = fault;
  }
  return { readings, faults };
}

function textOf(measure: Measure, typed: TypedNumbers): string {
  if (measure !== "bloodPressure") return typed[measure].trim();
  const [systolic, diastolic] = [typed.systolic.trim(), typed.diastolic.trim()];
  // "120/80" written into the first field is a whole blood pressure.
  return diastolic === "" ? systolic : `${systolic}/${diastolic}`;
}

function isHalfPressure(measure: Measure, { systolic, diastolic }: TypedNumbers): boolean {
  return measure === "bloodPressure" && (systolic.trim() === "" || diastolic.trim() === "");
}

function toFact(
  typed: TypedReading,
  isConfirmed: boolean,
  newFact: Diary["newFact"],
): FactOf<"reading"> {
  const source = { kind: "typed" } as const;
  return isConfirmed
    ? newFact("reading", { ...typed, source, confirmed: true })
    : newFact("reading", { ...typed, source });
}

function findFault(
  reading: Reading,
  isConfirmed: boolean,
  lastWeight_kg: number | undefined,
): NumberFault | undefined {
  const codes = checkReading(reading).map(({ code }) => code);
  for (const code of ["impossible", "contradiction", "implausible"] as const) {
    if (codes.includes(code)) return code;
  }
  const isFar =
    reading.measure === "weight" &&
    lastWeight_kg !== undefined &&
    Math.abs(toKilograms(reading) - lastWeight_kg) >= weightJumpToAsk_kg;
  return isFar && !isConfirmed ? "farFromLast" : undefined;
}
