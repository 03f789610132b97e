import { describe, expect, it } from "vitest";
import { BeatingHeart } from "#heart/beating-heart.ts";
import { heartPresets, presetNames } from "#heart/presets.ts";
import { curveBands, curvesFrame, placeTime, shapeCurves } from "./beat-curves-shape.ts";
import { makeChartScale } from "./chart-scale.ts";
import { loopFrame, makeLoopScales, shapeLoop } from "./pressure-volume-shape.ts";

const joulesPerMmHgMl = 133.322e-6;

describe.each(presetNames)("the charts of %s", (preset) => {
  const beaten = new BeatingHeart(heartPresets[preset]).beat();
  const scales = makeLoopScales([beaten]);
  const loop = shapeLoop(beaten, scales);

  it("enclose the work of the beat", () => {
    const points = readPoints(loop.loop);
    const perUnit =
      (scales.volume_mL.highest / (loopFrame.right - loopFrame.left)) *
      (scales.pressure_mmHg.highest / (loopFrame.bottom - loopFrame.top));
    const work_J = areaOf(points) * perUnit * joulesPerMmHgMl;
    expect(work_J / beaten.measures.strokeWork_J).toBeCloseTo(1, 2);
  });

  it("have the effort left in the muscle beside the work", () => {
    const perUnit =
      (scales.volume_mL.highest / (loopFrame.right - loopFrame.left)) *
      (scales.pressure_mmHg.highest / (loopFrame.bottom - loopFrame.top));
    const { pressureVolumeArea_J, strokeWork_J, endSystolicPressure_mmHg } = beaten.measures;
    const { endSystolicElastance_mmHgPerMl: ees } = beaten.measures;
    // The triangle ends at the smallest volume, a little below the end of the squeeze.
    const drawn_J = areaOf(readPoints(loop.left)) * perUnit * joulesPerMmHgMl;
    const told_J = pressureVolumeArea_J - strokeWork_J;
    expect(drawn_J).toBeLessThanOrEqual(told_J * 1.01);
    expect(drawn_J).toBeGreaterThan(told_J * 0.7);
    expect(told_J).toBeCloseTo((endSystolicPressure_mmHg ** 2 / ees / 2) * joulesPerMmHgMl, 6);
  });

  it("stay inside their frames", () => {
    const { top, bottom, left, right } = loopFrame;
    for (const path of [loop.loop, loop.squeezed, loop.resting, loop.load]) {
      for (const [x, y] of readPoints(path)) {
        expect(x).toBeGreaterThanOrEqual(left - 0.1);
        expect(x).toBeLessThanOrEqual(right + 0.1);
        expect(y).toBeGreaterThanOrEqual(top - 0.1);
        expect(y).toBeLessThanOrEqual(bottom + 6);
      }
    }
    const curves = shapeCurves(beaten);
    for (const line of Object.values(curves.lines)) {
      for (const [x, y] of readPoints(line)) {
        expect(x).toBeLessThanOrEqual(curvesFrame.right + 0.1);
        expect(y).toBeGreaterThanOrEqual(curveBands.pressure.top - 0.1);
      }
    }
  });

  it("share one time", () => {
    const { lines, length_s } = shapeCurves(beaten);
    const last = readPoints(lines.volume).at(-1)!;
    expect(last[0]).toBeCloseTo(placeTime(length_s, length_s), 1);
    expect(readPoints(lines.leak).at(-1)![0]).toBe(last[0]);
  });
});

it("a scale grows by whole steps only", () => {
  const at = (largest: number) => makeChartScale(largest, 50, 150, 0, 100).highest;
  expect([10, 150, 151, 200, 201].map(at)).toEqual([150, 150, 200, 200, 250]);
});

function readPoints(path: string): (readonly [number, number])[] {
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
}

function areaOf(points: readonly (readonly [number, number])[]): number {
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
