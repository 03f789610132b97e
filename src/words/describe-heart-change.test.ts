import fc from "fast-check";
import { expect, test } from "vitest";
import { zurich } from "./chart.test-support.ts";
import { describeHeartChange } from "./describe-heart-change.ts";
import type { HeartNumbers } from "./heart-numbers.ts";
import { findHeartCauses } from "./heart-causes.ts";
import { leakingHeart, suddenHeart } from "./heart-numbers.test-support.ts";

/** What changed, one line each: sign, sentence, reason, numbers. */
function tell(before: HeartNumbers, now: HeartNumbers): string[] {
  const signs = { up: "+", down: "-", same: "=" };
  return describeHeartChange(before, now, zurich).map(
    ({ direction, text, why, before: was, now: is }) =>
      `${signs[direction]} ${text}${why === undefined ? "" : ` ${why}`} (${was}; ${is})`,
  );
}

test("nothing tried: everything is about the same", () => {
  expect(tell(leakingHeart, leakingHeart)).toEqual([
    "= The leak is about the same. (5 of 10 drops, or 51 %; 5 of 10 drops, or 51 %)",
    "= About as much blood goes out to the body. (5.4 litres a minute; 5.4 litres a minute)",
    "= The pressure behind the heart is about the same. (15 mmHg; 15 mmHg)",
    "= The blood pressure is about the same. (126/76 mmHg; 126/76 mmHg)",
    "= The heart beats about as fast. (70 a minute; 70 a minute)",
    "= The share that is squeezed out is about the same. (65 %; 65 %)",
  ]);
});

test("a repair: less leaks, more goes out, and the squeezed share falls without harm", () => {
  const repaired: HeartNumbers = {
    ...leakingHeart,
    regurgitantFraction_percent: 13,
    cardiacOutput_Lmin: 6.1,
    meanLeftAtrialPressure_mmHg: 9,
    systolicPressure_mmHg: 128,
    diastolicPressure_mmHg: 81,
    ejectionFraction_percent: 57,
    meanLeakArea_cm2: 0.06,
    mitralValveArea_cm2: 3.2,
  };
  expect(tell(leakingHeart, repaired)).toEqual([
    "- Less blood leaks back. The hole is smaller. (5 of 10 drops, or 51 %; 1 of 10 drops, or 13 %)",
    "+ More blood goes out to the body. Less is lost with each beat. (5.4 litres a minute; 6.1 litres a minute)",
    "- The pressure behind the heart goes down. Less is lost with each beat. (15 mmHg; 9 mmHg)",
    "= The blood pressure is about the same. (126/76 mmHg; 128/81 mmHg)",
    "= The heart beats about as fast. (70 a minute; 70 a minute)",
    "- The heart squeezes out a smaller share of what is in it. The easy way back up is smaller. Now the muscle has to push more of it out. (65 %; 57 %)",
  ]);
});

test("a beta blocker: the leak stays, and what falls has its reason", () => {
  const slower: HeartNumbers = {
    ...leakingHeart,
    cardiacOutput_Lmin: 4.8,
    systolicPressure_mmHg: 111,
    heartRate_perMin: 60,
    regurgitantFraction_percent: 52,
    leftVentricleElastance_mmHgPerMl: 1.27,
    systemicResistance_mmHgSPerMl: 0.855,
  };
  expect(tell(leakingHeart, slower)).toEqual([
    "= The leak is about the same. (5 of 10 drops, or 51 %; 5 of 10 drops, or 52 %)",
    "- Less blood goes out to the body. It beats less often. (5.4 litres a minute; 4.8 litres a minute)",
    "= The pressure behind the heart is about the same. (15 mmHg; 15 mmHg)",
    "- The blood pressure goes down. The way out to the body is easier. (126/76 mmHg; 111/76 mmHg)",
    "- The heart beats slower. (70 a minute; 60 a minute)",
    "= The share that is squeezed out is about the same. (65 %; 65 %)",
  ]);
});

test("a water pill: the pressure falls because there is less blood", () => {
  const drier = { ...suddenHeart, bloodVolume_mL: 4200, meanLeftAtrialPressure_mmHg: 21 };
  expect(tell(suddenHeart, drier)[2]).toBe(
    "- The pressure behind the heart goes down. There is less blood to pump round. (26 mmHg; 21 mmHg)",
  );
});

test("the kick is lost: less goes out, and that is said", () => {
  const shaking: HeartNumbers = {
    ...leakingHeart,
    rhythm: "fibrillation",
    atrialKick_fraction: 0,
    cardiacOutput_Lmin: 4.4,
    meanLeftAtrialPressure_mmHg: 18,
  };
  const [, flow, pressure] = tell(leakingHeart, shaking);
  expect(flow).toContain(
    "- Less blood goes out to the body. The kick of the upper rooms is missing.",
  );
  expect(pressure).toContain(
    "+ The pressure behind the heart goes up. The kick of the upper rooms is missing.",
  );
});

test("no reason is given that was not changed, and none that pushes the other way", () => {
  // The hole is bigger, and yet more goes out: the bigger hole is not the reason.
  const odd = { ...leakingHeart, meanLeakArea_cm2: 0.5, cardiacOutput_Lmin: 6 };
  expect(tell(leakingHeart, odd)[1]).toBe(
    "+ More blood goes out to the body. (5.4 litres a minute; 6.0 litres a minute)",
  );
});

test("just under and at what can be seen", () => {
  const with1 = (change: Partial<HeartNumbers>) =>
    describeHeartChange(leakingHeart, { ...leakingHeart, ...change }, zurich).map(
      ({ direction }) => direction,
    );
  expect(with1({ regurgitantFraction_percent: 52.9 })[0]).toBe("same");
  expect(with1({ regurgitantFraction_percent: 53 })[0]).toBe("up");
  expect(with1({ meanLeftAtrialPressure_mmHg: 14.1 })[2]).toBe("same");
  expect(with1({ meanLeftAtrialPressure_mmHg: 14 })[2]).toBe("down");
  expect(with1({ systolicPressure_mmHg: 128.9 })[3]).toBe("same");
  expect(with1({ systolicPressure_mmHg: 129 })[3]).toBe("up");
});

test("pressures are told in the person's own unit", () => {
  const kPa = { language: "en", units: { ...zurich.units, pressure: "kPa" } } as const;
  const told = describeHeartChange(leakingHeart, leakingHeart, kPa);
  expect(told.map(({ now }) => now).slice(2, 4)).toEqual(["2.0 kPa", "16.8/10.1 kPa"]);
});

/** Any two hearts, as far apart as the model allows. */
const anyHeart: fc.Arbitrary<HeartNumbers> = fc.record({
  regurgitantFraction_percent: fc.double({ min: 0, max: 90, noNaN: true }),
  cardiacOutput_Lmin: fc.double({ min: 1, max: 12, noNaN: true }),
  meanLeftAtrialPressure_mmHg: fc.double({ min: 2, max: 50, noNaN: true }),
  systolicPressure_mmHg: fc.double({ min: 60, max: 220, noNaN: true }),
  diastolicPressure_mmHg: fc.double({ min: 30, max: 120, noNaN: true }),
  ejectionFraction_percent: fc.double({ min: 10, max: 90, noNaN: true }),
  heartRate_perMin: fc.double({ min: 35, max: 180, noNaN: true }),
  meanLeakArea_cm2: fc.double({ min: 0, max: 1, noNaN: true }),
  rhythm: fc.constantFrom("steady", "sinus", "fibrillation"),
  systemicResistance_mmHgSPerMl: fc.double({ min: 0.4, max: 2, noNaN: true }),
  bloodVolume_mL: fc.double({ min: 3800, max: 6000, noNaN: true }),
  systemicVeinUnstressed_mL: fc.double({ min: 2000, max: 3000, noNaN: true }),
  leftVentricleElastance_mmHgPerMl: fc.double({ min: 0.5, max: 4, noNaN: true }),
  atrialKick_fraction: fc.double({ min: 0, max: 1, noNaN: true }),
  mitralValveArea_cm2: fc.double({ min: 1.5, max: 8, noNaN: true }),
  mitralLeakOnset_s: fc.double({ min: 0, max: 0.3, noNaN: true }),
});

test("there and back: what went up goes down, and what stayed stays", () => {
  const back = { up: "down", down: "up", same: "same" } as const;
  fc.assert(
    fc.property(anyHeart, anyHeart, (one, other) => {
      const there = describeHeartChange(one, other, zurich).map(({ direction }) => direction);
      const again = describeHeartChange(other, one, zurich).map(({ direction }) => direction);
      expect(again).toEqual(there.map((direction) => back[direction]));
    }),
  );
});

test("hearts that differ in nothing that can be changed get no reason, and the same heart no change", () => {
  fc.assert(
    fc.property(anyHeart, anyHeart, (one, other) => {
      const told = describeHeartChange(one, other, zurich);
      if (findHeartCauses(one, other).size === 0) {
        expect(told.every(({ why }) => why === undefined)).toBe(true);
      }
      expect(told.filter(({ direction, why }) => direction === "same" && why)).toEqual([]);
      const itself = describeHeartChange(one, one, zurich);
      expect(itself.filter(({ direction }) => direction !== "same")).toEqual([]);
    }),
  );
});
