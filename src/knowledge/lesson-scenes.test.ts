import { describe, expect, it } from "vitest";
import type { BeatMeasures } from "#heart/measure-beat.ts";
import { measureScene } from "#heart/measure-scene.ts";
import { buildLessonScene } from "./lesson-scene.ts";
import type { Lesson } from "./lesson.ts";
import { lessons } from "./lessons.ts";

/** What is said of a heart beside its picture, asked of its numbers. */
type Shows = (now: BeatMeasures, before: BeatMeasures) => void;

type ScenesOf<Id extends keyof typeof lessons> = Readonly<
  Record<keyof (typeof lessons)[Id]["scenes"], Shows>
>;

/** Drops that leak back of ten that are squeezed. */
const drops = (beat: BeatMeasures): number => Math.round(beat.regurgitantFraction_percent / 10);

const noLeak: Shows = (now) => {
  expect(now.regurgitantVolume_mL).toBe(0);
};

/** Less goes out, and the pressure before the left heart is much higher. */
const backsUp: Shows = (now, before) => {
  expect(now.forwardStrokeVolume_mL).toBeLessThan(0.8 * before.forwardStrokeVolume_mL);
  expect(now.meanLeftAtrialPressure_mmHg).toBeGreaterThan(1.5 * before.meanLeftAtrialPressure_mmHg);
};

const lungsEase: Shows = (now, before) => {
  expect(now.meanLeftAtrialPressure_mmHg).toBeLessThan(0.9 * before.meanLeftAtrialPressure_mmHg);
  expect(now.pulmonarySystolicPressure_mmHg).toBeLessThan(before.pulmonarySystolicPressure_mmHg);
};

const moreGoesOut: Shows = (now, before) => {
  expect(now.forwardStrokeVolume_mL).toBeGreaterThan(before.forwardStrokeVolume_mL);
};

const sameLeak: Shows = (now, before) => {
  expect(Math.abs(now.regurgitantVolume_mL / before.regurgitantVolume_mL - 1)).toBeLessThan(0.1);
};

const leaks: Shows = (now) => {
  expect(now.regurgitantVolume_mL).toBeGreaterThan(20);
};

const wideAndWeak: Shows = (now) => {
  expect(now.ejectionFraction_percent).toBeLessThan(40);
  expect(now.endDiastolicVolume_mL).toBeGreaterThan(200);
  expect(now.regurgitantVolume_mL).toBeGreaterThan(30);
};

const newValve: Shows = (now, before) => {
  noLeak(now, before);
  moreGoesOut(now, before);
};

const whatIsALeak: ScenesOf<"whatIsALeak"> = {
  leaking: leaks,
  healthy: noLeak,
  sudden: backsUp,
  slow: (now, before) => {
    const sudden = measure(lessons.whatIsALeak, "sudden");
    expect(now.forwardStrokeVolume_mL).toBeGreaterThan(1.2 * sudden.forwardStrokeVolume_mL);
    expect(now.meanLeakArea_cm2).toBeCloseTo(sudden.meanLeakArea_cm2, 1);
    expect(now.endDiastolicVolume_mL).toBeGreaterThan(1.4 * before.endDiastolicVolume_mL);
    expect(now.leftVentricularOutput_Lmin).toBeGreaterThan(1.5 * before.leftVentricularOutput_Lmin);
  },
};

const howBad: ScenesOf<"howBad"> = {
  mild: (now, before) => {
    expect(drops(now)).toBe(2);
    expect(now.forwardStrokeVolume_mL).toBeGreaterThan(0.9 * before.forwardStrokeVolume_mL);
  },
  moderate: (now, before) => {
    expect(drops(now)).toBe(4);
    expect(now.meanLeakArea_cm2).toBeGreaterThan(
      2 * measure(lessons.howBad, "mild").meanLeakArea_cm2,
    );
    expect(now.endDiastolicVolume_mL).toBeGreaterThan(1.2 * before.endDiastolicVolume_mL);
  },
  severe: (now, before) => {
    expect(drops(now)).toBe(5);
    expect(now.ejectionFraction_percent).toBeGreaterThanOrEqual(before.ejectionFraction_percent);
  },
  healthy: noLeak,
  tired: (now, before) => {
    expect(now.forwardStrokeVolume_mL / before.forwardStrokeVolume_mL).toBeLessThan(0.55);
    expect(now.forwardStrokeVolume_mL / before.forwardStrokeVolume_mL).toBeGreaterThan(0.4);
    expect(now.ejectionFraction_percent).toBeGreaterThan(0.75 * before.ejectionFraction_percent);
    expect(now.ejectionFraction_percent).toBeLessThan(before.ejectionFraction_percent);
  },
  wide: wideAndWeak,
};

const watching: ScenesOf<"watching"> = {
  keepsUp: (now, before) => {
    expect(now.cardiacOutput_Lmin).toBeGreaterThan(0.9 * before.cardiacOutput_Lmin);
    expect(now.ejectionFraction_percent).toBeGreaterThan(60);
    expect(now.endDiastolicVolume_mL).toBeGreaterThan(1.5 * before.endDiastolicVolume_mL);
  },
  walking: (now, before) => {
    expect(now.heartRate_perMin).toBeGreaterThan(1.3 * before.heartRate_perMin);
    expect(now.cardiacOutput_Lmin).toBeGreaterThan(1.3 * before.cardiacOutput_Lmin);
    expect(now.meanLeftAtrialPressure_mmHg).toBeGreaterThan(
      1.2 * before.meanLeftAtrialPressure_mmHg,
    );
    expect(now.pulmonarySystolicPressure_mmHg).toBeGreaterThan(
      before.pulmonarySystolicPressure_mmHg,
    );
  },
  noLonger: (now, before) => {
    backsUp(now, before);
    expect(now.ejectionFraction_percent).toBeLessThan(before.ejectionFraction_percent - 10);
  },
  smallLeak: (now, before) => {
    expect(drops(now)).toBe(2);
    expect(now.forwardStrokeVolume_mL).toBeGreaterThan(0.9 * before.forwardStrokeVolume_mL);
  },
  healthy: noLeak,
};

const medicines: ScenesOf<"medicines"> = {
  weak: wideAndWeak,
  aceInhibitor: (now, before) => {
    expect(now.systolicPressure_mmHg).toBeLessThan(0.95 * before.systolicPressure_mmHg);
    expect(now.regurgitantVolume_mL).toBeLessThan(0.96 * before.regurgitantVolume_mL);
  },
  waterPill: (now, before) => {
    lungsEase(now, before);
    sameLeak(now, before);
  },
  nitrate: lungsEase,
  strong: (now) => {
    expect(now.ejectionFraction_percent).toBeGreaterThan(60);
    leaks(now, now);
  },
  betaBlocker: (now, before) => {
    expect(now.heartRate_perMin).toBeLessThan(before.heartRate_perMin);
    expect(now.systolicPressure_mmHg).toBeLessThan(before.systolicPressure_mmHg);
    sameLeak(now, before);
  },
  noGain: (now, before) => {
    expect(now.systolicPressure_mmHg).toBeLessThan(before.systolicPressure_mmHg);
    sameLeak(now, before);
  },
  fast: (now) => {
    expect(now.heartRate_perMin).toBeGreaterThan(110);
    expect(now.aVelocity_cms).toBe(0);
  },
  rateControl: (now, before) => {
    expect(now.heartRate_perMin).toBeLessThan(before.heartRate_perMin);
    expect(now.endDiastolicVolume_mL).toBeGreaterThan(before.endDiastolicVolume_mL);
    moreGoesOut(now, before);
    expect(now.aVelocity_cms).toBe(0);
  },
  rhythmRestored: (now, before) => {
    moreGoesOut(now, before);
    moreGoesOut(now, measure(lessons.medicines, "rateControl"));
    expect(now.aVelocity_cms).toBeGreaterThan(0);
  },
  bloodThinner: (now, before) => expect(now).toEqual(before),
};

const operations: ScenesOf<"operations"> = {
  largeLeak: (now) => expect(drops(now)).toBe(5),
  justClosed: (now, before) => {
    noLeak(now, before);
    expect(now.ejectionFraction_percent).toBeLessThan(before.ejectionFraction_percent - 10);
    moreGoesOut(now, before);
  },
  repair: (now, before) => {
    moreGoesOut(now, before);
    lungsEase(now, before);
    expect(now.endDiastolicVolume_mL).toBeLessThan(0.9 * before.endDiastolicVolume_mL);
    expect(drops(now)).toBeLessThan(2);
  },
  mechanicalValve: newValve,
  biologicalValve: (now, before) => {
    newValve(now, before);
    const mechanical = measure(lessons.operations, "mechanicalValve");
    expect(now.cardiacOutput_Lmin / mechanical.cardiacOutput_Lmin).toBeCloseTo(1, 1);
  },
  wide: wideAndWeak,
  clip: (now, before) => {
    moreGoesOut(now, before);
    expect(now.regurgitantVolume_mL).toBeLessThan(0.5 * before.regurgitantVolume_mL);
    expect(now.regurgitantVolume_mL).toBeGreaterThan(0);
  },
  healthy: noLeak,
  sudden: (now, before) => {
    backsUp(now, before);
    // "No time to grow": within the sac, not as wide as a heart that has grown around its leak.
    const grown = measure(lessons.operations, "largeLeak");
    expect(now.endDiastolicVolume_mL).toBeLessThan(0.8 * grown.endDiastolicVolume_mL);
  },
};

describe.each(Object.entries({ whatIsALeak, howBad, watching, medicines, operations }))(
  "the hearts of %s do what is said of them",
  (id, shows) => {
    const lesson: Lesson = lessons[id as keyof typeof lessons];
    it.each(Object.entries<Shows>({ ...shows }))("%s", (name, check) => {
      check(measure(lesson, name), measure(lesson, lesson.scenes[name]?.before ?? name));
    });
  },
);

function measure(lesson: Lesson, name: string): BeatMeasures {
  return measureScene(buildLessonScene(lesson, name));
}
