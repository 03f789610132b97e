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
  const random = Uint8Array.from({ length: 10 }, (_, place) => (made >> (8 * (place % 3))) & 0xff);
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

/** Brings a file back through the settings, as a person would. */
export async function bringBack(page: Page, address: string, json: string): Promise<void> {
  await page.goto(`${address}settings/data`);
  const file = { name: "copy.json", mimeType: "application/json", buffer: Buffer.from(json) };
  await page.getByLabel("Choose a file that this app saved.").setInputFiles(file);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await page.getByText(/entries are back|entry is back/u).waitFor();
}
