import { describe, expect, it } from "vitest";
import { checkMedicines } from "#care/medicines/check-medicines.ts";
import type { MedicinesSituation } from "#care/medicines/medicines-check.ts";
import {
  medicineInteractions,
  medicineMonitoring,
  medicinesAndConditions,
} from "#knowledge/medicines.ts";
import { ingredientIds, ingredients } from "#knowledge/medicines/ingredient.ts";
import { describeMedicines } from "./describe-medicines.ts";
import { medicineWords } from "./english/medicines.ts";
import { computeReadingGrade } from "./reading-grade.test-support.ts";

const today = "2026-11-25";

function describeList(situation: MedicinesSituation) {
  return describeMedicines(checkMedicines(situation, today), "en");
}

describe("describeMedicines", () => {
  it("has words for every rule", () => {
    const ids = [medicineInteractions, medicinesAndConditions, medicineMonitoring].flatMap(
      (items) => Object.values(items).map(({ id }) => id),
    );
    const worded = Object.keys(medicineWords.findings);
    // MED-51 keeps still.
    expect(ids.filter((id) => id !== "MED-51" && !worded.includes(id))).toEqual([]);
  });

  it("has no note and no reason for use that no medicine tells", () => {
    const { cards } = checkMedicines(
      { medicines: ingredientIds.map((id) => ({ text: ingredients[id].names[0] })) },
      today,
    );
    const notes = new Set<string>(cards.flatMap((card) => card.notes.map(({ note }) => note)));
    const reasons = new Set<string>(cards.flatMap(({ why }) => why));
    expect(Object.keys(medicineWords.notes).filter((note) => !notes.has(note))).toEqual([]);
    expect(Object.keys(medicineWords.reasonsForUse).filter((why) => !reasons.has(why))).toEqual([]);
  });

  it("says call today, and not to stop alone, for a blood thinner that is wrong for the valve", () => {
    const { headline, findings } = describeList({
      medicines: [{ text: "Eliquis 5mg 1-0-1" }],
      has: { mechanicalValve: "yes" },
    });
    expect(headline).toBe("Call your clinic today about your pills.");
    expect(findings[0]).toMatchObject({
      rule: "MED-47",
      level: "Call today",
      medicines: ["Eliquis 5mg 1-0-1 (apixaban)"],
      source: "ESC guide to heart valves, 2025.",
    });
    expect(findings[0]!.action).toContain("Do not stop or change a pill on your own.");
  });

  it("tells the same of two pairs once, with all names", () => {
    const { findings } = describeList({
      medicines: [{ text: "warfarin" }, { text: "Advil" }, { text: "Aleve" }],
    });
    const bleeding = findings.filter(({ rule }) => rule === "MED-44");
    expect(bleeding.map(({ medicines }) => medicines)).toEqual([
      ["warfarin", "Advil (ibuprofen)", "Aleve (naproxen)"],
    ]);
  });

  it("says when the last test was, or that it knows of none", () => {
    const due = (labs: NonNullable<MedicinesSituation["labs"]>) =>
      describeList({ medicines: [{ text: "amiodarone" }], labs }).findings[0]!.text;
    expect(due([])).toBe("A blood test may be due: thyroid (TSH). We know of no such test.");
    expect(due([{ lab: "tsh", on: "2026-01-31" }])).toContain(
      "Last test we know of: 31 January 2026.",
    );
  });

  it("names what it could not check, and asks", () => {
    const { unchecked } = describeList({ medicines: [{ text: "Lasik" }, { text: "tea\u202E" }] });
    expect(unchecked).toEqual([
      "We could not check this one: Lasik. Did you mean furosemide?",
      "We could not check this one: tea.",
    ]);
  });

  it("never tells a dose and never says to stop", () => {
    const all = describeList({
      medicines: ingredientIds.map((id) => ({ text: ingredients[id].names[0] })),
      has: { mechanicalValve: "yes", pregnancy: "yes", rheumaticMitralStenosis: "yes" },
    });
    const texts = JSON.stringify([all, medicineWords]).split(/(?<=[.!?"])\s*/u);
    // An order stands at the start of a sentence or after a comma.
    const order =
      /(?:^\W*|[,:;] )(?:then )?(?:stop|start|change|halve|double|reduce|raise|pause)\b/iu;
    const orders = texts.filter((text) => order.test(text) && !/^\W*Do not /u.test(text));
    expect(orders).toEqual([]);
    expect(texts.filter((text) => /\b\d+\s*mg\b/u.test(text))).toEqual([]);
  });

  it("reads at grade 5 with a long list filled in", () => {
    const { headline, findings, missing, cards, footer } = describeList({
      medicines: ["ramipril", "spironolactone", "ibuprofen", "warfarin"].map((text) => ({ text })),
    });
    const texts = [
      headline,
      ...findings.flatMap(({ text, action, level }) => [level, text, action]),
      ...missing,
      ...cards.flatMap(({ why, effects, food, missedDose, sickDay, never }) =>
        [why, effects, food, missedDose, sickDay, never].flat(),
      ),
      ...footer,
    ];
    expect(computeReadingGrade(texts).grade).toBeLessThanOrEqual(5);
  });
});
