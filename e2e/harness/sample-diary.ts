/** Invented diaries as the file the app itself saves, to be brought back through its own door. */
import type { Page } from "playwright-core";
import { makeFactId } from "#record/fact-id.ts";
import type { Fact, FactKind, FactOf } from "#record/fact.ts";
import { hour_ms, placeInZone } from "#units/zoned-time.ts";

const zone = "Europe/Zurich";
let made = 0;

type Fields<Kind extends FactKind> =
  FactOf<Kind> extends infer Each
    ? Each extends unknown
      ? Omit<Each, "id" | "kind" | "person" | "device" | "at" | "madeBy">
      : never
    : never;

const person = "0193a000-0000-7000-8000-000000000001";
const device = "0193a000-0000-7000-8000-000000000002";

/** One fact of the invented person, written down when it was so. */
export function sampleFact<Kind extends FactKind>(
  at_ms: number,
  kind: Kind,
  fields: Fields<Kind>,
): Fact {
  made += 1;
  // Highest byte first, so that facts of one moment keep the order in which they were made.
  const random = Uint8Array.from(
    { length: 10 },
    (_, place) => (made >> (8 * (2 - (place % 3)))) & 0xff,
  );
  return {
    ...fields,
    id: makeFactId(at_ms, random),
    kind,
    person,
    device,
    at: placeInZone(at_ms, zone),
    madeBy: "self",
  } as unknown as Fact;
}

/** The file that holds them. */
export function writeSample(facts: readonly Fact[], settings: object = {}): string {
  return JSON.stringify({
    format: "living-leaflet/diary/1",
    person,
    device,
    settings,
    facts,
    unreadable: [],
  });
}

/** Rosa: two weeks of quiet days, with a clinic to call. */
export function rosasDays(now_ms: number): Fact[] {
  const ago = (days: number, hour = 0): number => now_ms - (days * 24 + hour) * hour_ms;
  const facts: Fact[] = [
    sampleFact(ago(15), "profile", {
      name: "Rosa",
      birthYear: 1958,
      country: "US",
      address: "12 Mill Lane",
      clinicPhone: "555 0142",
    }),
    sampleFact(ago(15), "condition", {
      condition: "bloodThinner",
      answer: "yes",
      detail: "apixaban",
    }),
    sampleFact(ago(15), "condition", { condition: "atrialFibrillation", answer: "no" }),
    sampleFact(ago(15), "condition", { condition: "sickDayMedicine", answer: "no" }),
    sampleFact(ago(15), "condition", { condition: "heartFailure", answer: "no" }),
  ];
  const weights_kg = [72.1, 72.3, 72.0, 72.4, 72.2, 72.5, 72.4];
  weights_kg.forEach((value, index) => {
    const at_ms = ago(14 - index * 2);
    if (at_ms >= now_ms - hour_ms) return;
    facts.push(
      sampleFact(at_ms, "checkIn", { feeling: "usual", present: [], asked: [] }),
      sampleFact(at_ms, "reading", {
        measure: "weight",
        value,
        unit: "kg",
        source: { kind: "typed" },
      }),
      sampleFact(at_ms, "reading", {
        measure: "bloodPressure",
        systolic: 116 + index,
        diastolic: 72 + (index % 4),
        unit: "mm[Hg]",
        source: { kind: "typed" },
      }),
    );
  });
  return facts;
}

/** What Rosa's letters say, with one visit, one date to come and a word of her clinic. */
export function rosasScans(now_ms: number): Fact[] {
  const ago = (days: number): string =>
    new Date(now_ms - days * 24 * hour_ms).toISOString().slice(0, 10);
  const scan = (days: number, hole_cm2: number, share_percent: number): Fact =>
    sampleFact(now_ms - 10 * 24 * hour_ms, "echo", {
      on: ago(days),
      source: "letter",
      method: "transthoracic",
      mechanism: "primary",
      grade: { word: "moderate", quote: "moderate mitral regurgitation" },
      values: [
        {
          measure: "effectiveOrificeArea",
          value: hole_cm2,
          unit: "cm2",
          quote: `EROA ${hole_cm2} cm2`,
        },
        { measure: "ejectionFraction", value: share_percent, unit: "%" },
        { measure: "endSystolicDiameter", value: 34, unit: "mm" },
      ],
      signs: [{ sign: "prolapse", isThere: true, quote: "prolapse" }],
    });
  return [
    scan(420, 0.24, 65),
    scan(60, 0.27, 64),
    sampleFact(now_ms - 9 * 24 * hour_ms, "everyday", { limit: "everything" }),
    sampleFact(now_ms - 8 * 24 * hour_ms, "appointment", {
      line: "0193a000-0000-7000-8000-00000000a001",
      purpose: "visit",
      status: "done",
      on: ago(60),
    }),
    sampleFact(now_ms - 8 * 24 * hour_ms, "appointment", {
      line: "0193a000-0000-7000-8000-00000000a002",
      purpose: "dentist",
      status: "planned",
      on: ago(-14),
      time: "09:30",
      with: "Dr Wu",
    }),
    sampleFact(now_ms - 8 * 24 * hour_ms, "visitInstruction", {
      what: "echo",
      plan: { every_mo: 12 },
      setBy: "Dr Amari",
      setOn: ago(60),
    }),
  ];
}

/** Brings a file back through the settings, as a person would. */
export async function bringBack(page: Page, address: string, json: string): Promise<void> {
  await page.goto(`${address}settings/data`);
  const file = { name: "copy.json", mimeType: "application/json", buffer: Buffer.from(json) };
  await page.getByLabel("Choose a file that this app saved.").setInputFiles(file);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await page.getByText(/entries are back|entry is back/u).waitFor();
}
