import { describe, expect, it } from "vitest";
import {
  fullPerson,
  inZurich,
  personWho,
  pressed,
  seenOn,
  today,
  weighed,
  type Said,
} from "./sheets.test-support.ts";
import { makeVisitSheet } from "./visit-sheet.ts";
import { visitSectionIds } from "./visit-section.ts";

const sheetOf = (...said: readonly Said[]) => makeVisitSheet(personWho(...said), today, inZurich);
const linesOf = (sheet: ReturnType<typeof sheetOf>) =>
  Object.fromEntries(sheet.sections.map(({ id, lines }) => [id, lines]));

describe("makeVisitSheet", () => {
  const sheet = makeVisitSheet(fullPerson(), today, inZurich);

  it("says whose it is, for which visit and since when", () => {
    expect([sheet.title, sheet.visit, sheet.since]).toEqual([
      "Visit of Rosa Keller, born 1958",
      "Visit on 3 December 2026, Dr Lee",
      "Since the last visit on 1 June 2026",
    ]);
    expect(sheet.footer).toContain("No doctor or nurse has checked our rules yet.");
  });

  it("does not name a later day where there is a reason to come sooner, as Plan does not", () => {
    const scan: Said = {
      kind: "echo",
      on: "2026-09-01",
      source: "typed",
      method: "transthoracic",
      values: [{ measure: "effectiveOrificeArea", value: 25, unit: "mm2" }],
      signs: [],
      mechanism: "primary",
    };
    const can = (limit: string): Said => ({ kind: "everyday", limit, written: "2026-11-01" });
    expect(linesOf(sheetOf(scan, can("hardEffort")))["due"]).toEqual([
      "Heart scan: due now",
      "Visit: due now",
    ]);
    expect(linesOf(sheetOf(scan, can("everything")))["due"]).not.toContain("Heart scan: due now");
  });

  it("has every part whose facts are there, in its order", () => {
    expect(sheet.sections.map(({ id }) => id)).toEqual(visitSectionIds);
  });

  it("tells what changed, and what stayed in one line", () => {
    expect(linesOf(sheet)).toMatchObject({
      questions: [
        "May I swim?",
        "Is my leak worse?",
        "Do I need the water pill?",
        "One more is in the app.",
      ],
      symptoms: [
        "A bit worse on 2 days",
        "As usual on 2 days",
        "Most often: More short of breath than usual (2 days), New or more swelling (1 day).",
      ],
      studies: ["3 May 2026: moderate, by the letter, EF 61 %"],
      medicines: [
        "Changed: ramipril, 10 mg. Before: ramipril, 5 mg",
        "Stopped: aspirin",
        "New: Eliquis, 5 mg",
        "As before: bisoprolol, 2.5 mg",
      ],
    });
    expect(linesOf(sheet)["ability"]).toEqual([
      "Now: I am fine at rest. Hard effort, like stairs or a hill, stops me.",
      "On 1 May 2026: I can do all I want. Hard work does not stop me.",
    ]);
  });

  const taken = (text: string, written: string, more: object = {}): Said => ({
    kind: "medicine",
    status: "taking",
    of: text,
    text,
    written,
    ...more,
  });

  it("calls no medicine new that was taken before the visit and written down after it", () => {
    const sheet = sheetOf(
      taken("bisoprolol", "2026-05-01"),
      seenOn("2026-06-01"),
      taken("warfarin", "2026-09-01", { since: "2019" }),
    );
    expect(linesOf(sheet)["medicines"]).toEqual(["As before: bisoprolol; warfarin"]);
  });

  it("calls no medicine new where there is no list of then", () => {
    const later = [
      taken("warfarin", "2026-09-01"),
      taken("aspirin", "2026-09-01"),
      taken("aspirin", "2026-10-01", { status: "stopped" }),
    ];
    const now = ["Stopped: aspirin", "Taken now: warfarin"];
    expect(linesOf(sheetOf(...later))["medicines"]).toEqual(now);
    expect(linesOf(sheetOf(seenOn("2026-06-01"), ...later))["medicines"]).toEqual([
      "We do not have the list from that day, so we cannot tell what is new.",
      ...now,
    ]);
  });

  it("ends the day of the visit where the person is: 08:00 UTC is the evening before in Hawaii", () => {
    const person = personWho(
      taken("bisoprolol", "2026-05-01"),
      seenOn("2026-06-01"),
      taken("warfarin", "2026-06-02"),
      weighed("2026-06-02", 72),
    );
    const linesIn = (zone: string) => linesOf(makeVisitSheet(person, today, { ...inZurich, zone }));
    expect(linesIn("Europe/Zurich")).toMatchObject({
      medicines: ["New: warfarin", "As before: bisoprolol"],
      weights: ["One weight: 72.0 kg on 2 June 2026."],
    });
    expect(linesIn("Pacific/Honolulu")).toEqual({
      medicines: ["As before: bisoprolol; warfarin"],
    });
  });

  it("tells weights and pressures as numbers, and as lines to draw", () => {
    const [weights, pressures] = sheet.sections.filter(({ chart }) => chart !== undefined);
    expect(weights?.lines[0]).toBe("First 71.0 kg, last 73.0 kg. Lowest 71.0 kg, highest 73.0 kg.");
    expect(weights?.chart).toMatchObject({ unit: "kg", series: [{ daysPerPoint: 1 }] });
    expect(weights?.chart?.series[0]?.band).toBeDefined();
    expect(pressures?.lines[0]).toBe(
      "Middle 130/72 mmHg. Last 139/73 mmHg. Upper number from 120 mmHg to 139 mmHg.",
    );
    expect(pressures?.chart?.series.map(({ name }) => name)).toEqual(["upper", "lower"]);
  });
});

describe("what is not there is not printed", () => {
  it("nothing entered, nothing told", () => {
    expect(sheetOf()).toMatchObject({ title: "For your visit", sections: [] });
    expect(sheetOf()).not.toHaveProperty("since");
  });

  it("what was before the last visit is left out", () => {
    const sheet = sheetOf(
      weighed("2026-05-30", 71),
      weighed("2026-06-01", 72),
      seenOn("2026-06-01"),
    );
    expect(sheet.sections).toEqual([]);
  });

  it("one value is a line without a chart", () => {
    const { sections } = sheetOf(
      seenOn("2026-06-01"),
      weighed("2026-06-02", 72),
      pressed("2026-06-03", 130, 80),
    );
    expect(sections).toEqual([
      { id: "weights", title: "Weight", lines: ["One weight: 72.0 kg on 2 June 2026."] },
      {
        id: "pressures",
        title: "Blood pressure",
        lines: ["One reading: 130/80 mmHg on 3 June 2026."],
      },
    ]);
  });

  it("a visit that is only planned is no last visit", () => {
    const sheet = sheetOf(weighed("2026-05-30", 71), {
      kind: "appointment",
      purpose: "visit",
      status: "planned",
      on: "2026-11-30",
    });
    expect([sheet.since, sheet.visit]).toEqual([
      "Since the first entry on 30 May 2026",
      "Visit on 30 November 2026",
    ]);
  });

  it("an answer of Learn that was right in the end is no gap", () => {
    const answer = (choice: string, written: string) => ({
      kind: "lessonAnswer" as const,
      lesson: "whatIsALeak",
      question: "whereItGoes",
      choice,
      right: "up",
      written,
    });
    expect(linesOf(sheetOf(answer("body", "2026-11-01")))["lessons"]).toHaveLength(1);
    expect(
      linesOf(sheetOf(answer("body", "2026-11-01"), answer("up", "2026-11-02"))),
    ).not.toHaveProperty("lessons");
  });

  it("pounds and kilopascals where the person reads them", () => {
    const units = { mass: "[lb_av]", pressure: "kPa", temperature: "Cel" } as const;
    const sheet = makeVisitSheet(fullPerson(), today, { ...inZurich, units });
    const [weights, pressures] = sheet.sections.filter(({ chart }) => chart !== undefined);
    expect([weights?.chart?.unit, pressures?.chart?.unit]).toEqual(["lb", "kPa"]);
    expect(weights?.chart?.series[0]?.segments[0]?.[0]?.value).toBeCloseTo(156.5, 1);
    expect(pressures?.lines[0]).toContain("kPa");
  });
});
