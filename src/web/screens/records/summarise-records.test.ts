import { expect, it } from "vitest";
import { foldChart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import type { Fact } from "#record/fact.ts";
import { factOf, lineFact } from "./lines/fact.test-support.ts";
import { summariseRecords } from "./summarise-records.ts";

const today = "2026-11-26";
const summary = (...facts: readonly Fact[]) =>
  summariseRecords(foldHealth(foldChart(facts).standing), today, "en");

it("says nothing where nothing is written down", () => {
  expect(Object.values(summary()).filter((line) => line !== undefined)).toEqual([]);
});

it("counts what is taken now, and names what is there", () => {
  const found = summary(
    lineFact("medicine", { status: "taking", text: "Eliquis" }, { line: 1 }),
    lineFact("medicine", { status: "stopped", text: "Ramipril" }, { line: 2 }),
    lineFact("implant", { implant: "pacemaker", status: "there" }, { line: 3 }),
    lineFact("implant", { implant: "clip", status: "removed" }, { line: 4 }),
    lineFact("procedure", { procedure: "ablation", status: "cancelled" }, { line: 5 }),
    lineFact("visitQuestion", { text: "?", status: "asked" }, { line: 6 }),
  );
  expect(found).toMatchObject({ medicines: "1 medicine", implants: "Pacemaker" });
  expect(found.procedures).toBeUndefined();
  expect(found.questions).toBeUndefined();
});

it("tells of no penicillin allergy only where somebody said so and there is no other", () => {
  const no = lineFact("allergy", { about: "penicillin", answer: "no" }, { line: 1 });
  const notSure = lineFact("allergy", { about: "penicillin", answer: "notSure" }, { line: 1 });
  const latex = lineFact("allergy", { about: "latex", answer: "yes" }, { line: 2 });
  expect(summary(no).allergies).toBe("No penicillin allergy");
  expect(summary(no, latex).allergies).toBe("Latex");
  expect(summary(notSure).allergies).toBeUndefined();
});

it("tells of no allergy at all only where both were said, with the day", () => {
  const no = lineFact("allergy", { about: "penicillin", answer: "no" }, { line: 1 });
  const none = factOf("otherAllergies", { answer: "none" }, { line: 8 });
  const notSure = factOf("otherAllergies", { answer: "notSure" }, { line: 9 });
  expect(summary(none).allergies).toBeUndefined();
  expect(summary(no, notSure).allergies).toBe("No penicillin allergy");
  expect(summary(no, none).allergies).toBe("No allergy known, as you said on 20 November 2026");
  const latex = lineFact("allergy", { about: "latex", answer: "yes" }, { line: 2 });
  expect(summary(no, none, latex).allergies).toBe("Latex");
});

it("names the next date that is planned, today's too, and no earlier one", () => {
  const date = (on: string, line: number, status: "planned" | "cancelled" = "planned") =>
    lineFact("appointment", { purpose: "visit", status, on }, { line });
  const past = date("2026-11-25", 1);
  const off = date("2026-11-26", 2, "cancelled");
  expect(summary(past, off).dates).toBeUndefined();
  expect(summary(past, off, date("2026-12-02", 3), date(today, 4)).dates).toBe(
    "Next: Heart clinic, 26 November 2026",
  );
});
