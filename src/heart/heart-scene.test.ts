import { expect, test } from "vitest";
import { applyHeartChanges } from "./heart-change.ts";
import { readMoment } from "./heart-moment.ts";
import { makeSceneHeart } from "./heart-scene.ts";
import { healthyHeart, makeHeart, parameterItems } from "./parameters.ts";
import { heartPresets } from "./presets.ts";
import { BeatingHeart } from "./beating-heart.ts";

test("a hole of none is the healthy heart, and a preset's hole the preset", () => {
  const at = (leakArea_cm2: number, onset: "sudden" | "slow") =>
    makeSceneHeart({ base: { leakArea_cm2, onset } }).heart;
  expect(at(0, "slow")).toEqual(healthyHeart);
  expect(at(heartPresets.severeCompensated.mitralLeakArea_cm2, "slow")).toEqual(
    heartPresets.severeCompensated,
  );
  expect(at(heartPresets.acuteSevere.mitralLeakArea_cm2, "sudden")).toEqual(
    heartPresets.acuteSevere,
  );
});

test("changes come one after the other and stop at the bounds", () => {
  const from = { heart: healthyHeart, rhythm: "sinus" } as const;
  const { heart, rhythm } = applyHeartChanges(from, [
    { parameter: "heartRate_perMin", add: -10 },
    { parameter: "heartRate_perMin", factor: 0.5 },
    { parameter: "bloodVolume_mL", factor: 100 },
    { rhythm: "fibrillation" },
  ]);
  expect(heart.heartRate_perMin).toBe(30);
  expect(heart.bloodVolume_mL).toBe(parameterItems.bloodVolume_mL.high);
  expect(rhythm).toBe("fibrillation");
});

test("growing back leaves the valve as it is", () => {
  const { heart } = applyHeartChanges({ heart: heartPresets.severeCompensated, rhythm: "sinus" }, [
    { towardsHealthy_fraction: 1 },
  ]);
  expect(heart.mitralLeakArea_cm2).toBe(heartPresets.severeCompensated.mitralLeakArea_cm2);
  expect(heart.leftVentricleRestVolume_mL).toBe(healthyHeart.leftVentricleRestVolume_mL);
});

test("a number out of bounds is refused by name", () => {
  expect(() => makeSceneHeart({ base: { leakArea_cm2: 9, onset: "slow" } })).toThrow(
    /expected mitralLeakArea_cm2 from 0 to 2 cm², got 9/u,
  );
});

test("a share that is none is refused with what was expected", () => {
  const from = { heart: heartPresets.moderate, rhythm: "sinus" } as const;
  for (const share of [-0.1, 1.1, Number.NaN]) {
    expect(() => applyHeartChanges(from, [{ towardsHealthy_fraction: share }])).toThrow(
      new RangeError(`Cannot mix hearts: expected a share from 0 to 1, got ${share}`),
    );
    expect(() => applyHeartChanges(from, [{ effort_fraction: share }])).toThrow(
      new RangeError(`Cannot exercise a heart: expected an effort from 0 to 1, got ${share}`),
    );
  }
  expect(() =>
    applyHeartChanges(from, [{ parameter: "heartRate_perMin", factor: Number.NaN }]),
  ).toThrow(/expected heartRate_perMin from 30 to 200 1\/min, got NaN/u);
});

test("at most brings down what is above and leaves the rest", () => {
  const slowed = (rate_perMin: number) =>
    applyHeartChanges({ heart: makeHeart({ heartRate_perMin: rate_perMin }), rhythm: "sinus" }, [
      { parameter: "heartRate_perMin", atMost: 70 },
    ]).heart.heartRate_perMin;
  expect(slowed(110)).toBe(70);
  expect(slowed(60)).toBe(60);
});

test("a moment stands between two rows, and past the end at the end", () => {
  const { beat, heart } = new BeatingHeart(heartPresets.moderate).beat();
  const veins = heart.pulmonaryVeinResistance_mmHgSPerMl;
  const first = readMoment(beat, -1, veins);
  const last = readMoment(beat, 99, veins);
  expect(first.time_s).toBe(0);
  expect(last.time_s).toBeCloseTo(beat.curves.timing.length_s, 12);
  for (const time_s of [0.05, 0.2, 0.4, 0.7]) {
    expect(readMoment(beat, time_s, veins).time_s).toBeCloseTo(time_s, 12);
  }
});
