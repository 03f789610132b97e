import { treatments, type TreatmentId } from "#knowledge/treatments.ts";
import { fitHeart, type FreeParameter } from "#heart/fit-heart.ts";
import { applyHeartChanges, type HeartChange } from "#heart/heart-change.ts";
import type { BeatMeasures } from "#heart/measure-beat.ts";
import { measureHeart } from "#heart/measure-heart.ts";
import { type HeartParameters, makeHeart } from "#heart/parameters.ts";
import { heartPresets } from "#heart/presets.ts";
import {
  type PresetRows,
  type Published,
  type PublishedMeasures,
  presetRows,
  type TrialRows,
  trialRows,
} from "./published.ts";

/** One published number beside the model's. */
export interface ValidationRow {
  readonly group: string;
  readonly source: string;
  readonly measure: keyof BeatMeasures;
  readonly published: number;
  readonly tolerance: number;
  readonly model: number;
  readonly passes: boolean;
  /** How the row came about: tuned to it, fitted to it now, or that heart treated. */
  readonly kind: "tuned" | "fitted" | "treated";
  /** Only of a significant change: whether the model goes the same way. */
  readonly isSignRight?: boolean;
}

/** Within one SD, or 15 % where none was published. */
const relativeTolerance = 0.15;

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
  return [...presetRows.flatMap(comparePreset), ...trialRows.flatMap(compareTrial)];
}

function comparePreset({ preset, source, rows }: PresetRows): ValidationRow[] {
  return compare(preset, source, "tuned", rows, measureHeart(heartPresets[preset]));
}

function compareTrial(trial: TrialRows): ValidationRow[] {
  const preset = heartPresets[trial.from];
  const base = makeHeart(
    {
      heartRate_perMin: trial.heartRate_perMin ?? preset.heartRate_perMin,
      ...followVolume(trial),
    },
    preset,
  );
  const isHealthy = base.mitralLeakArea_cm2 === 0;
  const targets = entries(trial.before).map(([measure, published]) => ({
    measure,
    value: published[0],
    // Half of what would pass, so that the fit does not rest on the edge.
    sd: toleranceOf(published) / 2,
  }));
  const fit = fitHeart(base, isHealthy ? [] : free, targets, 12);
  const after = measureHeart(treat(fit.heart, trial.treatments));
  const treated = compare(trial.name, trial.source, "treated", trial.after, after);
  return [
    ...compare(trial.name, trial.source, "fitted", trial.before, fit.measures),
    ...treated.map((row) => {
      if (!trial.significant.includes(row.measure)) return row;
      const before = trial.before[row.measure]?.[0] ?? fit.measures[row.measure];
      const moved = row.model - fit.measures[row.measure];
      return { ...row, isSignRight: Math.sign(moved) === Math.sign(row.published - before) };
    }),
  ];
}

/** What a trial does is what the app shows: the treatments of `knowledge`, one after the other. */
function treat(heart: HeartParameters, ids: readonly TreatmentId[]): HeartParameters {
  const changes = ids.flatMap((id): readonly HeartChange[] => treatments[id].value);
  return applyHeartChanges({ heart, rhythm: "steady" }, changes).heart;
}

/** The hole follows the volume around the volume at which "before" ends its squeeze. */
function followVolume({ leakVolumeGain_perMl, before }: TrialRows) {
  if (leakVolumeGain_perMl === undefined) return {};
  const volume_mL = before.endSystolicVolume_mL?.[0];
  return {
    mitralLeakVolumeGain_perMl: leakVolumeGain_perMl,
    ...(volume_mL === undefined ? {} : { mitralLeakReferenceVolume_mL: volume_mL }),
  };
}

function compare(
  group: string,
  source: string,
  kind: ValidationRow["kind"],
  published: PublishedMeasures,
  measures: BeatMeasures,
): ValidationRow[] {
  return entries(published).map(([measure, value]) => {
    const tolerance = toleranceOf(value);
    const model = measures[measure];
    const passes = Math.abs(model - value[0]) <= tolerance;
    return { group, source, kind, measure, published: value[0], tolerance, model, passes };
  });
}

function toleranceOf([value, sd]: Published): number {
  return sd ?? Math.abs(value) * relativeTolerance;
}

function entries(published: PublishedMeasures): [keyof BeatMeasures, Published][] {
  return Object.entries(published) as [keyof BeatMeasures, Published][];
}
