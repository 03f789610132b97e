import * as z from "zod/mini";
import { clinicLimitIds } from "#record/clinic-limit.ts";
import { conditionAnswers, conditionIds } from "#record/condition.ts";
import { factSchema } from "#record/fact.ts";
import { feelings, findingIds, onsets } from "#record/finding.ts";
import {
  fractionUnits,
  massUnits,
  pressureUnits,
  rateUnits,
  temperatureUnits,
} from "#units/quantity.ts";
import { isRealDay } from "#units/zoned-time.ts";
import { instantPattern, isRealInstant } from "../real-time.ts";
import { withAliases } from "./unit-alias.ts";

export const triageInputFormat = "living-leaflet/triage/1";

const instant = z
  .string()
  .check(
    z.regex(instantPattern),
    z.refine(isRealInstant),
    z.describe("RFC 3339 instant with Z or an offset: 2026-11-22T08:00:00Z"),
  );
const day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/u),
    z.refine(isRealDay),
    z.describe("Calendar day: 2026-11-22"),
  );

const readingCommon = {
  at: z.exactOptional(instant).check(z.describe("When it was measured; `now` unless given")),
  confirmed: z
    .exactOptional(z.literal(true))
    .check(z.describe("The person was asked again about an unlikely value and said it is right")),
};

const reading = z.discriminatedUnion("measure", [
  z.strictObject({
    measure: z.literal("weight"),
    value: z.number(),
    unit: z.enum(withAliases(massUnits)),
    ...readingCommon,
  }),
  z.strictObject({
    measure: z.literal("bloodPressure"),
    systolic: z.number(),
    diastolic: z.number(),
    unit: z.enum(withAliases(pressureUnits)),
    ...readingCommon,
  }),
  z.strictObject({
    measure: z.literal("pulse"),
    value: z.number(),
    unit: z.enum(withAliases(rateUnits)),
    ...readingCommon,
  }),
  z.strictObject({
    measure: z.literal("oxygenSaturation"),
    value: z.number(),
    unit: z.enum(withAliases(fractionUnits)),
    ...readingCommon,
  }),
  z.strictObject({
    measure: z.literal("temperature"),
    value: z.number(),
    unit: z.enum(withAliases(temperatureUnits)),
    ...readingCommon,
  }),
]);

const checkIn = z.strictObject({
  feeling: z.exactOptional(z.enum(feelings)),
  present: z
    .exactOptional(z.array(z.enum(findingIds)))
    .check(z.describe("What the person said is there")),
  asked: z
    .exactOptional(z.union([z.literal("all"), z.array(z.enum(findingIds))]))
    .check(
      z.describe('What the person was asked; "all" of them. What is `present` counts as asked'),
    ),
  onset: z.exactOptional(z.enum(onsets)),
  beganAt: z.exactOptional(instant).check(z.describe("When it began")),
  text: z.exactOptional(z.string()).check(z.describe("The person's own words")),
  at: z.exactOptional(instant).check(z.describe("When it was said; `now` unless given")),
});

const limit = z.strictObject({
  limit: z.enum(clinicLimitIds),
  value: z.number(),
  unit: z.enum(
    withAliases([...massUnits, ...pressureUnits, ...rateUnits, ...fractionUnits] as const),
  ),
  setBy: z.string().check(z.minLength(1), z.describe("The clinic or the person there")),
  setOn: day,
});

const person = z.strictObject({
  name: z.exactOptional(z.string()),
  birthYear: z.exactOptional(z.int()),
  country: z
    .exactOptional(z.string())
    .check(z.describe("ISO 3166-1 alpha-2; says which emergency number is told")),
  address: z.exactOptional(z.string()),
  clinicName: z.exactOptional(z.string()),
  clinicPhone: z.exactOptional(z.string()),
});

const units = z.strictObject({
  mass: z.exactOptional(z.enum(withAliases(massUnits))),
  pressure: z.exactOptional(z.enum(withAliases(pressureUnits))),
  temperature: z.exactOptional(z.enum(withAliases(temperatureUnits))),
});

/** What `living-leaflet triage` reads. Described for people in docs/formats/triage.md. */
export const triageInputSchema = z.strictObject({
  format: z.exactOptional(z.literal(triageInputFormat)),
  now: instant.check(z.describe("The moment the decision is for; no clock is read")),
  has: z
    .exactOptional(z.partialRecord(z.enum(conditionIds), z.enum(conditionAnswers)))
    .check(z.describe("What the person has or takes. Left out is not the same as no")),
  checkIn: z.exactOptional(checkIn),
  checkIns: z.exactOptional(z.array(checkIn)),
  readings: z.exactOptional(z.array(reading)),
  limits: z.exactOptional(z.array(limit)).check(z.describe("Limits the clinic set")),
  person: z.exactOptional(person),
  facts: z
    .exactOptional(z.array(factSchema))
    .check(z.describe("Facts of one person as the diary's export holds them")),
  unreadable: z
    .exactOptional(z.int().check(z.minimum(0)))
    .check(z.describe("How many entries could not be read; while there are any, no carryOn")),
  units: z
    .exactOptional(units)
    .check(z.describe("The units of the sentences; kg, mm[Hg] and Cel unless given")),
  zone: z
    .exactOptional(z.string())
    .check(z.describe("IANA zone the person lives in; UTC unless given")),
});

export type TriageInput = z.infer<typeof triageInputSchema>;
export type CheckInInput = NonNullable<TriageInput["checkIn"]>;
export type ReadingInput = NonNullable<TriageInput["readings"]>[number];
export type LimitInput = NonNullable<TriageInput["limits"]>[number];
