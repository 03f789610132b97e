import { describe, expect, it } from "vitest";
import { BeatingHeart, type BeatenBeat } from "./beating-heart.ts";
import { measureHeart } from "./measure-heart.ts";
import { type HeartParameters, healthyHeart, makeHeart } from "./parameters.ts";
import { heartPresets } from "./presets.ts";

const fibrillating = makeHeart({ atrialKick_fraction: 0, atrioventricularDelay_sqrtS: 0 });

function beatMany(heart: BeatingHeart, count: number): BeatenBeat[] {
  return Array.from({ length: count }, () => heart.beat());
}

const meanForward_mL = (beats: readonly BeatenBeat[]) =>
  beats.reduce((sum, { measures }) => sum + measures.forwardStrokeVolume_mL, 0) / beats.length;

describe("a steady heart", () => {
  it("goes on as it began", () => {
    const [first, ...rest] = beatMany(new BeatingHeart(healthyHeart), 5);
    for (const { measures } of rest) {
      expect(measures.forwardStrokeVolume_mL).toBeCloseTo(
        first!.measures.forwardStrokeVolume_mL,
        4,
      );
    }
  });

  it("comes to the other heart's beat when it is changed", () => {
    const heart = new BeatingHeart(healthyHeart);
    heart.changeTo(heartPresets.severeCompensated);
    const last = beatMany(heart, 80).at(-1)!;
    const wanted = measureHeart(heartPresets.severeCompensated);
    expect(last.measures.regurgitantVolume_mL).toBeCloseTo(wanted.regurgitantVolume_mL, 2);
  });
});

describe("the reflex", () => {
  const steps: readonly [string, HeartParameters][] = [
    ["a sudden leak", makeHeart({ mitralLeakArea_cm2: 0.4 })],
    ["500 mL of blood lost", makeHeart({ bloodVolume_mL: healthyHeart.bloodVolume_mL - 500 })],
    [
      "arteries opened by a third",
      makeHeart({
        systemicResistance_mmHgSPerMl: healthyHeart.systemicResistance_mmHgSPerMl * 0.7,
      }),
    ],
  ];

  it.each(steps)("after %s settles within 30 s and softens the blow", (_, changed) => {
    const heart = new BeatingHeart(healthyHeart, { hasReflex: true });
    const before = heart.beat().measures.meanArterialPressure_mmHg;
    heart.changeTo(changed);
    const beats = beatMany(heart, 150);
    const { measures: end } = beats.at(-1)!;
    let elapsed_s = 0;
    let lastOff_s = 0;
    for (const { measures } of beats) {
      elapsed_s += 60 / measures.heartRate_perMin;
      const isOff =
        Math.abs(measures.meanArterialPressure_mmHg - end.meanArterialPressure_mmHg) > 0.5 ||
        Math.abs(measures.heartRate_perMin - end.heartRate_perMin) > 0.5;
      if (isOff) lastOff_s = elapsed_s;
    }
    expect(lastOff_s).toBeLessThanOrEqual(30);
    const without = before - measureHeart(changed).meanArterialPressure_mmHg;
    const withReflex = before - end.meanArterialPressure_mmHg;
    expect(withReflex).toBeGreaterThan(0);
    expect(withReflex).toBeLessThan(0.6 * without);
  });

  it("leaves a heart that is as it should be alone", () => {
    const beats = beatMany(new BeatingHeart(heartPresets.acuteSevere, { hasReflex: true }), 30);
    expect(beats.at(-1)!.measures.heartRate_perMin).toBeCloseTo(100, 3);
  });
});

describe("fibrillation", () => {
  const beatsOf = (seed: number, heart = fibrillating) =>
    beatMany(new BeatingHeart(heart, { rhythm: "fibrillation", seed }), 500);

  it("is the same for the same seed, and not for another", () => {
    const lengths = (seed: number) =>
      beatsOf(seed).map(({ measures }) => measures.heartRate_perMin);
    expect(lengths(7)).toEqual(lengths(7));
    expect(lengths(7)).not.toEqual(lengths(8));
  });

  it("costs 15 to 30 % of the stroke, for want of the kick and of a steady beat", () => {
    const loss = 1 - meanForward_mL(beatsOf(1)) / measureHeart(healthyHeart).forwardStrokeVolume_mL;
    expect(loss).toBeGreaterThan(0.15);
    expect(loss).toBeLessThan(0.3);
  });

  it("has a mean over 500 beats that hardly depends on the seed", () => {
    const means = [11, 12, 13, 14].map((seed) => meanForward_mL(beatsOf(seed)));
    expect(Math.max(...means) / Math.min(...means)).toBeLessThan(1.03);
  });

  it("gives strokes that differ more when it is fast", () => {
    const spread = (rate_perMin: number) => {
      const beats = beatsOf(2, makeHeart({ heartRate_perMin: rate_perMin }, fibrillating));
      const mean = meanForward_mL(beats);
      return Math.sqrt(
        beats.reduce(
          (sum, { measures }) => sum + (measures.forwardStrokeVolume_mL - mean) ** 2,
          0,
        ) / beats.length,
      );
    };
    expect(spread(120)).toBeGreaterThan(1.5 * spread(70));
  });

  it("keeps its mean rate over 500 beats", () => {
    const beats = beatsOf(3, makeHeart({ heartRate_perMin: 80 }, fibrillating));
    const seconds = beats.reduce((sum, { measures }) => sum + 60 / measures.heartRate_perMin, 0);
    expect(Math.abs((500 * 60) / seconds / 80 - 1)).toBeLessThan(0.03);
  });

  it("refuses a seed that is none", () => {
    expect(() => beatsOf(-1)).toThrow(
      new RangeError("Cannot draw numbers: expected a seed from 0 to 4294967295, got -1"),
    );
  });
});
