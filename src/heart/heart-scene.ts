import { applyHeartChanges, type HeartChange, type RhythmicHeart } from "./heart-change.ts";
import { mixHearts } from "./mix-hearts.ts";
import { type HeartParameters, healthyHeart, makeHeart } from "./parameters.ts";
import { heartPresets, type PresetName } from "./presets.ts";
import type { Rhythm } from "./rhythm.ts";

/** Which heart it was before anything was tried: one of the presets, or a hole of some size. */
export type SceneBase =
  | { readonly preset: PresetName }
  | {
      readonly leakArea_cm2: number;
      /** Sudden: the heart had no time. Slow: it has grown around the hole. */
      readonly onset: "sudden" | "slow";
    }
  | { readonly heart: HeartParameters; readonly rhythm?: Rhythm };

/** What a person looks at: a heart and what is done to it, in order. Plain data. */
export interface HeartScene {
  readonly base: SceneBase;
  readonly changes?: readonly HeartChange[];
}

/**
 * The heart of a scene.
 *
 * @throws RangeError when a number of it is out of bounds.
 */
export function makeSceneHeart({ base, changes = [] }: HeartScene): RhythmicHeart {
  return applyHeartChanges(makeBase(base), changes);
}

function makeBase(base: SceneBase): RhythmicHeart {
  if ("preset" in base) {
    return { heart: heartPresets[base.preset], rhythm: rhythmOf[base.preset] ?? "sinus" };
  }
  if ("heart" in base) return { heart: base.heart, rhythm: base.rhythm ?? "sinus" };
  return { heart: makeLeakingHeart(base.leakArea_cm2, base.onset), rhythm: "sinus" };
}

const rhythmOf: Partial<Record<PresetName, Rhythm>> = { secondaryAtrial: "fibrillation" };

/**
 * A heart with a hole of this size. It is the healthy one at 0, the severe preset of its kind at
 * that preset's hole, and in between a mixture; past it only the hole grows.
 *
 * @throws RangeError when the hole is out of its bounds.
 */
function makeLeakingHeart(leakArea_cm2: number, onset: "sudden" | "slow"): HeartParameters {
  const worst = onset === "sudden" ? heartPresets.acuteSevere : heartPresets.severeCompensated;
  const share = Math.min(1, Math.max(0, leakArea_cm2 / worst.mitralLeakArea_cm2));
  return makeHeart({ mitralLeakArea_cm2: leakArea_cm2 }, mixHearts(healthyHeart, worst, share));
}
