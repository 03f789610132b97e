import * as z from "zod/mini";
import { procedureKinds } from "#care/surveillance/visit-situation.ts";
import { optionProfile } from "./option-profile.ts";
import {
  bedsideSchema,
  day,
  instant,
  studyInputSchema,
  symptomsSchema,
} from "../grade/study-input.ts";

export const planInputFormat = "living-leaflet/plan/1";

const profile = z.strictObject({
  symptoms: z.exactOptional(symptomsSchema),
  symptomsAreNewOrWorse: z
    .exactOptional(z.boolean())
    .check(z.describe("false: as at the last visit. Left out: taken as new")),
  hasNewAtrialFibrillation: z.exactOptional(z.boolean()),
  pregnancy: z.exactOptional(z.enum(["yes", "planning", "no"])),
  hasSeveralIllValves: z.exactOptional(z.boolean()),
  chestRadiationOn: z.exactOptional(day),
  bedside: z.exactOptional(bedsideSchema),
  ...optionProfile,
});

const procedure = z.strictObject({
  kind: z.enum(procedureKinds),
  on: day,
  wasUncomplicated: z
    .exactOptional(z.boolean())
    .check(z.describe("Of a repair: no weak ventricle and no arrhythmia before it")),
});

const author = {
  what: z.enum(["echo", "visit"]),
  setBy: z.string().check(z.minLength(1), z.describe("The clinic or the person there")),
  setOn: day,
};

export const instructionSchema = z.union([
  z.strictObject({ ...author, dueOn: day }),
  z.strictObject({ ...author, everyMonths: z.int().check(z.minimum(1), z.maximum(120)) }),
]);

/** What `living-leaflet plan` reads. Described for people in docs/formats/plan.md. */
export const planInputSchema = z.strictObject({
  format: z.exactOptional(z.literal(planInputFormat)),
  now: instant.check(z.describe("The moment to judge by; no clock is read")),
  zone: z
    .exactOptional(z.string())
    .check(z.describe("IANA zone the person lives in; UTC unless given")),
  study: z.exactOptional(studyInputSchema),
  studies: z.exactOptional(z.array(studyInputSchema)),
  profile: z
    .exactOptional(profile)
    .check(z.describe("What is known of the person. Left out is not no")),
  lastVisitOn: z
    .exactOptional(day)
    .check(z.describe("When the person was last seen; the last echo unless given")),
  procedures: z.exactOptional(z.array(procedure)),
  instructions: z
    .exactOptional(z.array(instructionSchema))
    .check(z.describe("What the clinic set; it comes before every default")),
});

export type PlanInput = z.infer<typeof planInputSchema>;
