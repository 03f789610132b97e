import { describe, expect, it } from "vitest";
import { averageMeasures } from "./average-measures.ts";
import { BeatingHeart } from "./beating-heart.ts";
import { heartPresets } from "./presets.ts";

function beatMany(count: number) {
  const heart = new BeatingHeart(heartPresets.secondaryAtrial, { rhythm: "fibrillation", seed: 3 });
  return Array.from({ length: count }, () => heart.beat().measures);
}

describe("measures of several beats", () => {
  it("are those of the beat when there is one", () => {
    const [beat] = beatMany(1);
    const average = averageMeasures([beat!]);
    expect(average.regurgitantVolume_mL).toBe(beat!.regurgitantVolume_mL);
    expect(average.regurgitantFraction_percent).toBeCloseTo(beat!.regurgitantFraction_percent, 9);
    expect(average.cardiacOutput_Lmin).toBeCloseTo(beat!.cardiacOutput_Lmin, 9);
  });

  it("have shares and rates that fit the volumes beside them", () => {
    const beats = beatMany(40);
    const average = averageMeasures(beats);
    const sum = (pick: (beat: (typeof beats)[number]) => number) =>
      beats.reduce((total, beat) => total + pick(beat), 0);
    const minutes = sum((beat) => 1 / beat.heartRate_perMin);
    expect(average.heartRate_perMin).toBeCloseTo(40 / minutes, 9);
    expect(average.cardiacOutput_Lmin).toBeCloseTo(
      sum((beat) => beat.forwardStrokeVolume_mL) / 1000 / minutes,
      9,
    );
    const leak = sum((beat) => beat.regurgitantVolume_mL);
    const forward = sum((beat) => beat.forwardStrokeVolume_mL);
    expect(average.regurgitantFraction_percent).toBeCloseTo((100 * leak) / (leak + forward), 9);
    // A mean of the single shares would be another number: short beats leak more of their stroke.
    expect(average.regurgitantFraction_percent).not.toBeCloseTo(
      sum((beat) => beat.regurgitantFraction_percent) / 40,
      1,
    );
  });

  it("do not exist without a beat", () => {
    expect(() => averageMeasures([])).toThrow(RangeError);
  });
});
