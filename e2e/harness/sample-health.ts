/** Rosa's health record: all that a card and the papers are made from. Invented. */
import { riskConditions } from "#care/prophylaxis/prophylaxis-situation.ts";
import { makeFactId } from "#record/fact-id.ts";
import type { Fact } from "#record/fact.ts";
import { day_ms } from "#units/zoned-time.ts";
import { rosasDays, sampleFact } from "./sample-diary.ts";

const lineOf = (number: number): string =>
  makeFactId(0, Uint8Array.of(number, 0, 0, 0, 0, 0, 0, 0, 0, 1));
const dayOf = (at_ms: number): string => new Date(at_ms).toISOString().slice(0, 10);

/** Somebody whose card says no: a moderate leak, everything asked, a blood thinner, a rash. */
export function rosasHealth(now_ms: number): Fact[] {
  const ago = (days: number): number => now_ms - days * day_ms;
  return [
    ...rosasDays(now_ms),
    sampleFact(ago(14), "profile", { name: "Rosa Keller", clinicName: "Valve clinic" }),
    ...riskConditions
      .filter((history) => history !== "transplantValveDisease")
      .map((history) => sampleFact(ago(13), "history", { history, answer: "no" })),
    sampleFact(ago(13), "allergy", {
      line: lineOf(1),
      about: "penicillin",
      answer: "yes",
      reaction: "mild",
      reactionText: "rash",
    }),
    sampleFact(ago(150), "medicine", {
      line: lineOf(2),
      status: "taking",
      text: "bisoprolol",
      dose: "2.5 mg",
      schedule: "morning",
    }),
    sampleFact(ago(150), "medicine", {
      line: lineOf(3),
      status: "taking",
      text: "ramipril",
      dose: "2.5 mg",
    }),
    sampleFact(ago(60), "medicine", {
      line: lineOf(3),
      status: "taking",
      text: "ramipril",
      dose: "5 mg",
    }),
    sampleFact(ago(60), "medicine", {
      line: lineOf(4),
      status: "taking",
      text: "Eliquis",
      dose: "5 mg",
      schedule: "morning and evening",
    }),
    sampleFact(ago(140), "appointment", {
      line: lineOf(5),
      purpose: "visit",
      status: "done",
      on: dayOf(ago(140)),
      with: "Dr Lee",
    }),
    sampleFact(ago(10), "appointment", {
      line: lineOf(6),
      purpose: "visit",
      status: "planned",
      on: dayOf(ago(-1)),
      with: "Dr Lee",
    }),
    sampleFact(ago(139), "echo", {
      on: dayOf(ago(142)),
      source: "letter",
      method: "transthoracic",
      values: [
        { measure: "ejectionFraction", value: 61, unit: "%" },
        { measure: "effectiveOrificeArea", value: 0.28, unit: "cm2" },
      ],
      signs: [],
      grade: { word: "moderate" },
      mechanism: "primary",
    }),
    sampleFact(ago(145), "everyday", { limit: "everything" }),
    sampleFact(ago(8), "everyday", { limit: "hardEffort" }),
    ...["May I go swimming?", "Is my leak worse than last time?", "Do I still need ramipril?"].map(
      (text, at) =>
        sampleFact(ago(5), "visitQuestion", { line: lineOf(10 + at), status: "open", text }),
    ),
    sampleFact(ago(9), "lessonAnswer", {
      lesson: "whatIsALeak",
      question: "whereItGoes",
      choice: "body",
      right: "up",
    }),
    ...Array.from({ length: 40 }, (_none, at) =>
      sampleFact(ago(120 - at * 2.5), "reading", {
        measure: "weight",
        value: 71.4 + Math.sin(at / 3) * 0.5 + at / 60,
        unit: "kg",
        source: { kind: "typed" },
      }),
    ),
    ...Array.from({ length: 40 }, (_none, at) =>
      sampleFact(ago(119.9 - at * 2.5), "reading", {
        measure: "bloodPressure",
        systolic: Math.round(124 + Math.sin(at / 2) * 9),
        diastolic: Math.round(76 + Math.cos(at / 2) * 5),
        unit: "mm[Hg]",
        source: { kind: "typed" },
      }),
    ),
    sampleFact(ago(30), "checkIn", {
      feeling: "bitWorse",
      present: ["moreBreathless"],
      asked: ["moreBreathless"],
    }),
  ];
}

/** The same with a clip, and hives after penicillin: another answer, and more to tell. */
export function rosasClip(now_ms: number): Fact[] {
  const ago = (days: number): number => now_ms - days * day_ms;
  return [
    ...rosasHealth(now_ms),
    sampleFact(ago(2), "history", { history: "clip", answer: "yes", since: "2025-03" }),
    sampleFact(ago(2), "implant", {
      line: lineOf(30),
      implant: "clip",
      status: "there",
      valve: "mitral",
      maker: "Abbott",
      model: "MitraClip NT",
      serial: "20931-A4",
      on: "2025-03",
      mri: "safe up to 3 T",
    }),
    sampleFact(ago(2), "allergy", {
      line: lineOf(1),
      about: "penicillin",
      answer: "yes",
      reaction: "severe",
      reactionText: "hives",
    }),
  ];
}
