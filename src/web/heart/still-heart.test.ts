import { expect, it } from "vitest";
import { BeatingHeart } from "#heart/beating-heart.ts";
import { readMoment } from "#heart/heart-moment.ts";
import { heartPresets } from "#heart/presets.ts";
import { stillHeart, stillMoment } from "./still-heart.ts";

it("the kept numbers are those of the simulated heart", () => {
  const heart = heartPresets[stillMoment.preset];
  const { beat } = new BeatingHeart(heart).beat();
  const moment = readMoment(
    beat,
    (stillMoment.share * 60) / heart.heartRate_perMin,
    heart.pulmonaryVeinResistance_mmHgSPerMl,
  );
  const isNear = (kept: Record<string, number>, found: Record<string, number>): void => {
    for (const [name, value] of Object.entries(kept)) {
      expect(Math.abs(value - found[name]!), name).toBeLessThanOrEqual(0.002 * Math.abs(value));
    }
  };
  isNear(stillHeart.moment, moment);
  isNear(stillHeart.heart, heart);
});
