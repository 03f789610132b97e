/**
 * More than a page holds: thirty medicines with long names and notes of 200 letters, long questions,
 * many allergies and implants, on top of ten full years. Invented.
 */
import { makeFactId } from "#record/fact-id.ts";
import type { Fact } from "#record/fact.ts";
import { day_ms } from "#units/zoned-time.ts";
import { decadeDiary } from "./decade-diary.ts";
import { sampleFact } from "./sample-diary.ts";

const lineOf = (number: number): string =>
  // Of the first byte an id keeps four bits, of the second all.
  makeFactId(3, Uint8Array.of(0, number, 0, 0, 0, 0, 0, 0, 0, 3));

/** As long as a field lets it be. */
const note = (start: string): string =>
  `${start} ${"as the clinic wrote it down for me, with food and never late; ".repeat(4)}`
    .slice(0, 199)
    .concat("Z");

export function thirtyMedicines(now_ms: number): Fact[] {
  const ago = (days: number): number => now_ms - days * day_ms;
  return [
    ...decadeDiary(now_ms),
    ...names.map((text, at) =>
      sampleFact(ago(at % 3 === 0 ? 30 : 800), "medicine", {
        line: lineOf(at),
        status: "taking",
        text,
        dose: note(`dose ${at + 1}:`),
        schedule: note(`times ${at + 1}:`),
      }),
    ),
    ...Array.from({ length: 3 }, (_none, at) =>
      sampleFact(ago(30), "visitQuestion", {
        line: lineOf(40 + at),
        status: "open",
        text: note(`Long question ${at + 1}:`).repeat(9),
      }),
    ),
    ...Array.from({ length: 9 }, (_none, at) =>
      sampleFact(ago(4), "allergy", {
        line: lineOf(60 + at),
        about: "other",
        answer: "yes",
        text: note(`Allergen ${at + 1}:`),
        reaction: "severe",
        reactionText: note(`reaction ${at + 1}:`),
      }),
    ),
    ...Array.from({ length: 5 }, (_none, at) =>
      sampleFact(ago(4), "implant", {
        line: lineOf(80 + at),
        implant: "other",
        status: "there",
        maker: note(`Maker ${at + 1}:`),
        model: note(`model ${at + 1}:`),
        serial: note(`serial ${at + 1}:`),
        mri: note(`mri ${at + 1}:`),
      }),
    ),
    sampleFact(ago(2), "profile", {
      name: note("Rosa Keller"),
      address: note("12 Mill Lane"),
      clinicName: note("Valve clinic"),
      clinicPhone: "555 0142",
      contactName: note("Maria Keller"),
      contactPhone: "555 0199",
    }),
  ];
}

/** Thirty, as they stand on boxes. */
const names = [
  "Bisoprolol fumarate film-coated tablets",
  "Sacubitril/valsartan film-coated tablets 49/51",
  "Hydrochlorothiazide and triamterene capsules",
  "Dapagliflozin propanediol monohydrate",
  "Isosorbide mononitrate modified release",
  "Cholecalciferol and calcium carbonate chewable",
  "Metformin hydrochloride prolonged release",
  "Beclometasone and formoterol inhaler",
  "Levothyroxine sodium anhydrous tablets",
  "Ferrous fumarate with folic acid capsules",
  "Amiodarone",
  "Eplerenone",
  "Rosuvastatin",
  "Ezetimibe",
  "Pantoprazole",
  "Allopurinol",
  "Colchicine",
  "Gabapentin",
  "Mirtazapine",
  "Latanoprost",
  "Tamsulosin",
  "Macrogol",
  "Zopiclone",
  "Cetirizine",
  "Salbutamol",
  "Tiotropium",
  "Nitroglycerin spray",
  "Paracetamol",
  "Vitamin B12",
  "Magnesium",
];
