import { describe, expect, it } from "vitest";
import { readCardFacts } from "#care/card/read-card-facts.ts";
import { makeEmergencySheet } from "./emergency-sheet.ts";
import { fullPerson, inZurich, personWho, today } from "./sheets.test-support.ts";
import { makeWeekSheet } from "./week-sheet.ts";

const limit = (id: string, value: number, unit: string) => ({
  kind: "careInstruction" as const,
  limit: id,
  value,
  unit,
  setBy: "Dr Lee",
  setOn: "2026-10-01",
});

describe("makeWeekSheet", () => {
  it("has seven days and our weight limits", () => {
    const sheet = makeWeekSheet(fullPerson(), "2026-11-28", inZurich);
    expect(sheet.rows).toEqual([
      "Saturday 28",
      "Sunday 29",
      "Monday 30",
      "Tuesday 1",
      "Wednesday 2",
      "Thursday 3",
      "Friday 4",
    ]);
    expect(sheet.limits).toEqual([
      "Weight up by 1.4 kg or more in 1 day",
      "Weight up by more than 2.0 kg in 3 days",
      "Weight up by more than 2.0 kg in 7 days",
    ]);
    expect(sheet.emergency).toContain("call 144");
  });

  it("shows the clinic's limits with their author", () => {
    const person = personWho(
      limit("weightGainIn3Days", 1.5, "kg"),
      limit("systolicHigh", 150, "mm[Hg]"),
      limit("pulseLow", 45, "/min"),
      limit("oxygenTarget", 90, "%"),
    );
    const { country: _country, ...nowhere } = inZurich;
    const sheet = makeWeekSheet(person, today, nowhere);
    expect(sheet.limits.slice(1)).toEqual([
      "Weight up by 1.5 kg or more in 3 days (set by Dr Lee)",
      "Weight up by more than 2.0 kg in 7 days",
      "Upper blood pressure over 150 mmHg (set by Dr Lee)",
      "Pulse under 45 beats a minute (set by Dr Lee)",
      "Oxygen under 90 % (set by Dr Lee)",
    ]);
    expect(sheet.emergency).toContain("call your emergency number");
  });
});

describe("makeEmergencySheet", () => {
  const now_ms = Date.parse(`${today}T08:00:00Z`);
  const sheetOf = (person: ReturnType<typeof fullPerson>, context = inZurich) =>
    makeEmergencySheet(person, readCardFacts(person, today, "gumOrRootWork"), context, now_ms);

  it("begins with the number of the country and the signs that ask for it", () => {
    const sheet = sheetOf(fullPerson());
    expect(sheet.call).toBe("Call 144");
    expect(sheet.when.length).toBeGreaterThan(3);
    expect(sheet.steps[0]).toBe("Call 144. Put the phone on loud.");
    expect(sheet.readOut).toContain("My name is Rosa Keller.");
    expect(sheet.rows.map(({ label, lines }) => [label, lines[0]])).toEqual([
      ["Name", "Rosa Keller, born 1958"],
      ["Address", "not written down"],
      ["Heart", "Mitral regurgitation, moderate (echo 3 May 2026)"],
      ["In the body", "not written down"],
      ["Blood thinner", "apixaban, do not stop without asking"],
      ["Medicines", "bisoprolol, 2.5 mg"],
      ["Allergy", "Penicillin: NOT KNOWN, ask"],
      ["Clinic", "Heart clinic, number not entered"],
      ["Call for me", "not written down"],
    ]);
  });

  it("leaves a place for the number where the country is not known", () => {
    const { country: _country, ...nowhere } = inZurich;
    const sheet = sheetOf(personWho(), nowhere);
    expect(sheet.call).toContain("____");
    expect(sheet.steps[0]).toBe("Call your emergency number. Put the phone on loud.");
  });
});
