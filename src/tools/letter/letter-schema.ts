import * as z from "zod/mini";
import {
  echoMeasureIds,
  echoMethods,
  echoSigns,
  gradeWords,
  leakMechanisms,
  type EchoMeasure,
} from "#record/echo-measure.ts";
import { assumptionCodes, doubtCodes, letterUses } from "#record/letter/letter-reading.ts";
import { letterReportFormat } from "#record/letter/letter-report.ts";
import { echoUnits } from "#units/echo-quantity.ts";

const doubt = z.strictObject({ code: z.enum(doubtCodes), expected: z.string(), found: z.string() });
const place = z.int().check(z.minimum(0));
const found = {
  use: z.enum(letterUses),
  quote: z.strictObject({ text: z.string(), start: place, end: place }),
  doubts: z.array(doubt),
  assumed: z.array(z.enum(assumptionCodes)),
};
const wordOf = <Words extends readonly [string, ...string[]]>(words: Words) =>
  z.strictObject({ ...found, word: z.enum(words) });

/** What `living-leaflet letter --json` writes. Described in docs/formats/letter.md. */
export const letterReportSchema = z.strictObject({
  format: z.literal(letterReportFormat),
  today: z.string(),
  values: z.array(
    z.strictObject({
      ...found,
      measure: z.enum(echoMeasureIds as [EchoMeasure, ...EchoMeasure[]]),
      written: z.strictObject({
        low: z.number(),
        high: z.number(),
        limit: z.exactOptional(z.enum(["above", "below"])),
        unit: z.exactOptional(z.string()),
      }),
      stored: z.exactOptional(z.strictObject({ value: z.number(), unit: z.enum(echoUnits) })),
      on: z.exactOptional(z.string().check(z.describe("Day, month or year of an earlier value"))),
    }),
  ),
  grades: z.array(
    z.strictObject({
      ...found,
      grade: z.enum(gradeWords),
      otherwise: z.exactOptional(z.enum(gradeWords)),
    }),
  ),
  signs: z.array(z.strictObject({ ...found, sign: z.enum(echoSigns), isThere: z.boolean() })),
  dates: z.array(
    z.strictObject({ ...found, on: z.exactOptional(z.string()), options: z.array(z.string()) }),
  ),
  methods: z.array(wordOf(echoMethods)),
  mechanisms: z.array(wordOf(leakMechanisms)),
  doubts: z.array(doubt),
});

/** The report as JSON Schema (draft 2020-12). */
export function describeLetterReport(): object {
  const schema = z.toJSONSchema(letterReportSchema, { reused: "ref" });
  return { $id: letterReportFormat, title: "Output of living-leaflet letter", ...schema };
}
