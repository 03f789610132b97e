import * as z from "zod/mini";
import { medicineConditionIds } from "#knowledge/medicines/medicine-rule.ts";
import { isRealDay } from "#units/zoned-time.ts";
import { instantPattern, isRealInstant } from "../real-time.ts";

export const interactionsInputFormat = "living-leaflet/interactions/1";

/** Three-sided rules grow with the cube of the list. */
const maxMedicines = 60;
const maxLabs = 1_000;

const day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/u),
    z.refine(isRealDay),
    z.describe("Calendar day: 2026-11-22"),
  );
const name = z.string().check(z.minLength(1), z.maxLength(200));

const medicine = z.strictObject({
  name: name.check(z.describe("Generic or brand name, as written; the dose may stand with it")),
  dose: z.exactOptional(name).check(z.describe("Free text")),
  since: z.exactOptional(day).check(z.describe("The day it was begun")),
  by: z
    .exactOptional(z.enum(["clinic", "self"]))
    .check(z.describe("Who chose it; left out: not known")),
});

const inUnit = <const Lab extends string, const Units extends readonly string[]>(
  lab: Lab,
  units: Units,
) => {
  const common = { lab: z.literal(lab), on: day };
  return z.strictObject({
    ...common,
    value: z.exactOptional(z.number()),
    unit: z.exactOptional(z.enum(units)),
  });
};

const lab = z.discriminatedUnion("lab", [
  inUnit("potassium", ["mmol/L", "meq/L"]),
  inUnit("creatinine", ["umol/L", "mg/dL"]),
  inUnit("eGFR", ["mL/min/{1.73_m2}"]),
  inUnit("inr", ["{INR}", "1"]),
  inUnit("tsh", ["mU/L"]),
]);

/** What `living-leaflet interactions` reads. Described for people in docs/formats/interactions.md. */
export const interactionsInputSchema = z.strictObject({
  format: z.exactOptional(z.literal(interactionsInputFormat)),
  now: z
    .string()
    .check(
      z.regex(instantPattern),
      z.refine(isRealInstant),
      z.describe("The moment to judge by, RFC 3339; no clock is read"),
    ),
  zone: z.exactOptional(z.string()).check(z.describe("IANA zone of the day; UTC unless given")),
  medicines: z.array(medicine).check(z.maxLength(maxMedicines)),
  has: z
    .exactOptional(z.partialRecord(z.enum(medicineConditionIds), z.enum(["yes", "no", "notSure"])))
    .check(z.describe("Left out is not the same as no")),
  ejectionFraction_percent: z
    .exactOptional(z.number().check(z.minimum(5), z.maximum(90)))
    .check(z.describe("LVEF of the last echo")),
  labs: z.exactOptional(z.array(lab).check(z.maxLength(maxLabs))),
});

export type InteractionsInput = z.infer<typeof interactionsInputSchema>;
export type LabInput = NonNullable<InteractionsInput["labs"]>[number];
