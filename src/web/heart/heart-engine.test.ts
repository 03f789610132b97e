import { describe, expect, it } from "vitest";
import type { HeartScene } from "#heart/heart-scene.ts";
import type { BeatMeasures } from "#heart/measure-beat.ts";
import { measureHeart } from "#heart/measure-heart.ts";
import { heartPresets } from "#heart/presets.ts";
import { HeartEngine } from "./heart-engine.ts";

const severe: HeartScene = { base: { preset: "severeCompensated" } };
const vasodilated: HeartScene = {
  ...severe,
  changes: [{ parameter: "systemicResistance_mmHgSPerMl", factor: 0.7 }],
};

function show(engine: HeartEngine, id: number, scene: HeartScene, isContinued = false) {
  return engine.answer({ kind: "show", id, scene, seed: 1, isContinued });
}

function beat(engine: HeartEngine, id: number, count: number): BeatMeasures[] {
  return engine
    .answer({ kind: "beat", id, count })
    .map((news) => (news.kind === "beat" ? news.beaten.measures : expect.unreachable(news.kind)));
}

function settle(scene: HeartScene): BeatMeasures {
  const [news] = new HeartEngine().answer({ kind: "settle", id: 1, scene, seed: 1 });
  return news?.kind === "settled" ? news.measures : expect.unreachable();
}

const mean = (beats: readonly BeatMeasures[], name: keyof BeatMeasures) =>
  beats.reduce((sum, one) => sum + one[name], 0) / beats.length;

describe("a shown scene", () => {
  it("begins at its steady state", () => {
    const engine = new HeartEngine();
    show(engine, 1, severe);
    const beats = beat(engine, 1, 20);
    expect(beats).toHaveLength(20);
    const wanted_mL = measureHeart(heartPresets.severeCompensated).regurgitantVolume_mL;
    // The sinus beats are not all of one length, and twenty of them not quite of the mean one.
    expect(mean(beats, "regurgitantVolume_mL") / wanted_mL).toBeGreaterThan(0.97);
    expect(mean(beats, "regurgitantVolume_mL") / wanted_mL).toBeLessThan(1.03);
  });

  it("goes over to a treatment in several beats, not at once", () => {
    const engine = new HeartEngine();
    show(engine, 1, severe);
    beat(engine, 1, 3);
    show(engine, 2, vasodilated, true);
    const [first] = beat(engine, 2, 1);
    const after = mean(beat(engine, 2, 80).slice(-20), "meanLeftAtrialPressure_mmHg");
    const before = settle(severe).meanLeftAtrialPressure_mmHg;
    expect(first!.meanLeftAtrialPressure_mmHg - after).toBeGreaterThan(0.5 * (before - after));
    expect(before - after).toBeGreaterThan(1);
  });

  it("comes to the same heart whichever way it was reached", () => {
    const engine = new HeartEngine();
    show(engine, 1, { base: { preset: "healthy" } });
    beat(engine, 1, 5);
    show(engine, 2, severe, true);
    beat(engine, 2, 5);
    show(engine, 3, vasodilated, true);
    const late = beat(engine, 3, 200).slice(-60);
    const wanted = settle(vasodilated);
    for (const name of ["regurgitantVolume_mL", "forwardStrokeVolume_mL"] as const) {
      expect(mean(late, name) / wanted[name]).toBeCloseTo(1, 1);
    }
    expect(mean(late, "meanArterialPressure_mmHg")).toBeCloseTo(
      wanted.meanArterialPressure_mmHg,
      -0.5,
    );
  });

  it("takes a change of rhythm", () => {
    const engine = new HeartEngine();
    show(engine, 1, severe);
    beat(engine, 1, 2);
    const changes = [{ rhythm: "fibrillation" }] as const;
    show(engine, 2, { ...severe, changes }, true);
    const rates = beat(engine, 2, 40).map(({ heartRate_perMin }) => heartRate_perMin);
    expect(Math.max(...rates) - Math.min(...rates)).toBeGreaterThan(30);
  });

  it("gives no beats for a scene that is no longer shown", () => {
    const engine = new HeartEngine();
    show(engine, 1, severe);
    show(engine, 2, severe);
    expect(beat(engine, 1, 3)).toEqual([]);
    expect(beat(engine, 2, 3)).toHaveLength(3);
  });
});

describe("what a scene comes to", () => {
  it("is the steady heart's", () => {
    expect(settle(severe)).toEqual(measureHeart(heartPresets.severeCompensated));
  });

  it("is a mean of many beats in fibrillation, the same for the same seed", () => {
    const scene: HeartScene = { base: { preset: "secondaryAtrial" } };
    expect(settle(scene)).toEqual(settle(scene));
    expect(settle(scene).regurgitantVolume_mL).not.toBe(
      measureHeart(heartPresets.secondaryAtrial).regurgitantVolume_mL,
    );
  });
});

describe("a scene that cannot be", () => {
  it("is said, and the one before it goes on", () => {
    const engine = new HeartEngine();
    show(engine, 1, severe);
    const [news] = show(engine, 2, { base: { leakArea_cm2: -1, onset: "slow" } });
    expect(news).toMatchObject({
      kind: "failed",
      id: 2,
      message: expect.stringContaining("expected"),
    });
    expect(beat(engine, 1, 1)).toHaveLength(1);
  });
});
