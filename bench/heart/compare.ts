import { fitHeart, type FreeParameter, type MeasureName } from "#heart/fit-heart.ts";
import { applyHeartChanges, type HeartChange, type RhythmicHeart } from "#heart/heart-change.ts";
import { makeSceneHeart } from "#heart/heart-scene.ts";
import { heartPresets } from "#heart/presets.ts";
import { treatments } from "#knowledge/treatments.ts";
import { type Observation, observeHeart } from "./observe-heart.ts";
import type {
  ComparisonRow,
  Measure,
  PresetRows,
  Published,
  PublishedMeasures,
  Step,
  TrialRows,
} from "./published.ts";
import { comparisonRows } from "./published/comparisons.ts";
import { effortAndRhythmRows } from "./published/effort-and-rhythm.ts";
import { gradeRows } from "./published/grades.ts";
import { heartRows } from "./published/hearts.ts";
import { medicineRows } from "./published/medicines.ts";
import { procedureRows } from "./published/procedures.ts";
import { waterRows } from "./published/water.ts";

/** One published number beside the model's. */
export interface ValidationRow {
  readonly group: string;
  readonly source: string;
  readonly what: string;
  readonly low: number;
  readonly high: number;
  readonly model: number;
  readonly passes: boolean;
  /** How the row came about: a preset tuned to it, a heart fitted to it now, or that heart treated. */
  readonly kind: "tuned" | "grade" | "fitted" | "treated" | "compared";
  /** Only of a significant change: whether the model goes the same way. */
  readonly isSignRight?: boolean;
}

/** Within one SD, or 15 % where none was published. */
const relativeTolerance = 0.15;
const rounds = 12;

/** What people differ in; a trial's heart may move in these to meet "before". */
const free: readonly FreeParameter[] = [
  { name: "leftVentricleElastance_mmHgPerMl", spread: 0.4 },
  { name: "leftVentricleRestVolume_mL", spread: 0.4 },
  { name: "leftVentricleFillingStiffness_perMl", spread: 0.3 },
  { name: "leftAtriumRestVolume_mL", spread: 0.4 },
  { name: "leftAtriumFillingStiffness_perMl", spread: 0.3 },
  { name: "mitralLeakArea_cm2", spread: 0.5 },
  { name: "systemicResistance_mmHgSPerMl", spread: 0.4 },
  { name: "pulmonaryResistance_mmHgSPerMl", spread: 0.5 },
  { name: "bloodVolume_mL", spread: 0.06 },
  { name: "pericardiumVolume_mL", spread: 0.1 },
];

export function comparePublished(): ValidationRow[] {
  const trials = [...medicineRows, ...waterRows, ...procedureRows, ...effortAndRhythmRows];
  return [
    ...[...heartRows, ...gradeRows].flatMap(comparePreset),
    ...trials.flatMap(compareTrial),
    ...comparisonRows.map(compareHearts),
  ];
}

function comparePreset({ preset, source, rows = {}, ranges = {} }: PresetRows): ValidationRow[] {
  const observed = observeHeart({ heart: heartPresets[preset], rhythm: "steady" });
  const graded = Object.entries(ranges).map(([name, [low, high]]): ValidationRow => {
    const model = observed[name as Measure];
    const passes = model >= low && model <= high;
    return { group: preset, source, kind: "grade", what: name, low, high, model, passes };
  });
  return [...compare(preset, source, "tuned", rows, (name) => observed[name]), ...graded];
}

function compareHearts({ group, source, what, published, model }: ComparisonRow): ValidationRow {
  return judge({ group, source, kind: "compared", what }, published, model());
}

function compareTrial(trial: TrialRows): ValidationRow[] {
  const { name, source, before, after = {}, change = {}, ratio = {}, significant } = trial;
  const untreated = findUntreated(trial);
  const was = observeHeart(untreated);
  const is = observeHeart(applyHeartChanges(untreated, trial.steps.flatMap(changesOf)));
  const withSign = (of: PublishedMeasures, rest: number, rows: readonly ValidationRow[]) =>
    rows.map((row) => {
      const measure = row.what.split(" ")[0] as Measure;
      if (!significant.includes(measure)) return row;
      const from = Number.isNaN(rest) ? (before[measure]?.[0] ?? was[measure]) : rest;
      const moved = is[measure] - was[measure];
      return { ...row, isSignRight: Math.sign(moved) === Math.sign(of[measure]![0] - from) };
    });
  const treated = (of: PublishedMeasures, read: (measure: Measure) => number, suffix = "") =>
    compare(name, source, "treated", of, read, suffix);
  return [
    ...compare(name, source, "fitted", before, (measure) => was[measure]),
    ...withSign(
      after,
      Number.NaN,
      treated(after, (measure) => is[measure]),
    ),
    ...withSign(
      change,
      0,
      treated(change, (measure) => is[measure] - was[measure], " change"),
    ),
    ...withSign(
      ratio,
      1,
      treated(ratio, (measure) => is[measure] / was[measure], " ratio"),
    ),
  ];
}

/** The heart of "before": fitted to it where it has a leak, for the healthy one is not moved. */
function findUntreated({ from, first = [], rhythm, before }: TrialRows): RhythmicHeart {
  const scene = makeSceneHeart({ base: { preset: from }, changes: first });
  const beats = rhythm ?? "steady";
  const targets = entries(before).map(([measure, published]) => ({
    measure: measure as MeasureName,
    value: published[0],
    // Half of what would pass, so that the fit does not rest on the edge.
    sd: toleranceOf(published) / 2,
  }));
  if (scene.heart.mitralLeakArea_cm2 === 0 || targets.length === 0) {
    return { heart: scene.heart, rhythm: beats };
  }
  return { heart: fitHeart(scene.heart, free, targets, rounds).heart, rhythm: beats };
}

/** What a trial does is what the app shows: the treatments of `knowledge`, one after the other. */
function changesOf(step: Step): readonly HeartChange[] {
  if (typeof step === "string") return steady(treatments[step].value);
  if (!("atOnce" in step)) return [step];
  const treatment = treatments[step.atOnce];
  return steady("atOnce" in treatment ? treatment.atOnce : treatment.value);
}

/** An even rhythm is compared beat for beat, without the small sway of a sinus. */
function steady(changes: readonly HeartChange[]): HeartChange[] {
  return changes.map((change) => ("rhythm" in change ? { rhythm: "steady" } : change));
}

function compare(
  group: string,
  source: string,
  kind: ValidationRow["kind"],
  published: PublishedMeasures,
  read: (measure: Measure) => number,
  suffix = "",
): ValidationRow[] {
  return entries(published).map(([measure, value]) =>
    judge({ group, source, kind, what: `${measure}${suffix}` }, value, read(measure)),
  );
}

function judge(
  row: Pick<ValidationRow, "group" | "source" | "kind" | "what">,
  published: Published,
  model: number,
): ValidationRow {
  const tolerance = toleranceOf(published);
  const passes = Math.abs(model - published[0]) <= tolerance;
  return { ...row, low: published[0] - tolerance, high: published[0] + tolerance, model, passes };
}

function toleranceOf([value, sd]: Published): number {
  return sd ?? Math.abs(value) * relativeTolerance;
}

function entries(published: PublishedMeasures): [keyof Observation, Published][] {
  return Object.entries(published) as [keyof Observation, Published][];
}
