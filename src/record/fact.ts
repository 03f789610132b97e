/**
 * Facts: everything Living Leaflet knows of a person, one small append-only entry at a time.
 *
 * Nothing is edited. A correction is a new fact that names the one it replaces; a withdrawal is a
 * fact that says an earlier one was a mistake. What is true now is folded from all of them
 * (`fold-chart.ts`). Schemas are the doors' and the types are read off them, so that what is
 * checked and what is typed cannot drift apart.
 */
import * as z from "zod/mini";
import {
  fractionUnits,
  massUnits,
  pressureUnits,
  rateUnits,
  temperatureUnits,
} from "#units/quantity.ts";
import { clinicLimitIds } from "./clinic-limit.ts";
import { conditionAnswers, conditionIds } from "./condition.ts";
import { common, day, key, name, phone, text, uuid, zonedInstant } from "./fact-parts.ts";
import { feelings, findingIds, onsets } from "./finding.ts";
import { healthFacts } from "./health-fact.ts";

/** Where a reading came from: typed in, or a line of a file that can be undone as a batch. */
const readingSource = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("typed") }),
  z.strictObject({
    kind: z.literal("file"),
    batch: uuid,
    line: z.int().check(z.minimum(1)),
    device: z.exactOptional(name),
  }),
]);

const quantity = <const Units extends readonly string[]>(units: Units) => ({
  value: z.number(),
  unit: z.enum(units),
});

const readingCommon = {
  ...common,
  kind: z.literal("reading"),
  source: readingSource,
  /** The person was asked again about an unlikely value and said it is right. */
  confirmed: z.exactOptional(z.literal(true)),
};

const reading = z.discriminatedUnion("measure", [
  z.strictObject({ ...readingCommon, measure: z.literal("weight"), ...quantity(massUnits) }),
  z.strictObject({
    ...readingCommon,
    measure: z.literal("bloodPressure"),
    systolic: z.number(),
    diastolic: z.number(),
    unit: z.enum(pressureUnits),
  }),
  z.strictObject({ ...readingCommon, measure: z.literal("pulse"), ...quantity(rateUnits) }),
  z.strictObject({
    ...readingCommon,
    measure: z.literal("oxygenSaturation"),
    ...quantity(fractionUnits),
  }),
  z.strictObject({
    ...readingCommon,
    measure: z.literal("temperature"),
    ...quantity(temperatureUnits),
  }),
]);

const checkIn = z.strictObject({
  ...common,
  kind: z.literal("checkIn"),
  /** Absent when the person has not said. */
  feeling: z.exactOptional(z.enum(feelings)),
  /** What the person said is there. */
  present: z.array(z.enum(findingIds)).check(z.maxLength(findingIds.length)),
  /** What the person was shown and answered; absent ones were never asked. */
  asked: z.array(z.enum(findingIds)).check(z.maxLength(findingIds.length)),
  onset: z.exactOptional(z.enum(onsets)),
  /** When it began, as far as the person knows. */
  beganAt: z.exactOptional(zonedInstant),
  /** The person's own words; never dropped, and never read as good news. */
  text: z.exactOptional(text),
});

const condition = z.strictObject({
  ...common,
  kind: z.literal("condition"),
  condition: z.enum(conditionIds),
  answer: z.enum(conditionAnswers),
  /** The name of the medicine or the device, as the person writes it. */
  detail: z.exactOptional(name),
  since: z.exactOptional(day),
});

const profile = z.strictObject({
  ...common,
  kind: z.literal("profile"),
  name: z.exactOptional(name),
  birthYear: z.exactOptional(z.int().check(z.minimum(1_900), z.maximum(2_100))),
  /** ISO 3166-1 alpha-2, chosen by the person and never guessed. */
  country: z.exactOptional(z.string().check(z.regex(/^[A-Z]{2}$/u))),
  /** Where help should come to. */
  address: z.exactOptional(name),
  clinicName: z.exactOptional(name),
  clinicPhone: z.exactOptional(phone),
  /** When the clinic picks up, in the person's own words. */
  clinicHours: z.exactOptional(name),
  /** Whom to call for this person. */
  contactName: z.exactOptional(name),
  contactPhone: z.exactOptional(phone),
  /** Only where a score asks for it. */
  sex: z.exactOptional(z.enum(["female", "male"])),
});

const careInstruction = z.strictObject({
  ...common,
  kind: z.literal("careInstruction"),
  limit: z.enum(clinicLimitIds),
  /** Absent when the clinic took its limit back. */
  value: z.exactOptional(z.number()),
  unit: z.enum([...massUnits, ...pressureUnits, ...rateUnits, ...fractionUnits]),
  setBy: name,
  setOn: day,
});

const symptomNote = z.strictObject({ ...common, kind: z.literal("symptomNote"), text });

/** The answer as it was shown, so that advice given can be read again word for word. */
const answerGiven = z.strictObject({
  ...common,
  kind: z.literal("answerGiven"),
  checkIn: z.exactOptional(uuid),
  outcome: z.enum(["emergency", "today", "soon", "outsideScope", "cannotTell", "carryOn"]),
  rules: z.array(name).check(z.maxLength(200)),
  rulesetVersion: name,
  headline: text,
  language: name,
});

/**
 * What a person chose in a question of Learn, and which choice was shown as the right one then.
 *
 * It says what somebody has understood, never how they are: no decision looks at it.
 */
const lessonAnswer = z.strictObject({
  ...common,
  kind: z.literal("lessonAnswer"),
  lesson: key,
  question: key,
  choice: key,
  right: key,
});

const withdrawn = z.strictObject({ ...common, kind: z.literal("withdrawn"), corrects: uuid });

/** A file's readings taken back all at once. */
const batchWithdrawn = z.strictObject({
  ...common,
  kind: z.literal("batchWithdrawn"),
  batch: uuid,
});

export const factSchema = z.discriminatedUnion("kind", [
  checkIn,
  reading,
  condition,
  profile,
  careInstruction,
  symptomNote,
  answerGiven,
  lessonAnswer,
  ...healthFacts,
  withdrawn,
  batchWithdrawn,
]);

export type Fact = z.infer<typeof factSchema>;
export type FactKind = Fact["kind"];
export type FactOf<Kind extends FactKind> = Extract<Fact, { kind: Kind }>;
export type Reading = FactOf<"reading">;
export type ReadingOf<Of extends Reading["measure"]> = Extract<Reading, { measure: Of }>;
