import * as z from "zod/mini";
import {
  penicillinAllergies,
  plannedProcedures,
  riskConditions,
} from "#care/prophylaxis/prophylaxis-situation.ts";
import { endocarditisSocieties } from "#knowledge/prophylaxis-statement.ts";
import { isRealDay } from "#units/zoned-time.ts";

export const prophylaxisInputFormat = "living-leaflet/prophylaxis/1";

const day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/u),
    z.refine(isRealDay),
    z.describe("Calendar day: 2026-11-22"),
  );

const answer = z.enum(["yes", "no", "notSure"]);

const clinic = z.strictObject({
  answer: z.enum(["yes", "no"]),
  decidedBy: z.string().check(z.minLength(1), z.maxLength(200)),
  decidedOn: day,
  reason: z.exactOptional(z.string().check(z.maxLength(2000))),
  covers: z
    .exactOptional(z.array(z.enum(plannedProcedures)))
    .check(z.describe("The procedures it is about; the dental ones at risk unless given")),
});

/** What `living-leaflet prophylaxis` reads. Described for people in docs/formats/prophylaxis.md. */
export const prophylaxisInputSchema = z.strictObject({
  format: z.exactOptional(z.literal(prophylaxisInputFormat)),
  on: day.check(z.describe("The day the decision is for; no clock is read")),
  procedure: z.enum(plannedProcedures),
  has: z
    .exactOptional(
      z.partialRecord(
        z.enum(riskConditions),
        z.union([answer, z.strictObject({ answer, since: z.exactOptional(day) })]),
      ),
    )
    .check(z.describe("What the person has or had. Left out is not the same as no")),
  asked: z
    .exactOptional(z.literal("all"))
    .check(z.describe("Every condition was asked about; those not named are no")),
  allergy: z
    .exactOptional(z.enum(penicillinAllergies))
    .check(z.describe("To penicillin; notKnown unless given")),
  country: z
    .exactOptional(z.string().check(z.regex(/^[A-Z]{2}$/u)))
    .check(z.describe("ISO 3166-1 alpha-2; chooses whose guideline is followed")),
  follow: z
    .exactOptional(z.enum(endocarditisSocieties))
    .check(z.describe("The guideline to follow, whatever the country")),
  clinic: z.exactOptional(clinic).check(z.describe("The clinic's own recorded answer")),
});

export type ProphylaxisInput = z.infer<typeof prophylaxisInputSchema>;
