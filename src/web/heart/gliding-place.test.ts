import { describe, expect, it } from "vitest";
import { heartPresets, type PresetName } from "#heart/presets.ts";
import { fitHeart } from "./fit-heart.ts";
import { GlidingPlace, type HeartPlace } from "./gliding-place.ts";
import { computeHeartFrame } from "./heart-frame.ts";
import { placeLabels } from "./place-labels.ts";

function place(preset: PresetName): HeartPlace {
  const heart = heartPresets[preset];
  const frame = computeHeartFrame(heart);
  const fit = fitHeart(heart, frame);
  return { frame, fit, labels: placeLabels(frame, fit) };
}

const small = place("healthy");
const large = place("severeDecompensated");

describe("a heart that becomes another size", () => {
  it("glides there without a jump, and stands there exactly", () => {
    const gliding = new GlidingPlace();
    gliding.moveTo(small, 0);
    const apexes = [small.frame.apexY];
    let now = small;
    for (let i = 0; i < 60; i += 1) {
      now = gliding.moveTo(large, 1 / 60);
      apexes.push(now.frame.apexY);
    }
    const steps = apexes.slice(1).map((apex, i) => apex - apexes[i]!);
    const way = large.frame.apexY - small.frame.apexY;
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...steps)).toBeLessThan(0.1 * way);
    expect(now).toBe(large);
  });

  it("turns round on its way from where it is", () => {
    const gliding = new GlidingPlace();
    gliding.moveTo(small, 0);
    for (let i = 0; i < 15; i += 1) gliding.moveTo(large, 1 / 60);
    const before = gliding.moveTo(large, 1 / 60).frame.apexY;
    const after = gliding.moveTo(small, 1 / 60).frame.apexY;
    expect(Math.abs(after - before)).toBeLessThan(1);
    expect(before).toBeLessThan(large.frame.apexY);
  });

  it("stands at once where nothing moves", () => {
    const gliding = new GlidingPlace();
    gliding.moveTo(small, 0);
    expect(gliding.moveTo(large, 0)).toBe(large);
  });
});
