import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fromCelsius,
  fromKilograms,
  fromMmHg,
  massUnits,
  pressureUnits,
  temperatureUnits,
  toCelsius,
  toKilograms,
  toMmHg,
} from "./quantity.ts";

describe("conversions", () => {
  // Reference values: UCUM through ucum-lhc (COD-3, COD-9), and the definition of stone and kPa.
  it.each([
    [toKilograms({ value: 2, unit: "[lb_av]" }), 0.90718474],
    [toKilograms({ value: 3, unit: "[lb_av]" }), 1.36077711],
    [toKilograms({ value: 5, unit: "[lb_av]" }), 2.26796185],
    [toKilograms({ value: 11, unit: "[stone_av]" }), 69.85322498],
    [toKilograms({ value: 72.4, unit: "kg" }), 72.4],
    [toCelsius({ value: 100.4, unit: "[degF]" }), 38],
    [toCelsius({ value: 32, unit: "[degF]" }), 0],
    [toCelsius({ value: -40, unit: "[degF]" }), -40],
    [toCelsius({ value: 36.6, unit: "Cel" }), 36.6],
    [fromCelsius(38, "[degF]"), 100.4],
    [fromCelsius(36.6, "Cel"), 36.6],
    [toMmHg({ value: 16, unit: "kPa" }), 120.0102],
    [toMmHg({ value: 120, unit: "mm[Hg]" }), 120],
    [fromMmHg(120, "kPa"), 15.99864],
    [fromKilograms(72.57478, "[lb_av]"), 160],
    [fromKilograms(69.85322498, "[stone_av]"), 11],
  ])("%f is %f", (converted, reference) => {
    expect(converted).toBeCloseTo(reference, 4);
  });

  it("go there and back", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 400, noNaN: true }),
        fc.constantFrom(...massUnits),
        fc.constantFrom(...pressureUnits),
        fc.constantFrom(...temperatureUnits),
        (value, mass, pressure, temperature) => {
          expect(fromKilograms(toKilograms({ value, unit: mass }), mass)).toBeCloseTo(value, 9);
          expect(fromMmHg(toMmHg({ value, unit: pressure }), pressure)).toBeCloseTo(value, 9);
          expect(fromCelsius(toCelsius({ value, unit: temperature }), temperature)).toBeCloseTo(
            value,
            9,
          );
        },
      ),
    );
  });
});
