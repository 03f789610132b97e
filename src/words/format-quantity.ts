import { fromCelsius, fromKilograms, fromMmHg } from "#units/quantity.ts";
import type { MassUnit, PressureUnit, TemperatureUnit } from "#units/quantity.ts";
import { roundTo } from "#units/round.ts";
import { catalogueFor, type Language } from "./catalogue.ts";
import { fillMessage } from "./fill-message.ts";

/** The units a person chose to read; what is stored and compared does not depend on them. */
export interface UnitPreferences {
  readonly mass: MassUnit;
  readonly pressure: PressureUnit;
  readonly temperature: TemperatureUnit;
}

/**
 * A weight for reading, rounded to 0.1 of the unit (stones: to 0.1 lb).
 *
 * What is shown is rounded here and nowhere else; what is compared is never read back from it.
 */
export function formatWeight(
  weight_kg: number,
  { mass }: UnitPreferences,
  language: Language = "en",
): string {
  if (mass !== "[stone_av]") return formatWeightChange(weight_kg, { mass }, language);
  const tenths_lb = Math.round(roundTo(fromKilograms(weight_kg, "[lb_av]"), 1) * 10);
  const stones = Math.floor(tenths_lb / 140);
  const pounds = ((tenths_lb - stones * 140) / 10).toFixed(1);
  return fillMessage(language, catalogueFor(language).units.stones, { stones, pounds });
}

/** A gain, a loss or a limit of weight: in stones it would be a fraction, so pounds are used. */
export function formatWeightChange(
  change_kg: number,
  { mass }: Pick<UnitPreferences, "mass">,
  language: Language = "en",
): string {
  const { kilograms, pounds } = catalogueFor(language).units;
  const unit = mass === "kg" ? "kg" : "[lb_av]";
  const value = roundTo(fromKilograms(change_kg, unit), 1).toFixed(1);
  return fillMessage(language, unit === "kg" ? kilograms : pounds, { value });
}

/** A blood pressure, upper over lower number: whole mmHg, or kPa to 0.1. */
export function formatPressure(
  systolic_mmHg: number,
  diastolic_mmHg: number,
  { pressure }: Pick<UnitPreferences, "pressure">,
  language: Language = "en",
): string {
  const words = catalogueFor(language).units;
  return fillMessage(language, words.pressure, {
    systolic: pressureNumber(systolic_mmHg, pressure),
    diastolic: pressureNumber(diastolic_mmHg, pressure),
    unit: pressure === "kPa" ? words.kPa : words.mmHg,
  });
}

/** One number of a blood pressure, as a limit is told. */
export function formatOnePressure(
  pressure_mmHg: number,
  { pressure }: Pick<UnitPreferences, "pressure">,
  language: Language = "en",
): string {
  const words = catalogueFor(language).units;
  return fillMessage(language, words.onePressure, {
    value: pressureNumber(pressure_mmHg, pressure),
    unit: pressure === "kPa" ? words.kPa : words.mmHg,
  });
}

function pressureNumber(pressure_mmHg: number, unit: PressureUnit): string {
  // 0.1 kPa is 0.75 mmHg, so two different whole mmHg never look alike in kPa.
  return unit === "kPa"
    ? roundTo(fromMmHg(pressure_mmHg, "kPa"), 1).toFixed(1)
    : roundTo(pressure_mmHg, 0).toFixed(0);
}

/** A temperature, to 0.1 of the unit. */
export function formatTemperature(
  temperature_Cel: number,
  { temperature }: Pick<UnitPreferences, "temperature">,
  language: Language = "en",
): string {
  const { celsius, fahrenheit } = catalogueFor(language).units;
  const value = roundTo(fromCelsius(temperature_Cel, temperature), 1).toFixed(1);
  return fillMessage(language, temperature === "Cel" ? celsius : fahrenheit, { value });
}

/** A pulse in whole beats a minute. */
export function formatPulse(pulse_perMin: number, language: Language = "en"): string {
  const value = roundTo(pulse_perMin, 0).toFixed(0);
  return fillMessage(language, catalogueFor(language).units.pulse, { value });
}

/** An oxygen saturation in whole percent. */
export function formatOxygen(saturation_percent: number, language: Language = "en"): string {
  const value = roundTo(saturation_percent, 0).toFixed(0);
  return fillMessage(language, catalogueFor(language).units.oxygen, { value });
}
