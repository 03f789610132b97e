import type { BeatenBeat } from "#heart/beating-heart.ts";
import type { HeartScene } from "#heart/heart-scene.ts";
import type { BeatMeasures } from "#heart/measure-beat.ts";
import type { HeartParameters } from "#heart/parameters.ts";
import type { Rhythm } from "#heart/rhythm.ts";

/** What the page asks of the simulation, which runs in a worker where there is one. */
export type HeartOrder =
  /** Beat this scene from now on; `id` comes back with every beat of it. */
  | {
      readonly kind: "show";
      readonly id: number;
      readonly scene: HeartScene;
      readonly seed: number;
      /** Go on from the beat that is (a moved slider) instead of from the new steady state. */
      readonly isContinued: boolean;
    }
  /** That many more beats. */
  | { readonly kind: "beat"; readonly id: number; readonly count: number }
  /** What this scene comes to when it is left alone: one beat of it, and its measures. */
  | {
      readonly kind: "settle";
      readonly id: number;
      readonly scene: HeartScene;
      readonly seed: number;
    };

export type HeartNews =
  | { readonly kind: "beat"; readonly id: number; readonly beaten: BeatenBeat }
  | {
      readonly kind: "settled";
      readonly id: number;
      readonly beaten: BeatenBeat;
      /** The heart of the scene, before its reflex makes anything of it. */
      readonly heart: HeartParameters;
      /** Of that beat, and in fibrillation the mean of many. */
      readonly measures: BeatMeasures;
      readonly rhythm: Rhythm;
    }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
