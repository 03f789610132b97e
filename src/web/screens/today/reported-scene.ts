import type { HeartScene } from "#heart/heart-scene.ts";
import type { PresetName } from "#heart/presets.ts";
import { unevenBeat } from "#knowledge/uneven-beat.ts";
import type { ConditionId } from "#record/condition.ts";
import type { Chart } from "#record/fold-chart.ts";

/** What was done to the valve, the one that replaces the others first. */
const afterwards: readonly (readonly [ConditionId, PresetName])[] = [
  ["mechanicalValve", "afterMechanicalValve"],
  ["tissueValve", "afterBiologicalValve"],
  ["valveClip", "afterClip"],
  ["valveRepair", "afterRepair"],
];

/**
 * A heart like the one the person has told of: what was done to its valve, and whether its beat
 * is uneven. Of the leak's size nobody has told yet, so that it is a moderate one.
 */
export function makeReportedScene({ conditions }: Pick<Chart, "conditions">): HeartScene {
  const has = (id: ConditionId): boolean => conditions[id]?.answer === "yes";
  const preset = afterwards.find(([id]) => has(id))?.[1] ?? "moderate";
  return {
    base: { preset },
    changes: has("atrialFibrillation") ? unevenBeat.slowed.value : [],
  };
}
