import { describe, expect, it } from "vitest";
import { planVisits } from "#care/surveillance/plan-visits.ts";
import type { VisitSituation } from "#care/surveillance/visit-situation.ts";
import type { WordsContext } from "#words/words-context.ts";
import { writeCalendarFile } from "./calendar-file.ts";
import { makeVisitEntry } from "./visit-entry.ts";

const context: WordsContext = {
  language: "en",
  units: { mass: "kg", pressure: "mm[Hg]", temperature: "Cel" },
  clinicName: "the valve clinic",
  clinicPhone: "+41 31 555 01 42",
  zone: "Europe/Zurich",
};
const study = {
  on: "2026-06-12",
  method: "transthoracic",
  mechanism: "primary",
  values: { regurgitantVolume: 40, ejectionFraction: 66 },
  signs: {},
  facts: [],
} as const;
const nothing: VisitSituation = {
  studies: [study],
  symptoms: "none",
  procedures: [],
  instructions: [],
};
const make = (change: Partial<VisitSituation>, today = "2026-11-26") =>
  makeVisitEntry("echo", "echo", planVisits({ ...nothing, ...change }, today), context);

describe("makeVisitEntry", () => {
  it("not yet: the whole window, a reminder a week before at nine, whom to call", () => {
    const entry = make({})!;
    expect(entry).toMatchObject({
      id: "echo",
      title: "Heart scan due",
      text: "Call the valve clinic on +41 31 555 01 42, and say:\n“My heart scan is due. I have a leaking heart valve. When can I come?”",
      when: { kind: "days", from: "2027-06-12", by: "2028-06-12" },
      remindBefore_min: 9540,
    });
    expect(writeCalendarFile([entry], 0)).toContain("TRIGGER:-P6DT15H");
  });

  it("due, late, or not to be waited for: from today on, and no reminder behind time", () => {
    expect(make({}, "2027-07-01")).toMatchObject({
      when: { from: "2027-07-01", by: "2028-06-12" },
    });
    expect(make({}, "2029-07-01")).toMatchObject({
      when: { from: "2029-07-01", by: "2029-07-01" },
    });
    const soon = make({ hasNewAtrialFibrillation: true });
    expect(soon).toMatchObject({ when: { from: "2026-11-26", by: "2026-11-26" } });
    expect(soon).not.toHaveProperty("remindBefore_min");
  });

  it("nothing where no day is planned", () => {
    expect(make({ studies: [] })).toBeUndefined();
  });
});
