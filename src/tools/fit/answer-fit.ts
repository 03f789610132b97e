import { fitPatient, type FittedPatient } from "#heart/fit-patient.ts";
import type { FitIssue } from "#heart/fit-issue.ts";
import type { Measurements } from "#heart/measurement.ts";
import type { Issue, Parsed } from "#record/issue.ts";
import { describeFitTrouble } from "#words/describe-fit-trouble.ts";
import { describeFit, type FitWords } from "#words/describe-fit.ts";
import { describeInputIssues } from "../describe-input-issues.ts";
import { roundNumbers } from "../round-numbers.ts";
import { fitInputSchema, type FitInput } from "./fit-input.ts";

/** What `living-leaflet fit` writes. */
export interface FitAnswer {
  readonly format: "living-leaflet/heart-like-this/1";
  readonly isAModel: "a heart like this; no measurement and no forecast for a person";
  readonly fit: FittedPatient;
  /** The same as a person would read it. */
  readonly words: FitWords;
}

/** A range is not known better, and the last digits differ between machines. */
const digits = 4;

/** An issue, and the same in plain words. */
interface FitInputIssue extends Issue {
  readonly words: string;
}

/** From any input to ranges of a heart like this, or to issues; never throws. */
export function answerFit(input: unknown): Parsed<FitAnswer> {
  const parsed = fitInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: describeInputIssues(parsed.error, input) };
  const { measurements, rhythm = "sinus", mitralValve = "own" } = parsed.data;
  const fit = fitPatient(readMeasurements(measurements), { rhythm, mitralValve });
  if (!fit.ok) return { ok: false, issues: fit.issues.map(placeIssue) };
  return {
    ok: true,
    value: {
      format: "living-leaflet/heart-like-this/1",
      isAModel: "a heart like this; no measurement and no forecast for a person",
      fit: roundNumbers(fit.value, digits),
      words: describeFit(fit.value, "en"),
    },
  };
}

/** A plain number is one with the usual spread. */
function readMeasurements(given: FitInput["measurements"]): Measurements {
  const read = Object.entries(given).map(([name, number]) => [
    name,
    typeof number === "number" ? { value: number } : number,
  ]);
  return Object.fromEntries(read) as Measurements;
}

function placeIssue({ path, code, expected, found, about }: FitIssue): FitInputIssue {
  const place = path === "" ? "measurements" : `measurements.${path}`;
  return { path: place, code, expected, found, words: describeFitTrouble(about, "en") };
}
