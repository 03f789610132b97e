import { describe, expect, it } from "vitest";
import { BeatingHeart } from "#heart/beating-heart.ts";
import { measureHeart } from "#heart/measure-heart.ts";
import { heartPresets } from "#heart/presets.ts";
import { LiveMeasures } from "./live-measures.ts";

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

describe("measures of a beating heart", () => {
  it("are calm in fibrillation, where single beats are not", () => {
    const heart = new BeatingHeart(heartPresets.secondaryAtrial, {
      rhythm: "fibrillation",
      seed: 5,
      hasReflex: true,
    });
    const live = new LiveMeasures();
    const single: number[] = [];
    const averaged: number[] = [];
    for (let beat = 0; beat < 80; beat += 1) {
      const beaten = heart.beat();
      single.push(beaten.measures.forwardStrokeVolume_mL);
      averaged.push(live.add(beaten).forwardStrokeVolume_mL);
    }
    expect(spread(averaged.slice(20))).toBeLessThan(spread(single.slice(20)) / 2);
  });

  it("begin with what another heart comes to, and forget the one before", () => {
    const live = new LiveMeasures();
    live.add(new BeatingHeart(heartPresets.acuteSevere).beat());
    const settled = measureHeart(heartPresets.healthy);
    live.begin(settled);
    const first = live.add(new BeatingHeart(heartPresets.healthy).beat());
    expect(first.regurgitantVolume_mL).toBe(0);
    expect(first.meanLeftAtrialPressure_mmHg).toBeCloseTo(settled.meanLeftAtrialPressure_mmHg, 6);
  });

  it("are all of the new heart a few beats after a change", () => {
    const live = new LiveMeasures();
    live.add(new BeatingHeart(heartPresets.acuteSevere).beat());
    const healthy = new BeatingHeart(heartPresets.healthy);
    const last = Array.from({ length: 4 }, () => live.add(healthy.beat())).at(-1)!;
    expect(last.regurgitantVolume_mL).toBe(0);
  });
});
