/**
 * Facts about a person's health that do not come day by day: echo letters, medicines, allergies,
 * what was done, what is in the body, appointments, and what a clinic laid down.
 *
 * Most things here change over time without having been wrong. Such a thing is a `line`: each
 * change is a fact of its own with the same line, and what holds is the latest. A slip of the pen
 * is mended by `corrects`, as everywhere.
 */
import * as z from "zod/mini";
import { conditionAnswers } from "./condition.ts";
import {
  echoMeasureIds,
  echoMethods,
  echoSigns,
  gradeWords,
  leakMechanisms,
} from "./echo-measure.ts";
import { common, day, key, name, partialDay, phone, text, uuid } from "./fact-parts.ts";
import {
  allergyReactions,
  allergyTargets,
  appointmentPurposes,
  everydayLimits,
  historyIds,
  implantIds,
  labTests,
  procedureIds,
  valvePositions,
} from "./health-ids.ts";
import { teamAnswers, teamTopicIds } from "./team-topic.ts";
import { echoUnits } from "#units/echo-quantity.ts";

/** The phrase of the letter it was read from, exactly. */
const quote = z.exactOptional(name);

/** One study of the heart, as its letter has it and a person confirmed it. */
const echo = z.strictObject({
  ...common,
  kind: z.literal("echo"),
  /** The day of the study; absent when the letter has none. */
  on: z.exactOptional(day),
  /** Typed field by field, or read from a letter's text and confirmed. */
  source: z.enum(["typed", "letter"]),
  method: z.enum(echoMethods),
  values: z
    .array(
      z.strictObject({
        measure: z.enum(echoMeasureIds),
        value: z.number(),
        unit: z.enum(echoUnits),
        /** The person was asked again about an unlikely value and said it is right. */
        confirmed: z.exactOptional(z.literal(true)),
        quote,
      }),
    )
    .check(z.maxLength(echoMeasureIds.length)),
  signs: z
    .array(z.strictObject({ sign: z.enum(echoSigns), isThere: z.boolean(), quote }))
    .check(z.maxLength(echoSigns.length)),
  /** The letter's own word. */
  grade: z.exactOptional(z.strictObject({ word: z.enum(gradeWords), quote })),
  mechanism: z.enum(leakMechanisms),
  isAcute: z.exactOptional(z.boolean()),
  /** Where it was made. */
  place: z.exactOptional(name),
  note: z.exactOptional(text),
});

const medicine = z.strictObject({
  ...common,
  kind: z.literal("medicine"),
  line: uuid,
  status: z.enum(["taking", "stopped"]),
  /** As it is written on the box or by the person. */
  text: name,
  /** The substances the person confirmed, where the name alone was open. */
  ingredients: z.exactOptional(z.array(key).check(z.minLength(1), z.maxLength(10))),
  dose: z.exactOptional(name),
  schedule: z.exactOptional(name),
  reason: z.exactOptional(name),
  since: z.exactOptional(partialDay),
  /** Of a stopped one. */
  until: z.exactOptional(partialDay),
  /** Who chose it. Left out: not known. */
  by: z.exactOptional(z.enum(["clinic", "self"])),
  prescriber: z.exactOptional(name),
});

const allergy = z.strictObject({
  ...common,
  kind: z.literal("allergy"),
  line: uuid,
  about: z.enum(allergyTargets),
  answer: z.enum(conditionAnswers),
  /** What it is, as the person writes it. */
  text: z.exactOptional(name),
  reaction: z.exactOptional(z.enum(allergyReactions)),
  reactionText: z.exactOptional(name),
});

/**
 * Whether there is an allergy beside penicillin, which is asked by name, and beside those written
 * down. Somebody's word with its day: that nothing was written down says nothing.
 */
const otherAllergies = z.strictObject({
  ...common,
  kind: z.literal("otherAllergies"),
  answer: z.enum(["none", "notSure"]),
});

const history = z.strictObject({
  ...common,
  kind: z.literal("history"),
  history: z.enum(historyIds),
  answer: z.enum(conditionAnswers),
  since: z.exactOptional(partialDay),
  text: z.exactOptional(name),
});

const procedure = z.strictObject({
  ...common,
  kind: z.literal("procedure"),
  line: uuid,
  procedure: z.enum(procedureIds),
  status: z.enum(["done", "planned", "cancelled"]),
  valve: z.exactOptional(z.enum(valvePositions)),
  text: z.exactOptional(name),
  on: z.exactOptional(partialDay),
  place: z.exactOptional(name),
  /** Of a repair: the clinic said the pump was strong and the beat even before it. */
  wasUncomplicated: z.exactOptional(z.boolean()),
});

const implant = z.strictObject({
  ...common,
  kind: z.literal("implant"),
  line: uuid,
  implant: z.enum(implantIds),
  status: z.enum(["there", "removed"]),
  valve: z.exactOptional(z.enum(valvePositions)),
  maker: z.exactOptional(name),
  model: z.exactOptional(name),
  serial: z.exactOptional(name),
  on: z.exactOptional(partialDay),
  /** What its card says of magnetic resonance. */
  mri: z.exactOptional(name),
});

const appointment = z.strictObject({
  ...common,
  kind: z.literal("appointment"),
  line: uuid,
  purpose: z.enum(appointmentPurposes),
  status: z.enum(["planned", "done", "cancelled"]),
  on: day,
  /** Local time of day, `HH:MM`. */
  time: z.exactOptional(z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u))),
  with: z.exactOptional(name),
  place: z.exactOptional(name),
  phone: z.exactOptional(phone),
  note: z.exactOptional(text),
});

/** When the clinic wants to see the person; comes before every default. */
const visitInstruction = z.strictObject({
  ...common,
  kind: z.literal("visitInstruction"),
  what: z.enum(["echo", "visit"]),
  /** Absent when the clinic took it back. */
  plan: z.exactOptional(
    z.union([
      z.strictObject({ dueOn: day }),
      z.strictObject({ every_mo: z.int().check(z.minimum(1), z.maximum(120)) }),
    ]),
  ),
  setBy: name,
  setOn: day,
});

/** What the clinic wrote about antibiotics before the dentist; comes before every table. */
const clinicProphylaxis = z.strictObject({
  ...common,
  kind: z.literal("clinicProphylaxis"),
  /** Absent when the clinic took it back. */
  answer: z.exactOptional(z.enum(["yes", "no"])),
  reason: z.exactOptional(text),
  setBy: name,
  setOn: day,
});

/**
 * What a person's valve team told them of one thing; comes before what we would work out.
 *
 * `answer`, `value` or `on`, as `teamTopics` says. "Not sure" is the person's own word and needs
 * nobody who said it.
 */
const teamWord = z.strictObject({
  ...common,
  kind: z.literal("teamWord"),
  about: z.enum(teamTopicIds),
  answer: z.exactOptional(z.enum(teamAnswers)),
  /** In the unit of its topic. */
  value: z.exactOptional(z.number()),
  /** The day that was set; of a stay in hospital, the day, month or year it ended. */
  on: z.exactOptional(partialDay),
  setBy: z.exactOptional(name),
  setOn: z.exactOptional(day),
});

const lab = z.strictObject({
  ...common,
  kind: z.literal("lab"),
  test: z.enum(labTests),
  on: day,
  /** In the unit of `labs`; absent when the test was made and its number is not known. */
  value: z.exactOptional(z.number()),
});

/** What everyday life lets the person do; an answer of theirs, no doctor's judgement. */
const everyday = z.strictObject({
  ...common,
  kind: z.literal("everyday"),
  limit: z.enum(everydayLimits),
});

/** What the person wants to ask at the next visit. */
const visitQuestion = z.strictObject({
  ...common,
  kind: z.literal("visitQuestion"),
  line: uuid,
  status: z.enum(["open", "asked", "dropped"]),
  text,
});

/** All kinds of this file, for the one list of facts. */
export const healthFacts = [
  echo,
  medicine,
  allergy,
  otherAllergies,
  history,
  procedure,
  implant,
  appointment,
  visitInstruction,
  clinicProphylaxis,
  teamWord,
  lab,
  everyday,
  visitQuestion,
] as const;
