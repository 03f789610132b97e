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

/** A heart like this. */
export interface FittedPatient {
  /**
   * `likeThis`: the model has a heart that meets the numbers. `poorly`: the best that was found
   * misses them by more than chance. `notSettled`: the search did not come to an end. Only the
   * ranges of the first may be shown.
   */
  readonly outcome: "likeThis" | "poorly" | "notSettled";
  /** Sum of squared misses, each in its spread, over `targetCount` targets. */
  readonly misfit: number;
  readonly targetCount: number;
  /** The two numbers it misses most, the worst first; none where it is like this. */
  readonly strained: readonly MeasurementName[];
  readonly measurements: readonly UsedMeasurement[];
  readonly measures: Readonly<Record<ToldMeasure, Learned>>;
  readonly parameters: Readonly<Partial<Record<ParameterName, Learned & { unit: string }>>>;
  /** The most likely heart: to draw and to try treatments on, never to print as numbers. */
  readonly heart: HeartParameters;
  readonly rhythm: Rhythm;
  readonly rounds: number;
  readonly beats: number;
}

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
  const outcome = judge(fit, targets);
  return {
    ok: true,
    value: {
      outcome,
      misfit: fit.misfit,
      targetCount: targets.length,
      strained: outcome === "likeThis" ? [] : findStrained(fit, used, targets),
      measurements: used,
      measures: describeMeasures(fit, patientPrior, used),
      parameters: describeParameters(fit, patientPrior),
      heart: fit.heart,
      rhythm,
      rounds: fit.rounds,
      beats: fit.beats,
    },
  };
}

function judge(fit: HeartFit, targets: readonly Target[]): FittedPatient["outcome"] {
  if (fit.misfit > findLimit(targets)) return "poorly";
  return fit.isConverged ? "likeThis" : "notSettled";
}

/** Misses by chance add up to the number of targets, give or take √(2n), and mostly to less. */
function findLimit({ length }: readonly Target[]): number {
  return length + 2 * Math.sqrt(2 * length);
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
    .toSorted((one, other) => other.miss - one.miss)
    .slice(0, 2)
    .map(({ name }) => name);
}
