import * as z from "zod/mini";
import { clinicDaySubjects, livingConditions } from "#care/living/living-situation.ts";
import { procedureKinds } from "#care/surveillance/visit-situation.ts";
import { gradeWords, leakMechanisms } from "#record/echo-measure.ts";
import { day, symptomsSchema } from "../grade/study-input.ts";
import { instructionSchema } from "../plan/plan-input.ts";

export const livingInputFormat = "living-leaflet/living/1";

const answer = z.enum(["yes", "no", "notSure"]);

const length = z.strictObject({ value: z.number(), unit: z.enum(["mm", "cm"]) });

const values = z.strictObject({
  ejectionFraction: z.exactOptional(z.strictObject({ value: z.number(), unit: z.literal("%") })),
  endDiastolicDiameter: z.exactOptional(length),
  endDiastolicDiameterIndex: z.exactOptional(
    z.strictObject({ value: z.number(), unit: z.literal("mm/m2") }),
  ),
  pulmonarySystolicPressure: z.exactOptional(
    z.strictObject({ value: z.number(), unit: z.literal("mm[Hg]") }),
  ),
});

const procedure = z.strictObject({
  kind: z.enum(procedureKinds),
  on: day.check(z.describe("The day it was done; a day ahead is an operation that is planned")),
  wasUncomplicated: z
    .exactOptional(z.boolean())
    .check(z.describe("Of a repair: no weak ventricle and no arrhythmia before it")),
  cut: z.exactOptional(z.enum(["breastBone", "small"])),
  homeOn: z.exactOptional(day).check(z.describe("The day the person came home")),
  materialLeft: z
    .exactOptional(answer)
    .check(z.describe("Of a repair: whether a ring, chords or a patch were left in")),
  deviceOn: z
    .exactOptional(day)
    .check(z.describe("A closure device, graft or filter put in on this day")),
});

const clinicDay = z.strictObject({
  about: z.enum(clinicDaySubjects),
  on: day,
  setBy: z.string().check(z.minLength(1), z.maxLength(200)),
  setOn: day,
});

/** What `living-leaflet living` reads. Described for people in docs/formats/living.md. */
export const livingInputSchema = z.strictObject({
  format: z.exactOptional(z.literal(livingInputFormat)),
  on: day.check(z.describe("The day the advice is for; no clock is read")),
  country: z
    .exactOptional(z.string().check(z.regex(/^[A-Z]{2}$/u)))
    .check(z.describe("ISO 3166-1 alpha-2; for the emergency number in the words")),
  leak: z
    .exactOptional(z.enum(gradeWords))
    .check(z.describe("How bad the leak is; the worst that any guideline says")),
  symptoms: z.exactOptional(symptomsSchema),
  has: z
    .exactOptional(z.partialRecord(z.enum(livingConditions), answer))
    .check(z.describe("What the person has. Left out is not the same as no")),
  values: z.exactOptional(values),
  prolapse: z.exactOptional(z.boolean()).check(z.describe("false: the letter says there is none")),
  sex: z.exactOptional(z.enum(["female", "male"])).check(z.describe("For limits of heart size")),
  pregnancy: z
    .exactOptional(z.enum(["yes", "planning", "no"]))
    .check(z.describe("no: also where it cannot be")),
  procedures: z
    .exactOptional(z.array(procedure))
    .check(z.describe("On the mitral valve. Empty: none was done; left out: not known")),
  infectionRisk: z
    .exactOptional(z.enum(["high", "other"]))
    .check(z.describe("Of an infection of the heart, as the team says")),
  lastDentistOn: z.exactOptional(day),
  lastEchoOn: z.exactOptional(day),
  mechanism: z.exactOptional(z.enum(leakMechanisms)),
  clinicDays: z
    .exactOptional(z.array(clinicDay))
    .check(z.describe("Days the clinic set; they come before the tables")),
  instructions: z
    .exactOptional(z.array(instructionSchema))
    .check(z.describe("What the clinic set for the next echo, as in plan")),
});

export type LivingInput = z.infer<typeof livingInputSchema>;
