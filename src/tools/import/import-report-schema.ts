import * as z from "zod/mini";
import { columnRoles } from "#record/import/column-role.ts";
import { dialects } from "#record/import/guess-layout.ts";
import { importReportFormat } from "#record/import/import-report.ts";
import { delimiters } from "#record/import/read-csv.ts";
import { rejectionCodes } from "#record/import/read-line.ts";
import { dateOrders } from "#record/import/read-moment.ts";
import { readingRanges, type RangedValue } from "#record/reading-range.ts";
import { pressureUnits } from "#units/quantity.ts";

const count = z.int().check(z.minimum(0));
const line = z.int().check(z.minimum(1), z.describe("Line of the file, from 1"));
const zonedInstant = z.strictObject({ instant: z.string(), zone: z.string(), offset_min: z.int() });
const range = z.strictObject({ min: z.number(), max: z.number() });
const ranged = z.enum(Object.keys(readingRanges) as [RangedValue, ...RangedValue[]]);

const rejection = z.strictObject({
  line,
  code: z.enum(rejectionCodes),
  part: z.enum(["line", "pulse"]),
  expected: z.string(),
  found: z.string(),
});

const reading = z.strictObject({
  line,
  at: zonedInstant,
  at_ms: z.number(),
  systolic: z.number(),
  diastolic: z.number(),
  unit: z.enum(pressureUnits),
  pulse_perMin: z.exactOptional(z.number()),
  device: z.exactOptional(z.string()),
  isTimeless: z.boolean(),
  unlikely: z.array(z.strictObject({ what: ranged, value: z.number() })),
  pulseRejection: z.exactOptional(rejection),
});

const layout = z.strictObject({
  delimiter: z.enum(delimiters),
  dialect: z.enum(dialects),
  headerLine: z.exactOptional(line),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      role: z.enum(columnRoles),
      confidence: z.enum(["named", "guessed", "none"]),
      unit: z.exactOptional(z.enum(pressureUnits)),
      examples: z.array(z.string()),
    }),
  ),
  firstDataLine: line,
});

const question = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("columns"),
    problems: z.array(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("noDate") }),
        z.strictObject({ kind: z.literal("noPressure") }),
        z.strictObject({ kind: z.literal("roleTwice"), role: z.enum(columnRoles) }),
      ]),
    ),
  }),
  z.strictObject({
    kind: z.literal("person"),
    people: z.array(z.strictObject({ name: z.string(), lines: count })),
  }),
  z.strictObject({
    kind: z.literal("dateOrder"),
    example: z.string(),
    options: z.array(
      z.strictObject({
        order: z.enum(dateOrders),
        date: z.strictObject({ year: z.int(), month: z.int(), day: z.int() }),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal("unit"),
    proposed: z.enum(pressureUnits),
    stated: z.exactOptional(z.enum(pressureUnits)),
    example: z.number(),
  }),
]);

const common = {
  format: z.literal(importReportFormat),
  now: z.string().check(z.describe("The instant after which a reading counts as of the future")),
  zone: z.string().check(z.describe("The zone of times for which the file names none")),
  layout,
  roles: z.array(z.enum(columnRoles)),
};

/** What `living-leaflet import --dry-run --json` writes. Described in docs/formats/import.md. */
export const importReportSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("asks"),
    questions: z.array(question),
    lines: count,
  }),
  z.strictObject({
    ...common,
    kind: z.literal("ready"),
    counts: z.strictObject({
      lines: count,
      taken: count,
      needsLook: count,
      rejected: count,
      knownToDiary: count,
      repeatedInFile: count,
      copiesLeftOut: count,
      otherPeople: count,
    }),
    readings: z.array(reading),
    pulses: count,
    timeless: count,
    first: z.exactOptional(zonedInstant),
    last: z.exactOptional(zonedInstant),
    systolic_mmHg: z.exactOptional(range),
    diastolic_mmHg: z.exactOptional(range),
    pulse_perMin: z.exactOptional(range),
    needsLook: z.array(reading),
    rejected: z.array(rejection),
    rejectedLines: z.partialRecord(z.enum(rejectionCodes), count),
    rejectedPulses: count,
    copies: z.strictObject({
      count,
      shown: z.array(
        z.strictObject({ line, otherLine: z.exactOptional(line), later_h: z.number() }),
      ),
    }),
  }),
]);

/** The report as JSON Schema (draft 2020-12). */
export function describeImportReport(): object {
  const schema = z.toJSONSchema(importReportSchema, { reused: "ref" });
  return { $id: importReportFormat, title: "Output of living-leaflet import --dry-run", ...schema };
}
