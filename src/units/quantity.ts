/**
 * Quantities as they cross a door: a number and a UCUM code.
 *
 * Inside the core a number carries its unit in its name (`weight_kg`); a `Quantity` is what a
 * person typed, a file held or FHIR will carry. Convert once, at the door.
 *
 * @source UCUM codes COD-1..COD-9 of the clinical dossier, validated there with ucum-lhc
 */

export const massUnits = ["kg", "[lb_av]", "[stone_av]"] as const;
export const pressureUnits = ["mm[Hg]", "kPa"] as const;
export const temperatureUnits = ["Cel", "[degF]"] as const;
export const rateUnits = ["/min"] as const;
export const fractionUnits = ["%"] as const;

export type MassUnit = (typeof massUnits)[number];
export type PressureUnit = (typeof pressureUnits)[number];
export type TemperatureUnit = (typeof temperatureUnits)[number];
export type UnitCode =
  | MassUnit
  | PressureUnit
  | TemperatureUnit
  | (typeof rateUnits)[number]
  | (typeof fractionUnits)[number];

export interface Quantity<Unit extends UnitCode = UnitCode> {
  readonly value: number;
  readonly unit: Unit;
}

/** International pound, exact since 1959. */
const kilogramsPerPound = 0.45359237;
const poundsPerStone = 14;
/** UCUM defines m[Hg] as 133.3220 kPa, so one mm[Hg] is 0.1333220 kPa. */
const kilopascalsPerMmHg = 0.133322;

const kilogramsPer: Readonly<Record<MassUnit, number>> = {
  kg: 1,
  "[lb_av]": kilogramsPerPound,
  "[stone_av]": kilogramsPerPound * poundsPerStone,
};

const mmHgPer: Readonly<Record<PressureUnit, number>> = {
  "mm[Hg]": 1,
  kPa: 1 / kilopascalsPerMmHg,
};

/** Mass in kilograms; not rounded, so that a difference of two can be rounded once. */
export function toKilograms({ value, unit }: Quantity<MassUnit>): number {
  return value * kilogramsPer[unit];
}

/** Mass given in kilograms, in another unit. */
export function fromKilograms(weight_kg: number, unit: MassUnit): number {
  return weight_kg / kilogramsPer[unit];
}

/** Pressure in millimetres of mercury; not rounded. */
export function toMmHg({ value, unit }: Quantity<PressureUnit>): number {
  return value * mmHgPer[unit];
}

/** Pressure given in mmHg, in another unit. */
export function fromMmHg(pressure_mmHg: number, unit: PressureUnit): number {
  return pressure_mmHg / mmHgPer[unit];
}

/** Temperature in degrees Celsius; not rounded. */
export function toCelsius({ value, unit }: Quantity<TemperatureUnit>): number {
  return unit === "Cel" ? value : ((value - 32) * 5) / 9;
}

/** Temperature given in degrees Celsius, in another unit. */
export function fromCelsius(temperature_Cel: number, unit: TemperatureUnit): number {
  return unit === "Cel" ? temperature_Cel : (temperature_Cel * 9) / 5 + 32;
}
