import { roundTo } from "./round.ts";

/**
 * Quantities of an echo letter as they cross a door, and their one stored unit.
 *
 * The trap of this room: 0.40 cm² is 40 mm². Areas are kept in whole tenths of mm² and lengths
 * in tenths of mm, so that no limit turns on the noise of a conversion.
 *
 * @source UCUM codes COD-4..COD-8 of the clinical dossier
 */

export const echoUnits = [
  "cm2",
  "mm2",
  "mm",
  "cm",
  "mL",
  "%",
  "mm/m2",
  "mL/m2",
  "mm[Hg]",
  "m/s",
  "cm/s",
  "/min",
] as const;

export type EchoUnit = (typeof echoUnits)[number];

/** What one of a unit is in the stored unit of its kind; units not listed are stored as they are. */
const storedAs = {
  cm2: ["mm2", 100],
  cm: ["mm", 10],
  "cm/s": ["m/s", 0.01],
} as const satisfies Partial<Record<EchoUnit, readonly [EchoUnit, number]>>;

export interface EchoQuantity {
  readonly value: number;
  readonly unit: EchoUnit;
}

/** The same quantity in its stored unit, rounded to a tenth (velocities to a hundredth). */
export function toStoredEchoQuantity({ value, unit }: EchoQuantity): EchoQuantity {
  const [stored, factor] = Object.hasOwn(storedAs, unit)
    ? storedAs[unit as keyof typeof storedAs]
    : ([unit, 1] as const);
  return { value: roundTo(value * factor, stored === "m/s" ? 2 : 1), unit: stored };
}
