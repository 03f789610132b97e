import { describe, expect, it } from "vitest";
import { BeatingHeart } from "#heart/beating-heart.ts";
import { type HeartMoment, readMoment } from "#heart/heart-moment.ts";
import type { HeartParameters } from "#heart/parameters.ts";
import { heartPresets, presetNames } from "#heart/presets.ts";
import { computePathArea } from "./bezier-path.ts";
import {
  crossesItself,
  flattenPath,
  isInside,
  measurePolygon,
} from "./flatten-path.test-support.ts";
import { leafletThickness } from "./door-shapes.ts";
import { computeHeartFrame } from "./heart-frame.ts";
import { type HeartShape, shapeHeart } from "./heart-geometry.ts";
import { units_perCm } from "./heart-scale.ts";

const chambers = ["leftVentricle", "leftAtrium", "rightVentricle", "rightAtrium"] as const;
const momentsOfABeat = 40;

interface Drawn {
  readonly moment: HeartMoment;
  readonly shape: HeartShape;
}

function drawBeat(heart: HeartParameters): Drawn[] {
  const { beat } = new BeatingHeart(heart).beat();
  const frame = computeHeartFrame(heart);
  return Array.from({ length: momentsOfABeat }, (_, i) => {
    const time_s = (i / momentsOfABeat) * beat.curves.timing.length_s;
    const moment = readMoment(beat, time_s, heart.pulmonaryVeinResistance_mmHgSPerMl);
    return { moment, shape: shapeHeart(moment, heart, frame) };
  });
}

const beats = Object.fromEntries(presetNames.map((name) => [name, drawBeat(heartPresets[name])]));

describe.each(presetNames)("the drawn beat of %s", (name) => {
  const drawn = beats[name]!;

  it("has areas in one ratio to the volumes, all chambers, all moments", () => {
    const ratios = drawn.flatMap(({ moment, shape }) =>
      chambers.map(
        (chamber) =>
          measurePolygon(flattenPath(shape[chamber].path)) / moment[`${chamber}_mL`] ** (2 / 3),
      ),
    );
    expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThan(1.02);
  });

  it("shows the hole as wide as a round one of its area", () => {
    for (const { moment, shape } of drawn) {
      if (moment.mitral_mLs > 0) continue;
      const [long, short] = [shape.mitral.longLeaflet, shape.mitral.shortLeaflet];
      const apart = Math.hypot(long[6]! - short[6]!, long[7]! - short[7]!) - leafletThickness;
      const hole_cm2 = Math.PI * (apart / 2 / units_perCm) ** 2;
      const heart = heartPresets[name];
      const gain =
        1 +
        heart.mitralLeakVolumeGain_perMl *
          (moment.leftVentricle_mL - heart.mitralLeakReferenceVolume_mL);
      const expected = heart.mitralLeakArea_cm2 * Math.max(0, gain) * moment.leakShare;
      expect(Math.abs(hole_cm2 - expected)).toBeLessThanOrEqual(0.02 * expected + 1e-9);
    }
  });

  it("opens doors when blood flows in, and only then", () => {
    const widest = Math.max(...drawn.map(({ shape }) => shape.mitral.gap));
    for (const { moment, shape } of drawn) {
      const isShut = moment.mitral_mLs <= 0;
      if (isShut && moment.mitralLeak_mLs === 0 && heartPresets[name].mitralLeakArea_cm2 === 0) {
        expect(shape.mitral.gap).toBe(0);
      }
      if (!isShut) expect(shape.mitral.gap).toBeGreaterThan(0);
    }
    expect(widest).toBeGreaterThan(20);
  });

  it("has thicker walls when it is empty, of the same muscle", () => {
    for (const chamber of ["leftVentricle", "rightVentricle"] as const) {
      const sorted = drawn.toSorted(
        (one, other) => one.moment[`${chamber}_mL`] - other.moment[`${chamber}_mL`],
      );
      const [empty, full] = [sorted[0]!, sorted.at(-1)!];
      expect(empty.shape[chamber].wall).toBeGreaterThan(1.1 * full.shape[chamber].wall);
    }
  });

  it("has a jet while it leaks, from the hole into the atrium", () => {
    for (const { moment, shape } of drawn) {
      expect(shape.jet !== undefined).toBe(moment.mitralLeak_mLs > 0 && moment.leakShare > 0);
      if (shape.jet === undefined) continue;
      const end = shape.jet.streaks[1]!.slice(-2) as [number, number];
      const ring = shape.leftVentricle;
      // A short jet may end between the leaflets, below the ring.
      if (end[1] < Math.min(ring.hingeY, ring.lateralY)) {
        expect(isInside(end, flattenPath(shape.leftAtrium.path))).toBe(true);
      }
    }
  });
});

describe("the left ventricle of the healthy heart", () => {
  const walls_cm = beats["healthy"]!.map(({ shape }) => shape.leftVentricle.wall / units_perCm);
  const descents_cm = beats["healthy"]!.map(
    ({ shape }) => shape.leftVentricle.descent / units_perCm,
  );

  it("has a wall as echo finds it: 6 to 10 mm full, a third more at least when empty", () => {
    expect(Math.min(...walls_cm)).toBeGreaterThan(0.6);
    expect(Math.min(...walls_cm)).toBeLessThan(1);
    expect(Math.max(...walls_cm) / Math.min(...walls_cm)).toBeGreaterThan(1.33);
  });

  it("draws its ring down by 12 to 18 mm in the squeeze", () => {
    const way_cm = Math.max(...descents_cm) - Math.min(...descents_cm);
    expect(way_cm).toBeGreaterThan(1.2);
    expect(way_cm).toBeLessThan(1.8);
  });
});

describe("no chamber leaves its place", () => {
  const extremes = presetNames.flatMap((name) =>
    [48, 150, 300].flatMap((leftVentricle_mL) =>
      [30, 120, 250].flatMap((leftAtrium_mL) =>
        [60, 130, 210].map((rightVentricle_mL) => {
          const heart = heartPresets[name];
          const { moment } = beats[name]![0]!;
          return shapeHeart(
            { ...moment, leftVentricle_mL, leftAtrium_mL, rightVentricle_mL, rightAtrium_mL: 90 },
            heart,
            computeHeartFrame(heart),
          );
        }),
      ),
    ),
  );
  const ordinary = Object.values(beats).flatMap((beat) => beat.map(({ shape }) => shape));

  it("is drawn with its exact area and no crossing line", () => {
    for (const shape of [...extremes, ...ordinary]) {
      for (const chamber of chambers) {
        const points = flattenPath(shape[chamber].path, 6);
        expect(crossesItself(points), chamber).toBe(false);
        const exact = Math.abs(computePathArea(shape[chamber].path));
        expect(measurePolygon(flattenPath(shape[chamber].path)) / exact).toBeCloseTo(1, 3);
      }
    }
  });

  it("is not inside another", () => {
    for (const shape of [...extremes, ...ordinary]) {
      for (const one of chambers) {
        const polygon = flattenPath(shape[one].path, 8);
        for (const other of chambers) {
          if (one === other) continue;
          // Joined chambers share the line of their ring; a little inside is what counts.
          const points = flattenPath(shrink(shape[other].path), 8);
          const within = points.filter((point) => isInside(point, polygon));
          expect(within, `${other} in ${one}`).toEqual([]);
        }
      }
    }
  });
});

/** Drawn in by a hundredth towards its middle. */
function shrink(path: readonly number[]): number[] {
  const middle = [0, 1].map((k) => {
    const some = path.filter((_, i) => i % 2 === k);
    return some.reduce((sum, value) => sum + value, 0) / some.length;
  });
  return path.map((value, i) => middle[i % 2]! + 0.99 * (value - middle[i % 2]!));
}
