import { expect, test } from "vitest";
import { makeSceneHeart } from "#heart/heart-scene.ts";
import { heartPresets } from "#heart/presets.ts";
import type { ConditionAnswer, ConditionId } from "#record/condition.ts";
import type { Chart } from "#record/fold-chart.ts";
import { makeReportedScene } from "./reported-scene.ts";

function sceneOf(answers: Partial<Record<ConditionId, ConditionAnswer>>) {
  const conditions = Object.fromEntries(
    Object.entries(answers).map(([condition, answer]) => [condition, { condition, answer }]),
  ) as unknown as Chart["conditions"];
  return makeReportedScene({ conditions });
}

test("nothing told: a moderate leak and an even beat", () => {
  expect(makeSceneHeart(sceneOf({}))).toEqual({ heart: heartPresets.moderate, rhythm: "sinus" });
});

test("known fibrillation: an uneven beat without a kick", () => {
  expect(makeSceneHeart(sceneOf({ atrialFibrillation: "yes" }))).toMatchObject({
    rhythm: "fibrillation",
    heart: { atrialKick_fraction: 0, mitralLeakArea_cm2: heartPresets.moderate.mitralLeakArea_cm2 },
  });
});

test.each(["no", "notSure"] as const)("fibrillation %s: not shown", (answer) => {
  expect(makeSceneHeart(sceneOf({ atrialFibrillation: answer })).rhythm).toBe("sinus");
});

test.each([
  ["valveRepair", "afterRepair"],
  ["valveClip", "afterClip"],
  ["tissueValve", "afterBiologicalValve"],
  ["mechanicalValve", "afterMechanicalValve"],
] as const)("%s: the heart after it", (condition, preset) => {
  expect(sceneOf({ [condition]: "yes" }).base).toEqual({ preset });
});

test("a new valve stands for a repair before it", () => {
  expect(sceneOf({ valveRepair: "yes", mechanicalValve: "yes" }).base).toEqual({
    preset: "afterMechanicalValve",
  });
});
