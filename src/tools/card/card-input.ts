import * as z from "zod/mini";
import { cardConditions, cardImplants } from "#care/card/card-facts.ts";
import { plannedProcedures } from "#care/prophylaxis/prophylaxis-situation.ts";
import { gradeWords } from "#record/echo-measure.ts";
import { factSchema } from "#record/fact.ts";
import { allergyReactions, allergyTargets, valvePositions } from "#record/health-ids.ts";
import { isRealDay } from "#units/zoned-time.ts";
import { prophylaxisInputSchema } from "../prophylaxis/prophylaxis-input.ts";

export const cardInputFormat = "living-leaflet/card-input/1";

const text = z.string().check(z.minLength(1), z.maxLength(200));
const day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/u),
    z.refine(isRealDay),
    z.describe("Calendar day: 2026-11-22"),
  );
const partialDay = z.string().check(
  z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u),
  z.refine((written) => isRealDay(`${written}-01-01`.slice(0, 10))),
  z.describe("A day, a month or a year: 2026-11-22, 2026-11 or 2026"),
);

const procedure = z
  .exactOptional(z.enum(plannedProcedures))
  .check(z.describe("gumOrRootWork unless given: dental work at risk"));
const format = z.exactOptional(z.literal(cardInputFormat));

/** A situation in plain words. What is left out is not known. */
export const cardSituationSchema = z.extend(prophylaxisInputSchema, {
  format,
  procedure,
  name: z.exactOptional(text),
  birthYear: z.exactOptional(z.int().check(z.minimum(1_900), z.maximum(2_100))),
  clinicName: z.exactOptional(text),
  clinicPhone: z.exactOptional(text),
  leak: z
    .exactOptional(
      z.strictObject({
        grade: z.exactOptional(z.enum(gradeWords)),
        on: z.exactOptional(day),
        isBeforeProcedure: z.exactOptional(z.boolean()),
      }),
    )
    .check(z.describe("The grade of the latest study, as its letter writes it")),
  conditions: z.exactOptional(z.array(z.enum(cardConditions)).check(z.maxLength(10))),
  medicines: z
    .exactOptional(z.array(text).check(z.maxLength(100)))
    .check(
      z.describe("Medicines now taken, as they are written; blood thinners are found by name"),
    ),
  bloodThinner: z
    .exactOptional(z.enum(["yes", "no", "notSure"]))
    .check(z.describe("What the person says. The list comes before a no")),
  allergies: z
    .exactOptional(
      z
        .array(
          z.strictObject({
            about: z.enum(allergyTargets),
            isPerhaps: z.exactOptional(z.boolean()),
            text: z.exactOptional(text),
            reaction: z.exactOptional(z.enum(allergyReactions)),
            reactionText: z.exactOptional(text),
          }),
        )
        .check(z.maxLength(30)),
    )
    .check(z.describe("To other things than penicillin, or how the reaction to penicillin showed")),
  noOtherAllergyOn: z
    .exactOptional(day)
    .check(
      z.describe("The day the person said that there is no allergy but penicillin, if that is one"),
    ),
  implants: z.exactOptional(
    z
      .array(
        z.strictObject({
          implant: z.enum(cardImplants),
          isPerhaps: z.exactOptional(z.boolean()),
          valve: z.exactOptional(z.enum(valvePositions)),
          model: z.exactOptional(text),
          serial: z.exactOptional(text),
          on: z.exactOptional(partialDay),
          mri: z.exactOptional(text),
        }),
      )
      .check(z.maxLength(30)),
  ),
});

/** A person's own facts, as their diary keeps them. */
export const cardFactsSchema = z.strictObject({
  format,
  on: day.check(z.describe("The day the card is made for; no clock is read")),
  procedure,
  facts: z.array(factSchema).check(z.maxLength(20_000)),
});

/** What `living-leaflet card` reads. Described for people in docs/formats/card.md. */
export const cardInputSchema = z.union([cardFactsSchema, cardSituationSchema]);

export type CardSituationInput = z.infer<typeof cardSituationSchema>;
