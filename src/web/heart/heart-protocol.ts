import type { BeatenBeat } from "#heart/beating-heart.ts";
import type { HeartScene } from "#heart/heart-scene.ts";

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
  | { readonly kind: "beat"; readonly id: number; readonly count: number };

export type HeartNews =
  | { readonly kind: "beat"; readonly id: number; readonly beaten: BeatenBeat }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
