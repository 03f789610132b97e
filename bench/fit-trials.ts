/**
 * `npm run bench:fit`: hearts whose every number is known, found again from a letter.
 *
 * Prints how often the truth lies in the range of nine in ten, how far off the middle is, and
 * what was refused or failed. Nothing is judged here: docs/decisions/0011-fitting-a-patient.md
 * says what the numbers mean.
 */
import { fitPatient, type FittedPatient } from "#heart/fit-patient.ts";
import type { BeatMeasures } from "#heart/measure-beat.ts";
import { measureHeart } from "#heart/measure-heart.ts";
import {
  drawAsAssumed,
  drawOtherwise,
  fibrillate,
  fullLetter,
  makePatient,
  shortLetter,
  writeLetter,
} from "./heart/made-patients.ts";
import { heartPresets, type PresetName } from "#heart/presets.ts";
import { measureFarStarts } from "./heart/far-starts.ts";
import { measureFit_ms } from "./heart/fit-cost.ts";
import { runTrials, type Trials } from "./heart/fit-trials.ts";

const count = Number(process.argv[2] ?? 200);

console.log("\nPresets, noise-free letter of ten numbers: true value, range of nine in ten");
const shown = [
  "meanLeftAtrialPressure_mmHg",
  "vWave_mmHg",
  "leftVentricularEndDiastolicPressure_mmHg",
  "regurgitantVolume_mL",
  "forwardStrokeVolume_mL",
] as const;
for (const name of Object.keys(heartPresets) as PresetName[]) {
  if (heartPresets[name].mitralLeakArea_cm2 === 0) continue;
  const heart = heartPresets[name];
  const truth = measureHeart(heart);
  const rhythm = heart.atrialKick_fraction === 0 ? "fibrillation" : "sinus";
  const mitralValve =
    name === "afterRepair" ? "repaired" : name === "afterClip" ? "clipped" : "own";
  const fit = fitPatient(writeLetter({ heart, rhythm, truth }, fullLetter), {
    rhythm,
    mitralValve,
  });
  const told = !fit.ok
    ? `refused: ${fit.issues.map(({ path }) => path).join(", ")}`
    : `${fit.value.outcome} ${fit.value.misfit.toFixed(1)} ${describeAll(truth, fit.value)}`;
  console.log(`${name.padEnd(21)} ${told}`);
}

const assumed = make(drawAsAssumed);
const otherwise = make(drawOtherwise);
report("Hearts as the fit assumes, noise-free", runTrials(assumed, fullLetter, undefined));
report("Hearts as the fit assumes, noisy", runTrials(assumed, fullLetter, 11));
report("Hearts made otherwise, noise-free", runTrials(otherwise, fullLetter, undefined));
report("Hearts made otherwise, noisy", runTrials(otherwise, fullLetter, 12));
report("Hearts made otherwise, short letter, noisy", runTrials(otherwise, shortLetter, 13));
const fibrillating = otherwise.slice(0, 60).map(({ heart }, i) => fibrillate(heart, i));
report("Fibrillating, means of 150 beats, noisy", runTrials(fibrillating, fullLetter, 14));

const far = measureFarStarts(otherwise.slice(0, 60));
console.log(
  `\nFar starts (two spreads off in every freedom): ${far.fits} fits, ${far.notSettled} not settled, ` +
    `${far.elsewhere} end elsewhere (cost more than 0.5 above the best)`,
);
const { median_ms, most_ms } = measureFit_ms();
console.log(
  `\nOne fit, warm: half within ${median_ms.toFixed(0)} ms of CPU, nine in ten within ${most_ms.toFixed(0)} ms`,
);

function make(draw: typeof drawAsAssumed) {
  return Array.from({ length: count }, (_, seed) => makePatient(draw, seed));
}

function describeAll(truth: BeatMeasures, fitted: FittedPatient): string {
  if (fitted.outcome !== "likeThis") return "";
  const { measures } = fitted;
  return shown.map((measure) => describe(truth[measure], measures[measure].range)).join(" ");
}

function describe(truth: number, { p05, p95 }: { p05: number; p95: number }): string {
  const sign = truth >= p05 && truth <= p95 ? " " : "!";
  return `${sign}${truth.toFixed(0)} [${p05.toFixed(0)}-${p95.toFixed(0)}]`.padEnd(13);
}

function report(title: string, trials: Trials): void {
  const { patients, refused, poorly, notSettled, fitted, meanBeats } = trials;
  console.log(
    `\n${title}: ${patients} patients, ${refused} refused, ${poorly} fit poorly, ` +
      `${notSettled} not settled, ${fitted} fitted with ${meanBeats.toFixed(0)} beats each`,
  );
  console.log("                                          in 90 %  in 50 %  middle/true  width");
  for (const row of trials.coverage) {
    const cells = [
      row.measure.padEnd(41),
      percent(row.inNinety_fraction),
      percent(row.inHalf_fraction),
      row.bias_factor.toFixed(2).padStart(12),
      percent(row.width_fraction),
    ];
    console.log(cells.join(" "));
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`.padStart(8);
}
