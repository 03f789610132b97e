import * as z from "zod/mini";
import {
  echoMeasureIds,
  echoMeasures,
  echoMethods,
  echoSigns,
  gradeWords,
  leakMechanisms,
  type EchoMeasure,
} from "#record/echo-measure.ts";
import type { EchoUnit } from "#units/echo-quantity.ts";
import { isRealDay } from "#units/zoned-time.ts";
import { instantPattern, isRealInstant } from "../real-time.ts";

export const instant = z
  .string()
  .check(
    z.regex(instantPattern),
    z.refine(isRealInstant),
    z.describe("RFC 3339 instant with Z or an offset: 2026-11-22T08:00:00Z"),
  );

export const day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/u),
    z.refine(isRealDay),
    z.describe("Calendar day: 2026-11-22"),
  );

export interface MeasureInput {
  readonly value: number;
  readonly unit: EchoUnit;
  readonly confirmed?: true;
}

const measures = Object.fromEntries(
  echoMeasureIds.map((measure) => {
    const { units, plausible } = echoMeasures[measure];
    const quantity = z.strictObject({
      value: z.number(),
      unit: z.enum(units),
      confirmed: z
        .exactOptional(z.literal(true))
        .check(z.describe("A person was asked again about an unlikely value and said it is right")),
    });
    const believed = `${plausible[0]} to ${plausible[1]} ${units[0]} without "confirmed"`;
    return [measure, z.exactOptional(quantity).check(z.describe(believed))];
  }),
);

/** Grades as letters write them in figures. */
export const plusWords = {
  "1+": "mild",
  "2+": "moderate",
  "3+": "moderateToSevere",
  "4+": "severe",
} as const;

const plusSigns = ["1+", "2+", "3+", "4+"] as const satisfies readonly (keyof typeof plusWords)[];

/** One echo study as `grade` and `plan` read it: every number with its unit. */
export const studyInputSchema = z.strictObject({
  on: z.exactOptional(day).check(z.describe("The day of the study, not of the letter")),
  method: z.exactOptional(z.enum(echoMethods)).check(z.describe("notKnown unless given")),
  values: z.exactOptional(
    // Safe: the shape was just made of these names.
    z.strictObject(measures) as unknown as z.ZodMiniType<
      Readonly<Partial<Record<EchoMeasure, MeasureInput>>>
    >,
  ),
  signs: z
    .exactOptional(z.partialRecord(z.enum(echoSigns), z.boolean()))
    .check(z.describe("true: said to be there; false: said not to be; left out: not said")),
  reportedGrade: z
    .exactOptional(z.enum([...gradeWords, ...plusSigns]))
    .check(z.describe("The grade as the letter writes it")),
  mechanism: z
    .exactOptional(z.enum(leakMechanisms))
    .check(z.describe("notKnown unless given; never taken for primary")),
  isAcute: z.exactOptional(z.boolean()).check(z.describe("A sudden leak")),
});

export type StudyInput = z.infer<typeof studyInputSchema>;

export const bedsideSchema = z.strictObject({
  shock: z.exactOptional(z.boolean()),
  lungOedema: z.exactOptional(z.boolean()),
});

export const symptomsSchema = z
  .enum(["none", "present", "notKnown"])
  .check(z.describe("Symptoms of the leak; notKnown unless given, which is not none"));
