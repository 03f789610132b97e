import type { HeartChange } from "#heart/heart-change.ts";
import type { PresetName } from "#heart/presets.ts";
import type { Rhythm } from "#heart/rhythm.ts";
import type { TreatmentId } from "#knowledge/treatments.ts";
import type { Observation } from "./observe-heart.ts";

/**
 * The shapes of what was measured in people and published: the tuning half of the evidence
 * (heart.md 2.9 and 3). Volumes given per m² are multiplied by 1.8 m².
 */

/** Mean and standard deviation; no deviation means 15 % of the mean is the tolerance. */
export type Published = readonly [value: number, sd?: number];

export type Measure = keyof Observation;

export type PublishedMeasures = { readonly [Name in Measure]?: Published };

/** People a preset stands for. */
export interface PresetRows {
  readonly preset: PresetName;
  readonly source: string;
  readonly rows?: PublishedMeasures;
  /** What a guideline or a definition says they are: from, to. */
  readonly ranges?: { readonly [Name in Measure]?: readonly [low: number, high: number] };
}

/** What is done: a treatment of `knowledge`, the same on its first day, or a change no treatment of ours is. */
export type Step = TreatmentId | { readonly atOnce: TreatmentId } | HeartChange;

/** People before and after. The heart is fitted to "before"; the treatment alone knows "after". */
export interface TrialRows {
  readonly name: string;
  readonly source: string;
  readonly from: PresetName;
  /** What those people were before the fit: their rate, how their hole follows the volume. */
  readonly first?: readonly HeartChange[];
  /** Of their beats before; measured as the mean of many beats. */
  readonly rhythm?: Rhythm;
  readonly before: PublishedMeasures;
  readonly steps: readonly Step[];
  readonly after?: PublishedMeasures;
  /** After minus before. */
  readonly change?: PublishedMeasures;
  /** After as a share of before. */
  readonly ratio?: PublishedMeasures;
  /** Measures whose change was published as significant, p < 0.05, or is by mean and SD. */
  readonly significant: readonly Measure[];
}

/** One heart against another: what was measured in dogs, or holds for no one heart alone. */
export interface ComparisonRow {
  readonly group: string;
  readonly source: string;
  readonly what: string;
  readonly published: Published;
  readonly model: () => number;
}

/** A published row the model has no number for. */
export interface UnsaidRow {
  readonly what: string;
  readonly source: string;
  readonly why: string;
}
