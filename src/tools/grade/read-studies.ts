import { echoMeasures, type EchoMeasure, type EchoStudy } from "#record/echo-measure.ts";
import { showFound, type Issue, type Parsed } from "#record/issue.ts";
import { toStoredEchoQuantity } from "#units/echo-quantity.ts";
import { placeInZone, calendarDay, type CalendarDay } from "#units/zoned-time.ts";
import { checkZone } from "../real-time.ts";
import { plusWords, type MeasureInput, type StudyInput } from "./study-input.ts";

/** A study in stored units, and the place in the input it was read from. */
export interface ReadStudy {
  readonly path: string;
  readonly study: EchoStudy;
}

export interface ReadStudies {
  readonly today: CalendarDay;
  readonly studies: readonly ReadStudy[];
}

interface StudiesInput {
  readonly now: string;
  readonly zone?: string;
  readonly study?: StudyInput;
  readonly studies?: readonly StudyInput[];
}

/**
 * The studies of an input in stored units, and the day it is where the person lives.
 *
 * Numbers no heart has, unlikely ones nobody confirmed, and days ahead of today are refused.
 */
export function readStudies(input: StudiesInput): Parsed<ReadStudies> {
  const zoneIssues = checkZone("zone", input.zone);
  if (zoneIssues.length > 0) return { ok: false, issues: zoneIssues };
  const today = calendarDay(placeInZone(Date.parse(input.now), input.zone ?? "UTC"));
  const given = [
    ...(input.study === undefined ? [] : [{ path: "study", study: input.study }]),
    ...(input.studies ?? []).map((study, index) => ({ path: `studies[${index}]`, study })),
  ];
  if (given.length === 0) {
    const expected = '"study", or "studies" with at least one';
    return { ok: false, issues: [{ path: "study", code: "missing", expected, found: "neither" }] };
  }
  const issues = given.flatMap(({ path, study }) => checkStudy(path, study, today));
  if (issues.length > 0) return { ok: false, issues };
  const studies = given.map(({ path, study }) => ({ path, study: toStudy(path, study) }));
  return { ok: true, value: { today, studies } };
}

/** Days that should be over; ahead of today they are refused. */
export function checkPastDay(
  path: string,
  day: CalendarDay | undefined,
  today: CalendarDay,
): readonly Issue[] {
  if (day === undefined || day <= today) return [];
  const expected = `a day that is not after today, ${today}`;
  return [{ path, code: "impossible", expected, found: showFound(day) }];
}

function checkStudy(path: string, { on, values = {} }: StudyInput, today: CalendarDay): Issue[] {
  return [
    ...checkPastDay(`${path}.on`, on, today),
    ...listMeasures(values).flatMap(([measure, quantity]) =>
      checkRange(`${path}.values.${measure}.value`, measure, quantity),
    ),
  ];
}

function checkRange(path: string, measure: EchoMeasure, quantity: MeasureInput): readonly Issue[] {
  const { possible, plausible } = echoMeasures[measure];
  const { value, unit } = toStoredEchoQuantity(quantity);
  const found = `${quantity.value} ${quantity.unit}`;
  const name = ([min, max]: readonly [number, number]) => `${min} to ${max} ${unit}`;
  const isWithin = ([min, max]: readonly [number, number]) => value >= min && value <= max;
  if (!isWithin(possible)) return [{ path, code: "impossible", expected: name(possible), found }];
  if (isWithin(plausible) || quantity.confirmed === true) return [];
  const expected = `${name(plausible)}, or "confirmed": true`;
  return [{ path, code: "implausible", expected, found }];
}

function toStudy(path: string, given: StudyInput): EchoStudy {
  const { on, method = "notKnown", values = {}, signs = {}, reportedGrade, isAcute } = given;
  const word =
    reportedGrade === undefined || !Object.hasOwn(plusWords, reportedGrade)
      ? reportedGrade
      : plusWords[reportedGrade as keyof typeof plusWords];
  const stored = listMeasures(values).map(([measure, quantity]) => {
    return [measure, toStoredEchoQuantity(quantity).value];
  });
  return {
    ...(on === undefined ? {} : { on }),
    method,
    values: Object.fromEntries(stored) as EchoStudy["values"],
    signs,
    // Safe: figures were just turned into words.
    ...(word === undefined
      ? {}
      : { reportedGrade: word as NonNullable<EchoStudy["reportedGrade"]> }),
    mechanism: given.mechanism ?? "notKnown",
    ...(isAcute === undefined ? {} : { isAcute }),
    facts: [path],
  };
}

function listMeasures(
  values: NonNullable<StudyInput["values"]>,
): readonly (readonly [EchoMeasure, MeasureInput])[] {
  // Safe: the schema lets no other key through.
  return Object.entries(values) as unknown as readonly (readonly [EchoMeasure, MeasureInput])[];
}
