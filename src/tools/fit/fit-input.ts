import * as z from "zod/mini";
import { type MeasurementName, measurementItems, measurementNames } from "#heart/measurement.ts";
import { mitralValveStates } from "#heart/patient-prior.ts";

export const fitInputFormat = "living-leaflet/fit/1";

const numbers = Object.fromEntries(
  measurementNames.map((name) => {
    const { low, high, unit } = measurementItems[name];
    const withSpread = z.strictObject({ value: z.number(), sd: z.exactOptional(z.number()) });
    const number = z.exactOptional(z.union([z.number(), withSpread]));
    return [name, number.check(z.describe(`${low} to ${high} ${unit}`))];
  }),
);

type MeasurementInput = number | { readonly value: number; readonly sd?: number };

/** What `living-leaflet fit` reads. Described for people in docs/formats/fit.md. */
export const fitInputSchema = z.strictObject({
  format: z.exactOptional(z.literal(fitInputFormat)),
  // Safe: the shape was just made of these names.
  measurements: z.strictObject(numbers) as unknown as z.ZodMiniType<
    Readonly<Partial<Record<MeasurementName, MeasurementInput>>>
  >,
  rhythm: z
    .exactOptional(z.enum(["sinus", "fibrillation"]))
    .check(z.describe("sinus unless given")),
  mitralValve: z
    .exactOptional(z.enum(mitralValveStates))
    .check(z.describe("Whether somebody has worked on it; own unless given")),
});

export type FitInput = z.infer<typeof fitInputSchema>;
