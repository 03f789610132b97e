import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labIds, medicineConditionIds } from "#knowledge/medicines/medicine-rule.ts";
import { ingredientIds, ingredients } from "#knowledge/medicines/ingredient.ts";
import { propertyRuns } from "../triage/situation.test-support.ts";
import { checkMedicines } from "./check-medicines.ts";
import type { MedicineFinding, MedicinesOutcome, MedicinesSituation } from "./medicines-check.ts";

const today = "2026-11-25";
const days = ["2026-02-28", "2026-08-24", "2026-08-25", "2026-11-10", "2026-11-25"];

const medicine = fc.record(
  {
    text: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.constantFrom(...ingredientIds.map((id) => ingredients[id].names[0])),
      },
      { weight: 1, arbitrary: fc.constantFrom("Entresto", "omeprazole", "Lasik") },
    ),
    dose: fc.constantFrom("75 mg", "300 mg", "1-0-1"),
    since: fc.constantFrom(...days),
    by: fc.constantFrom("clinic" as const, "self" as const),
  },
  { requiredKeys: ["text"] },
);
const surroundings = fc.record({
  has: fc.dictionary(
    fc.constantFrom(...medicineConditionIds),
    fc.constantFrom("yes" as const, "no" as const, "notSure" as const),
  ),
  labs: fc.array(
    fc.record({
      lab: fc.constantFrom(...labIds),
      on: fc.constantFrom(...days),
      value: fc.constantFrom(2, 5.8, 6.2, 25, 250, 400),
    }),
    { maxLength: 6 },
  ),
});
const lists = fc.array(medicine, { maxLength: 8 });
const runs = { numRuns: Math.min(propertyRuns, 2_000), seed: 20_261_125 };

const loudest: readonly MedicinesOutcome[] = ["lookAt", "askBefore", "contactToday"];

describe("checkMedicines", () => {
  it("never loses a finding when a medicine is added, and never says less", () => {
    fc.assert(
      fc.property(lists, medicine, surroundings, (medicines, added, around) => {
        const before = checkMedicines({ medicines, ...around }, today);
        const after = checkMedicines({ medicines: [...medicines, added], ...around }, today);
        const told = new Set(after.findings.map(keyOf));
        expect(before.findings.map(keyOf).filter((key) => !told.has(key))).toEqual([]);
        expect(loudest.indexOf(after.kind)).toBeGreaterThanOrEqual(loudest.indexOf(before.kind));
        if (before.kind === "cannotTell" && medicines.length > 0) {
          expect(after.kind).not.toBe("nothingFound");
        }
      }),
      runs,
    );
  });

  it("says the same in whichever order the list and the tests are written", () => {
    fc.assert(
      fc.property(lists, surroundings, (medicines, around) => {
        const straight = checkMedicines({ medicines, ...around }, today);
        const reversed = checkMedicines(
          { medicines: medicines.toReversed(), ...around, labs: around.labs.toReversed() },
          today,
        );
        expect(reversed.kind).toBe(straight.kind);
        expect(reversed.findings.map(keyOf).sort()).toEqual(straight.findings.map(keyOf).sort());
        expect(reversed.missing).toEqual(straight.missing);
      }),
      runs,
    );
  });

  it("says that nothing was found only when every line was named and nothing is missing", () => {
    fc.assert(
      fc.property(lists, surroundings, (medicines, around) => {
        const check = checkMedicines({ medicines, ...around }, today);
        if (check.kind !== "nothingFound") return;
        expect([check.unchecked, check.missing]).toEqual([[], []]);
        expect(check.cards).toHaveLength(medicines.length);
      }),
      runs,
    );
  });

  it("keeps a name it does not know as it was written", () => {
    const check = checkMedicines({ medicines: [{ text: "Blutdrucktee N°5" }] }, today);
    expect(check.unchecked).toEqual([{ entry: 0, text: "Blutdrucktee N°5", candidates: [] }]);
  });

  it("tells what was read where a letter was off", () => {
    const [card] = checkMedicines({ medicines: [{ text: "apixabam" }] }, today).cards;
    expect(card).toMatchObject({ ingredients: ["apixaban"], isCorrected: true, rules: ["MED-31"] });
  });

  it("cites the source of a finding with its year", () => {
    const situation: MedicinesSituation = {
      medicines: [{ text: "Eliquis" }],
      has: { mechanicalValve: "yes" },
    };
    const [first] = checkMedicines(situation, today).findings;
    expect(first).toMatchObject({
      rule: "MED-47",
      contactToday: true,
      sources: [{ id: "ESC25", year: 2025 }],
      strength: "read in the source",
    });
  });

  it("tells a missed dose only of the one beta-blocker whose leaflet was read", () => {
    const notesOf = (text: string) =>
      checkMedicines({ medicines: [{ text }] }, today).cards[0]!.notes.map(({ note }) => note);
    expect(notesOf("bisoprolol")).toContain("missedNextMorning");
    expect(notesOf("metoprolol")).not.toContain("missedNextMorning");
  });
});

/** What a finding says of which lines, without their places in the list. */
function keyOf({ rule, severity, contactToday, about, medicines }: MedicineFinding): string {
  const lines = medicines.map(({ ingredient, text }) => `${ingredient} ${text}`).sort();
  return JSON.stringify([rule, severity, contactToday, about, lines]);
}
