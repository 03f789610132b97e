import { describe, expect, it } from "vitest";
import type { BeatMeasures } from "#heart/measure-beat.ts";
import { measureScene } from "#heart/measure-scene.ts";
import { heartPressures } from "./heart-pressures.ts";
import type { Lesson } from "./lesson.ts";
import { buildLessonScene } from "./lesson-scene.ts";
import { beforeAfter } from "./lessons/before-after.ts";
import { complications } from "./lessons/complications.ts";
import { living } from "./lessons/living.ts";
import { whenToCall } from "./lessons/when-to-call.ts";

/**
 * What the chapters after the operations say beside their hearts, asked of the hearts' numbers.
 */
type Shows = (now: BeatMeasures, before: BeatMeasures) => void;
type ScenesOf<L extends Lesson> = Readonly<Record<keyof L["scenes"], Shows>>;

const drops = (beat: BeatMeasures): number => Math.round(beat.regurgitantFraction_percent / 10);

const noLeak: Shows = (now) => expect(now.regurgitantVolume_mL).toBe(0);

const keepsUp: Shows = (now) => {
  const healthy = measure(whenToCall, "healthy");
  expect(drops(now)).toBe(5);
  expect(now.cardiacOutput_Lmin).toBeGreaterThan(0.9 * healthy.cardiacOutput_Lmin);
  expect(now.endDiastolicVolume_mL).toBeGreaterThan(1.5 * healthy.endDiastolicVolume_mL);
};

/** The squeeze is weak, less goes out, and it backs up into the lungs. */
const tires: Shows = (now, before) => {
  expect(now.ejectionFraction_percent).toBeLessThan(before.ejectionFraction_percent - 10);
  expect(now.cardiacOutput_Lmin).toBeLessThan(0.7 * before.cardiacOutput_Lmin);
  expect(now.meanLeftAtrialPressure_mmHg).toBeGreaterThanOrEqual(heartPressures.high.value);
  expect(now.meanLeftAtrialPressure_mmHg).toBeGreaterThan(1.3 * before.meanLeftAtrialPressure_mmHg);
};

const kickLost: Shows = (now, before) => {
  expect(now.aVelocity_cms).toBe(0);
  expect(before.aVelocity_cms).toBeGreaterThan(0);
  expect(now.forwardStrokeVolume_mL).toBeLessThan(0.9 * before.forwardStrokeVolume_mL);
};

const moreOnTheMove: Shows = (now, before) => {
  expect(now.heartRate_perMin).toBeGreaterThan(1.3 * before.heartRate_perMin);
  expect(now.cardiacOutput_Lmin).toBeGreaterThan(1.3 * before.cardiacOutput_Lmin);
  expect(now.meanLeftAtrialPressure_mmHg).toBeGreaterThan(1.2 * before.meanLeftAtrialPressure_mmHg);
};

/** Little leaks back, and the heart is smaller. */
const smaller: Shows = (now, before) => {
  expect(drops(now)).toBeLessThanOrEqual(1);
  expect(now.regurgitantVolume_mL).toBeGreaterThan(0);
  expect(now.endDiastolicVolume_mL).toBeLessThan(0.8 * before.endDiastolicVolume_mL);
  expect(now.meanLeftAtrialPressure_mmHg).toBeLessThan(0.8 * before.meanLeftAtrialPressure_mmHg);
};

const shown = {
  complications: {
    keepsUp,
    uneven: (now, before) => {
      kickLost(now, before);
      expect(now.heartRate_perMin).toBeGreaterThan(100);
      expect(now.forwardStrokeVolume_mL).toBeLessThan(0.7 * before.forwardStrokeVolume_mL);
    },
    slowed: (now, before) => {
      expect(now.aVelocity_cms).toBe(0);
      expect(now.heartRate_perMin).toBeLessThan(0.8 * before.heartRate_perMin);
      expect(now.forwardStrokeVolume_mL).toBeGreaterThan(1.2 * before.forwardStrokeVolume_mL);
    },
    tired: tires,
    waterPill: (now, before) => {
      expect(now.meanLeftAtrialPressure_mmHg).toBeLessThan(before.meanLeftAtrialPressure_mmHg - 2);
      expect(now.regurgitantFraction_percent).toBeCloseTo(before.regurgitantFraction_percent, 0);
    },
    repaired: smaller,
  } satisfies ScenesOf<typeof complications>,
  living: {
    resting: (now) => {
      const healthy = measure(whenToCall, "healthy");
      expect(now.endDiastolicVolume_mL).toBeGreaterThan(1.2 * healthy.endDiastolicVolume_mL);
      expect(now.cardiacOutput_Lmin).toBeGreaterThan(0.9 * healthy.cardiacOutput_Lmin);
    },
    moving: moreOnTheMove,
    tired: (now) => tires(now, measure(living, "resting")),
    tiredAndMoving: (now, before) => {
      moreOnTheMove(now, before);
      const climb = now.meanLeftAtrialPressure_mmHg - before.meanLeftAtrialPressure_mmHg;
      const other =
        measure(living, "moving").meanLeftAtrialPressure_mmHg -
        measure(living, "resting").meanLeftAtrialPressure_mmHg;
      expect(climb).toBeGreaterThan(1.15 * other);
    },
    salty: (now, before) =>
      expect(now.meanLeftAtrialPressure_mmHg).toBeGreaterThan(
        before.meanLeftAtrialPressure_mmHg + 1,
      ),
    uneven: kickLost,
  } satisfies ScenesOf<typeof living>,
  beforeAfter: {
    before: keepsUp,
    dayAfter: (now, before) => {
      expect(drops(now)).toBeLessThanOrEqual(1);
      expect(now.meanLeftAtrialPressure_mmHg).toBeLessThan(before.meanLeftAtrialPressure_mmHg - 2);
      expect(now.cardiacOutput_Lmin).toBeGreaterThan(before.cardiacOutput_Lmin);
      expect(now.ejectionFraction_percent).toBeLessThan(before.ejectionFraction_percent - 10);
    },
    monthsAfter: (now, before) => {
      smaller(now, before);
      // "About half of the way" back to a heart that never leaked.
      const healthy = measure(whenToCall, "healthy").endDiastolicVolume_mL;
      const way =
        (before.endDiastolicVolume_mL - now.endDiastolicVolume_mL) /
        (before.endDiastolicVolume_mL - healthy);
      expect(way).toBeGreaterThan(0.4);
      expect(way).toBeLessThan(0.75);
    },
    weak: (now) => {
      expect(now.ejectionFraction_percent).toBeLessThan(40);
      expect(now.regurgitantFraction_percent).toBeGreaterThan(43);
      expect(now.regurgitantFraction_percent).toBeLessThan(50);
    },
    afterClip: (now, before) => {
      expect(now.regurgitantVolume_mL).toBeLessThan(0.5 * before.regurgitantVolume_mL);
      expect(now.regurgitantVolume_mL).toBeGreaterThan(0);
      expect(now.ejectionFraction_percent).toBeLessThan(40);
    },
  } satisfies ScenesOf<typeof beforeAfter>,
  whenToCall: {
    keepsUp,
    sudden: (now, before) => {
      expect(now.meanLeftAtrialPressure_mmHg).toBeGreaterThanOrEqual(heartPressures.high.value);
      expect(now.endDiastolicVolume_mL).toBeLessThan(1.3 * before.endDiastolicVolume_mL);
    },
    slowly: tires,
    healthy: (now, before) => {
      noLeak(now, before);
      expect(now.meanLeftAtrialPressure_mmHg).toBeLessThan(10);
    },
  } satisfies ScenesOf<typeof whenToCall>,
};

const chapters: Readonly<Record<keyof typeof shown, Lesson>> = {
  complications,
  living,
  beforeAfter,
  whenToCall,
};

describe.each(Object.keys(shown) as (keyof typeof shown)[])("the hearts of %s", (id) => {
  const lesson = chapters[id];
  it.each(Object.entries<Shows>(shown[id]))("%s does what is said of it", (name, check) => {
    check(measure(lesson, name), measure(lesson, lesson.scenes[name]?.before ?? name));
  });
});

function measure(lesson: Lesson, name: string): BeatMeasures {
  return measureScene(buildLessonScene(lesson, name));
}
