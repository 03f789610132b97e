/**
 * The fullest diary a paper must cope with: ten years of days, and a health record with more in it
 * than a page holds at ease. Invented.
 */
import { makeFactId } from "#record/fact-id.ts";
import type { Fact } from "#record/fact.ts";
import { addDays } from "#units/calendar-day.ts";
import { calendarDay, day_ms, minute_ms, placeInZone } from "#units/zoned-time.ts";
import { sampleFact } from "./sample-diary.ts";
import { rosasClip } from "./sample-health.ts";

const days = 3_650;
const lineOf = (number: number): string =>
  makeFactId(1, Uint8Array.of(number, 0, 0, 0, 0, 0, 0, 0, 0, 2));

/** About ten thousand facts. */
export function decadeDiary(now_ms: number): Fact[] {
  const today = calendarDay(placeInZone(now_ms, "Europe/Zurich"));
  const ago = (count: number): number => now_ms - count * day_ms;
  return [
    ...Array.from({ length: days }, (_none, at) =>
      makeDay(ago(days - at) - 30 * minute_ms, at),
    ).flat(),
    ...rosasClip(now_ms),
    ...medicines.map((text, at) =>
      sampleFact(ago(at % 2 === 0 ? 30 : 900), "medicine", {
        line: lineOf(at),
        status: "taking",
        text,
        dose: "as on the plan of the clinic",
        schedule: "morning and evening",
      }),
    ),
    ...Array.from({ length: 10 }, (_none, year) =>
      sampleFact(ago(365 * year + 20), "echo", {
        on: addDays(today, -(365 * year + 20)),
        source: "letter",
        method: "transthoracic",
        values: [
          { measure: "ejectionFraction", value: 64 - year, unit: "%" },
          { measure: "effectiveOrificeArea", value: 0.3, unit: "cm2" },
        ],
        signs: [],
        grade: { word: "moderate" },
        mechanism: "primary",
      }),
    ),
    ...Array.from({ length: 8 }, (_none, at) =>
      sampleFact(ago(4), "visitQuestion", {
        line: lineOf(50 + at),
        status: "open",
        text: `Question ${at + 1}, which is long: can I stop one of my medicines when I feel well for a whole summer, or should I go on?`,
      }),
    ),
    ...(["weightGainIn1Day", "weightGainIn3Days", "weightGainIn7Days"] as const).map((limit) =>
      sampleFact(ago(40), "careInstruction", {
        limit,
        value: 2,
        unit: "kg",
        setBy: "Dr Lee, Valve clinic of the University Hospital",
        setOn: addDays(today, -40),
      }),
    ),
    ...(["latex", "contrast"] as const).map((about, at) =>
      sampleFact(ago(41), "allergy", {
        line: lineOf(70 + at),
        about,
        answer: "yes",
        reaction: "severe",
        reactionText: "throat swelling, needed the ambulance",
      }),
    ),
    sampleFact(ago(42), "implant", {
      line: lineOf(80),
      implant: "pacemaker",
      status: "there",
      maker: "Medtronic",
      model: "Azure XT DR",
      serial: "RNB500123G",
      on: "2021-05-14",
      mri: "conditional, ask the device clinic",
    }),
    ...(["atrialFibrillation", "heartFailure"] as const).map((condition) =>
      sampleFact(ago(3), "condition", { condition, answer: "yes" }),
    ),
    sampleFact(ago(3), "profile", {
      address: "12 Mill Lane, second floor on the left, ring at Keller and Sons, 8001 Old Town",
      clinicName: "Valve clinic of the University Hospital",
      contactName: "Maria Keller-Bianchi, daughter",
      contactPhone: "555 0199",
    }),
  ];
}

const medicines = [
  "spironolactone",
  "torasemide",
  "dapagliflozin",
  "atorvastatin",
  "levothyroxine",
  "metformin",
  "pantoprazole",
  "allopurinol",
  "vitamin D",
  "latanoprost eye drops",
];

function makeDay(at_ms: number, day: number): Fact[] {
  const source = { kind: "typed" } as const;
  const isWorse = day % 30 === 17;
  const signs = isWorse ? (["moreBreathless", "veryTired", "moreSwelling"] as const) : [];
  const facts: Fact[] = [
    sampleFact(at_ms, "checkIn", {
      feeling: isWorse ? "bitWorse" : "usual",
      present: [...signs],
      asked: [...signs],
    }),
    sampleFact(at_ms, "reading", {
      measure: "weight",
      value: Math.round((71 + wave(day, 300) + wave(day, 7) / 2) * 10) / 10,
      unit: "kg",
      source,
    }),
  ];
  if (day % 2 === 0) {
    facts.push(
      sampleFact(at_ms, "reading", {
        measure: "bloodPressure",
        systolic: Math.round(124 + wave(day, 11) * 14),
        diastolic: Math.round(76 + wave(day, 9) * 6),
        unit: "mm[Hg]",
        source,
      }),
    );
  }
  return facts;
}

/** Between -1 and 1, the same for the same day. */
const wave = (day: number, period: number): number => Math.sin((2 * Math.PI * day) / period);
