import { describe, expect, it } from "vitest";
import { exerciseHeart } from "./exercise.ts";
import { measureHeart } from "./measure-heart.ts";
import { type HeartParameters, healthyHeart, makeHeart } from "./parameters.ts";
import { heartPresets } from "./presets.ts";
import { makeHeartWithLeak } from "./remodelling.ts";

const { severeCompensated } = heartPresets;

function measureWith(changes: Partial<HeartParameters>, base = healthyHeart) {
  return measureHeart(makeHeart(changes, base));
}

describe("a hole in the healthy heart", () => {
  // evidence/heart.md 2.5: orifice, regurgitant volume, fraction, ejection fraction, forward, v
  const sweep = [
    [0.1, 20, 20, 68, 81, 15],
    [0.2, 38, 33, 73, 75, 19],
    [0.3, 52, 43, 77, 70, 22],
    [0.4, 64, 49, 81, 66, 24],
    [0.6, 80, 57, 85, 60, 27],
  ] as const;

  it.each(sweep)(
    "of %d cm² leaks as the prototype's did",
    (hole, volume, share, ef, forward, v) => {
      const measured = measureWith({ mitralLeakArea_cm2: hole });
      expect(Math.abs(measured.regurgitantVolume_mL - volume)).toBeLessThan(2);
      expect(Math.abs(measured.regurgitantFraction_percent - share)).toBeLessThan(1.5);
      expect(Math.abs(measured.ejectionFraction_percent - ef)).toBeLessThan(1.5);
      expect(Math.abs(measured.forwardStrokeVolume_mL - forward)).toBeLessThan(2);
      expect(Math.abs(measured.vWave_mmHg - v)).toBeLessThan(2);
    },
  );

  it("larger: more leaks, less goes forward, the pressure behind rises", () => {
    const measured = sweep.map(([hole]) => measureWith({ mitralLeakArea_cm2: hole }));
    for (let i = 1; i < measured.length; i += 1) {
      const [less, more] = [measured[i - 1]!, measured[i]!];
      expect(more.regurgitantVolume_mL).toBeGreaterThan(less.regurgitantVolume_mL);
      expect(more.forwardStrokeVolume_mL).toBeLessThan(less.forwardStrokeVolume_mL);
      expect(more.meanLeftAtrialPressure_mmHg).toBeGreaterThan(less.meanLeftAtrialPressure_mmHg);
    }
  });

  it("that opens late leaks less", () => {
    const early = measureWith({ mitralLeakArea_cm2: 0.3 });
    const late = measureWith({ mitralLeakArea_cm2: 0.3, mitralLeakOnset_s: 0.19 });
    expect(late.regurgitantVolume_mL).toBeLessThan(0.75 * early.regurgitantVolume_mL);
  });
});

describe("a severe leak", () => {
  const before = measureHeart(severeCompensated);

  it("is a smaller share when the arteries give way", () => {
    let last = before;
    for (const factor of [0.9, 0.8, 0.7, 0.6]) {
      const systemicResistance_mmHgSPerMl =
        severeCompensated.systemicResistance_mmHgSPerMl * factor;
      const now = measureWith({ systemicResistance_mmHgSPerMl }, severeCompensated);
      expect(now.regurgitantFraction_percent).toBeLessThan(last.regurgitantFraction_percent);
      last = now;
    }
  });

  it("presses less on the lungs when there is less blood", () => {
    let last = before;
    for (const less_mL of [100, 200, 400]) {
      const bloodVolume_mL = severeCompensated.bloodVolume_mL - less_mL;
      const now = measureWith({ bloodVolume_mL }, severeCompensated);
      expect(now.meanLeftAtrialPressure_mmHg).toBeLessThan(last.meanLeftAtrialPressure_mmHg);
      last = now;
    }
  });

  it("closed: the ejection fraction falls although the muscle is the same", () => {
    const closed = measureWith({ mitralLeakArea_cm2: 0 }, severeCompensated);
    expect(closed.ejectionFraction_percent).toBeLessThan(before.ejectionFraction_percent - 10);
    expect(closed.forwardStrokeVolume_mL).toBeGreaterThan(before.forwardStrokeVolume_mL + 10);
  });

  it("leaves as much through both doors as the ventricle gives up", () => {
    const out_mL = before.forwardStrokeVolume_mL + before.regurgitantVolume_mL;
    expect(Math.abs(out_mL / before.totalStrokeVolume_mL - 1)).toBeLessThan(0.01);
  });

  it("grows with its sliders and ends at the presets", () => {
    const grown = makeHeartWithLeak({
      leakArea_cm2: severeCompensated.mitralLeakArea_cm2,
      remodelling_fraction: 1,
      decompensation_fraction: 0,
    });
    expect(measureHeart(grown)).toEqual(before);
    expect(() =>
      makeHeartWithLeak({ leakArea_cm2: 0.4, remodelling_fraction: 2, decompensation_fraction: 0 }),
    ).toThrow(new RangeError("Cannot mix hearts: expected a share from 0 to 1, got 2"));
  });
});

describe("exercise", () => {
  it("raises the output without emptying the ventricle's filling", () => {
    const rest = measureHeart(healthyHeart);
    const work = measureHeart(exerciseHeart(healthyHeart, 1));
    expect(work.cardiacOutput_Lmin / rest.cardiacOutput_Lmin).toBeGreaterThan(1.5);
    expect(Math.abs(work.endDiastolicVolume_mL / rest.endDiastolicVolume_mL - 1)).toBeLessThan(
      0.05,
    );
    expect(exerciseHeart(healthyHeart, 0)).toEqual(healthyHeart);
  });

  it("refuses an effort that is none", () => {
    expect(() => exerciseHeart(healthyHeart, 1.5)).toThrow(
      new RangeError("Cannot exercise a heart: expected an effort from 0 to 1, got 1.5"),
    );
  });
});
