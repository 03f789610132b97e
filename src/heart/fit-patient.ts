import { checkMeasurements } from "./check-measurements.ts";
import { chooseTargets, makeTargets, type UsedMeasurement } from "./choose-targets.ts";
import {
  describeMeasures,
  describeParameters,
  type Learned,
  type ToldMeasure,
} from "./describe-posterior.ts";
import { fitHeart, type HeartFit, type Target } from "./fit-heart.ts";
import type { FitIssue } from "./fit-issue.ts";
import type { MeasurementName, Measurements } from "./measurement.ts";
import type { HeartParameters, ParameterName } from "./parameters.ts";
import { makePriorHeart, type MitralValveState, patientPrior } from "./patient-prior.ts";
import type { Rhythm } from "./rhythm.ts";

/** What is known of a heart besides numbers. */
export interface Circumstances {
  /** Fibrillation: no kick of the atria. The beats are fitted as if all were alike. */
  readonly rhythm?: Rhythm;
  /** An operated valve is a narrower door. Default: the person's own. */
  readonly mitralValve?: MitralValveState;
}

interface Fitted {
  /** Sum of squared misses, each in its spread, over `targetCount` targets. */
  readonly misfit: number;
  readonly targetCount: number;
  readonly measurements: readonly UsedMeasurement[];
  readonly rhythm: Rhythm;
  readonly rounds: number;
  readonly beats: number;
}

/** The model has a heart that meets the numbers: a heart like this. */
export interface HeartLikeThis extends Fitted {
  readonly outcome: "likeThis";
  readonly measures: Readonly<Record<ToldMeasure, Learned>>;
  readonly parameters: Readonly<Partial<Record<ParameterName, Learned & { unit: string }>>>;
  /** The most likely heart: to draw and to try treatments on, never to print as numbers. */
  readonly heart: HeartParameters;
}

/**
 * `poorly`: the best heart that was found misses the numbers by more than chance. `notSettled`:
 * the search did not come to an end. Neither has ranges, so that nobody shows them.
 */
export interface NoHeartLikeThis extends Fitted {
  readonly outcome: "poorly" | "notSettled";
  /** The two numbers it misses most, the worst first. */
  readonly strained: readonly MeasurementName[];
}

export type FittedPatient = HeartLikeThis | NoHeartLikeThis;

export type PatientFit =
  | { readonly ok: true; readonly value: FittedPatient }
  | { readonly ok: false; readonly issues: readonly FitIssue[] };

const maxRounds = 30;
/** Only where the search does not come to an end: half the steps, half as rough. */
const finerStep_s = 0.003;

/**
 * Hearts of the model that an echo letter's numbers could come from, as ranges.
 *
 * The most likely heart given the numbers and what is held of hearts with a leak before any
 * number is read (patient-prior.ts), and how wide it could lie around it. Numbers that disagree
 * with each other are not fitted: the issues name them. The same numbers give the same ranges.
 *
 * It is a picture of a heart like this and no measurement: what the letter does not teach is
 * `guess`, and says so.
 *
 * @source heart.md 5: maximum a posteriori by Gauss-Newton on logarithms
 */
export function fitPatient(
  measurements: Measurements,
  { rhythm = "sinus", mitralValve = "own" }: Circumstances = {},
): PatientFit {
  const issues = checkMeasurements(measurements);
  if (issues.length > 0) return { ok: false, issues };
  const used = chooseTargets(measurements);
  const targets = makeTargets(used);
  // Safe: without a rate there would have been an issue.
  const base = makePriorHeart(measurements.heartRate_perMin!.value, rhythm, mitralValve);
  const first = fitHeart(base, patientPrior, targets, maxRounds);
  const isDone = first.isConverged || !(first.misfit <= findLimit(targets));
  const fit = isDone
    ? first
    : fitHeart(base, patientPrior, targets, maxRounds, {
        start: first.moves,
        step_s: finerStep_s,
      });
  const { misfit, rounds, beats } = fit;
  const targetCount = targets.length;
  const fitted: Fitted = { misfit, targetCount, measurements: used, rhythm, rounds, beats };
  const outcome = judge(fit, targets);
  if (outcome !== "likeThis") {
    const strained = findStrained(fit, used, targets);
    return { ok: true, value: { outcome, ...fitted, strained } };
  }
  const measures = describeMeasures(fit, patientPrior, used);
  const parameters = describeParameters(fit, patientPrior);
  return { ok: true, value: { outcome, ...fitted, measures, parameters, heart: fit.heart } };
}

function judge(fit: HeartFit, targets: readonly Target[]): FittedPatient["outcome"] {
  if (fit.misfit > findLimit(targets)) return "poorly";
  return fit.isConverged ? "likeThis" : "notSettled";
}

/**
 * Misses by chance add up to the number of targets, give or take √(2n), and to less where a heart
 * was looked for that meets them: of 819 noisy made letters one was above this (bench:fit 300).
 */
function findLimit({ length }: readonly Target[]): number {
  return length + Math.sqrt(2 * length);
}

function findStrained(
  fit: HeartFit,
  used: readonly UsedMeasurement[],
  targets: readonly Target[],
): readonly MeasurementName[] {
  return used
    .filter(({ use }) => use === "target")
    .map(({ name }, i) => {
      const { measure, value, sd } = targets[i]!;
      return { name, miss: Math.abs(fit.measures[measure] - value) / sd };
    })
    .sort((one, other) => other.miss - one.miss)
    .slice(0, 2)
    .map(({ name }) => name);
}
