import { toldMeasures, type ToldMeasure } from "#heart/describe-posterior.ts";
import { fitPatient, type PatientFit } from "#heart/fit-patient.ts";
import type { MeasurementName } from "#heart/measurement.ts";
import { type MadePatient, writeLetter } from "./made-patients.ts";
import { makeRandom } from "#heart/random.ts";

/** How often the truth lay in the ranges of one measure, and how far off the middle was. */
export interface Coverage {
  readonly measure: ToldMeasure;
  readonly inNinety_fraction: number;
  readonly inHalf_fraction: number;
  /** Median of found over true. */
  readonly bias_factor: number;
  /** Median width of the range of nine in ten, as a share of the truth. */
  readonly width_fraction: number;
}

export interface Trials {
  readonly patients: number;
  /** Not fitted, as two numbers of the noisy letter disagreed too much. */
  readonly refused: number;
  readonly poorly: number;
  readonly notSettled: number;
  readonly fitted: number;
  readonly meanBeats: number;
  readonly coverage: readonly Coverage[];
}

/** Write each made patient's letter, with noise, and fit it. */
export function runTrials(
  patients: readonly MadePatient[],
  letter: readonly MeasurementName[],
  seed: number | undefined,
): Trials {
  const random = seed === undefined ? undefined : makeRandom(seed);
  const fits = patients.map((patient) => ({
    patient,
    fit: fitPatient(writeLetter(patient, letter, random), { rhythm: patient.rhythm }),
  }));
  const good = fits.flatMap(({ patient, fit }) =>
    fit.ok && fit.value.outcome === "likeThis" ? [{ patient, value: fit.value }] : [],
  );
  const count = (test: (fit: PatientFit) => boolean) => fits.filter(({ fit }) => test(fit)).length;
  return {
    patients: patients.length,
    refused: count((fit) => !fit.ok),
    poorly: count((fit) => fit.ok && fit.value.outcome === "poorly"),
    notSettled: count((fit) => fit.ok && fit.value.outcome === "notSettled"),
    fitted: good.length,
    meanBeats: good.reduce((sum, { value }) => sum + value.beats, 0) / good.length,
    coverage: toldMeasures.map((measure) => {
      const rows = good.map(({ patient, value }) => {
        const truth = patient.truth[measure];
        return { truth, range: value.measures[measure].range };
      });
      const share = (test: (row: (typeof rows)[number]) => boolean) =>
        rows.filter(test).length / rows.length;
      return {
        measure,
        inNinety_fraction: share(({ truth, range }) => truth >= range.p05 && truth <= range.p95),
        inHalf_fraction: share(({ truth, range }) => truth >= range.p25 && truth <= range.p75),
        bias_factor: median(
          rows.map(({ truth, range }) => Math.sqrt(range.p25 * range.p75) / truth),
        ),
        width_fraction: median(rows.map(({ truth, range }) => (range.p95 - range.p05) / truth)),
      };
    }),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
