import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatOxygen,
  formatPressure,
  formatPulse,
  formatTemperature,
  formatWeight,
  formatWeightChange,
  type UnitPreferences,
} from "./format-quantity.ts";

const metric: UnitPreferences = { mass: "kg", pressure: "mm[Hg]", temperature: "Cel" };
const other: UnitPreferences = { mass: "[lb_av]", pressure: "kPa", temperature: "[degF]" };
const stones: UnitPreferences = { ...metric, mass: "[stone_av]" };

test("each quantity in the units the person chose", () => {
  expect(formatWeight(72.4, metric)).toBe("72.4 kg");
  expect(formatWeight(72.4, other)).toBe("159.6 lb");
  expect(formatWeight(72.4, stones)).toBe("11 st 5.6 lb");
  expect(formatWeightChange(2.3, stones)).toBe("5.1 lb");
  expect(formatPressure(118, 74, metric)).toBe("118/74 mmHg");
  expect(formatPressure(118, 74, other)).toBe("15.7/9.9 kPa");
  expect(formatTemperature(38, metric)).toBe("38.0 °C");
  expect(formatTemperature(38, other)).toBe("100.4 °F");
  expect(formatPulse(71.6)).toBe("72 beats a minute");
  expect(formatOxygen(93.5)).toBe("94 %");
});

test("stones never show fourteen pounds", () => {
  fc.assert(
    fc.property(fc.double({ min: 20, max: 400, noNaN: true }), (weight_kg) => {
      const shown = /^(\d+) st (\d+\.\d) lb$/u.exec(formatWeight(weight_kg, stones));
      expect(shown).not.toBeNull();
      expect(Number(shown?.[2])).toBeLessThan(14);
      const weight_lb = Number(shown?.[1]) * 14 + Number(shown?.[2]);
      expect(Math.abs(weight_lb * 0.45359237 - weight_kg)).toBeLessThan(0.05);
    }),
  );
});

test("what differs for a rule never looks alike: one mmHg shows in kPa, 0.1 degree in Fahrenheit", () => {
  for (let systolic = 40; systolic < 300; systolic += 1) {
    expect(formatPressure(systolic, 30, other)).not.toBe(formatPressure(systolic + 1, 30, other));
  }
  for (let tenths = 300; tenths < 450; tenths += 1) {
    expect(formatTemperature(tenths / 10, other)).not.toBe(
      formatTemperature((tenths + 1) / 10, other),
    );
  }
});
