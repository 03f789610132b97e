import * as z from "zod/mini";
import { bedsideSchema, instant, studyInputSchema, symptomsSchema } from "./study-input.ts";

export const gradeInputFormat = "living-leaflet/grade/1";

/** What `living-leaflet grade` reads. Described for people in docs/formats/grade.md. */
export const gradeInputSchema = z.strictObject({
  format: z.exactOptional(z.literal(gradeInputFormat)),
  now: instant.check(z.describe("The moment to judge by; no clock is read")),
  zone: z
    .exactOptional(z.string())
    .check(z.describe("IANA zone the person lives in; UTC unless given")),
  study: z.exactOptional(studyInputSchema),
  studies: z.exactOptional(z.array(studyInputSchema)),
  symptoms: z.exactOptional(symptomsSchema),
  sex: z
    .exactOptional(z.enum(["female", "male"]))
    .check(z.describe("For the size of the ventricle in an atrial secondary leak")),
  bedside: z
    .exactOptional(bedsideSchema)
    .check(z.describe("What was seen of the person, where the leak is sudden")),
});
