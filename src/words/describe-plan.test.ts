import { describe, expect, it } from "vitest";
import { surveillanceRules } from "#knowledge/surveillance-rules.ts";
import { zurich } from "./chart.test-support.ts";
import { describeDue } from "./describe-due.ts";
import { describePlan } from "./describe-plan.ts";
import { visits } from "./english/visits.ts";
import { plannedPeople, planWith, studyWith, today } from "./plan.test-support.ts";

const planOf = (name: string) => describePlan(plannedPeople[name]!, zurich);
const bare = { language: zurich.language, units: zurich.units, zone: zurich.zone };

describe("describePlan", () => {
  it("has words for every reason to come sooner", () => {
    const { mildNormalValve, extraTests, clinicDecides, ...others } = surveillanceRules;
    const ids = [...Object.values(others).map(({ id }) => id), "SEV-35"];
    expect(Object.keys(visits.sooner).toSorted()).toEqual(ids.toSorted());
    expect([mildNormalValve.id, extraTests.id, clinicDecides.id]).toEqual([
      "SUR-1",
      "SUR-12",
      "SUR-CLINIC",
    ]);
  });

  it("not yet: when, counted from what, and by whom", () => {
    expect(planOf("severe, no signs").echo).toEqual({
      state: "notYet",
      headline: "Next heart scan: due in December",
      lines: [
        "Around 12 December 2026.",
        "Counted from your last heart scan on 12 June 2026.",
        "By ESC/EACTS 2025: every 6 months.",
      ],
      source: "ESC guide to heart valves, 2025.",
      missing: [],
      guides: [
        "ESC/EACTS 2025: 12 December 2026.",
        "BSE 2022: 12 December 2026 to 12 June 2027.",
        "ACC/AHA 2020: 12 December 2026 to 12 June 2027.",
      ],
    });
  });

  it("tells of other tests only where the guide that has them has a date", () => {
    expect(planOf("severe, no signs").extras).toEqual({
      ...visits.extraTests,
      source: "ESC guide to heart valves, 2025.",
    });
    expect(describePlan(planWith({ studies: [] }), zurich).extras).toBeUndefined();
  });

  it("late: whom to call, and the words to use", () => {
    const { echo, flags } = planOf("moderate, late");
    expect(echo.headline).toBe("Next heart scan: late");
    expect(echo.call).toEqual({
      call: "Call the valve clinic in Bern on +41 31 555 01 42, and say:",
      phone: "+41 31 555 01 42",
      say: "“My heart scan was due by 31 May 2025. I have a leaking heart valve. When can I come?”",
    });
    expect(flags).toEqual([
      "Your last heart scan was on 31 May 2023. It is old by now, and things may have changed. Ask for a new one.",
    ]);
    const unknown = describePlan(plannedPeople["moderate, late"]!, bare).echo.call;
    expect(unknown).toMatchObject({ call: "Call your valve clinic, and say:" });
    expect(unknown).not.toHaveProperty("phone");
  });

  it("a clinic's day stands as its own, with author and date, and the guides beside it", () => {
    const { echo, visit } = planOf("the clinic's day");
    expect(echo.headline).toBe("Next heart scan: due on 15 January 2027");
    expect(echo.lines).toEqual([
      "On 15 January 2027.",
      "Set by Dr Lee on 1 September 2026. This comes before any guide.",
    ]);
    expect(echo.source).toBeUndefined();
    expect(echo.guides[0]).toBe("ESC/EACTS 2025: 12 December 2026.");
    expect(visit.lines[1]).toBe("Counted from your last heart scan on 12 June 2026.");
  });

  it("a reason to come sooner stands first, with words for the phone", () => {
    const { sooner, echo } = planOf("severe with signs");
    expect(sooner).toMatchObject({
      title: "Ask now. Do not wait for your next date.",
      call: {
        say: "“I have a leaking heart valve. I have symptoms, such as getting short of breath. Should I come sooner?”",
      },
    });
    expect(echo.headline).toBe("Next heart scan: due now");
    expect(echo.lines[0]).toBe(
      "The date would be 12 December 2026. You have a reason not to wait for it.",
    );
    const all = planOf("every reason to come sooner").sooner!.reasons.map(({ rule }) => rule);
    expect(new Set([...all, "SUR-20-D"])).toEqual(new Set(Object.keys(visits.sooner)));
  });

  it("cannot tell: says so, and what is missing", () => {
    const { echo, visit } = planOf("nothing known");
    for (const told of [echo, visit]) {
      expect(told).toMatchObject({
        state: "cannotTell",
        missingTitle: "We do not know:",
        missing: ["how large the leak is, from a heart scan"],
      });
    }
  });

  it("the shorter time was taken: it says for want of what", () => {
    expect(planOf("severe, signs not asked").echo).toMatchObject({
      missingTitle: visits.missingTitle,
      missing: ["if you have symptoms, such as getting short of breath"],
    });
  });

  it.each([
    ["after a repair", "echo", "every 2 to 3 years"],
    ["a new valve, first scan", "echo", "within 3 months after that"],
    ["a new valve, second scan", "echo", "1 year after that"],
    ["rays to the chest", "echo", "10 years after that"],
    ["moderate, late", "echo", "every 1 to 2 years"],
    ["moderate, late", "visit", "every year"],
    ["severe, no signs", "visit", "every 6 months"],
  ] as const)("%s, %s: %s", (name, what, interval) => {
    expect(planOf(name)[what].lines.at(-1)).toMatch(new RegExp(`: ${interval}\\.$`, "u"));
  });

  it("a scan that no guide asks for is told with whose word that is, and to ask", () => {
    const { echo, visit } = planOf("mild, sound valve");
    expect(echo).toMatchObject({
      state: "notNeeded",
      lines: [visits.notNeededText],
      source: "British Society of Echocardiography, 2022.",
    });
    expect(visit).toMatchObject({ state: "noRow", lines: [visits.noRowText] });
  });
});

describe("describeDue", () => {
  const dueOf = (name: string) => describeDue(plannedPeople[name]!, zurich);

  it.each([
    ["severe, no signs", "notYet", "Heart scan and visit: due in December"],
    ["severe with signs", "sooner", "Do not wait for your next date. Call +41 31 555 01 42."],
    ["moderate, late", "late", "Heart scan and visit: late. Call +41 31 555 01 42."],
    ["nothing known", "cannotTell", "Heart scan and visit: we cannot tell when. Ask your clinic."],
    ["the clinic's day", "notYet", "Heart scan: due on 15 January 2027"],
    ["mild, sound valve", "ask", "Heart scan and visit: ask your clinic when."],
    ["a new valve, first scan", "due", "Heart scan and visit: due now"],
    ["after a repair", "notYet", "Heart scan and visit: due from June 2028 to June 2029"],
  ] as const)("%s: %s", (name, state, text) => {
    expect(dueOf(name)).toMatchObject({ state, text });
  });

  it.each([
    ["severe, no signs", ["Next scan and visit", "due in December"]],
    ["the clinic's day", ["Next heart scan", "due on 15 January 2027"]],
    // The end of the window stands on Plan.
    ["after a repair", ["Next scan and visit", "due from June 2028"]],
    // What has to be done is a sentence.
    ["moderate, late", undefined],
    ["nothing known", undefined],
  ] as const)("%s: in two columns %s", (name, columns) => {
    expect(dueOf(name).columns).toEqual(columns);
  });

  it("what cannot be told comes before what is not due yet", () => {
    const plan = planWith({
      instructions: [
        { what: "visit", setBy: "Dr Lee", setOn: "2026-09-01", plan: { dueOn: "2027-01-15" } },
      ],
    });
    expect(describeDue(plan, zurich).text).toBe(
      "Heart scan: we cannot tell when. Ask your clinic.",
    );
  });

  it("the earlier of two that are not due yet, and a year only where it is another", () => {
    const study = studyWith({
      on: "2025-12-31",
      values: { regurgitantVolume: 40, ejectionFraction: 66 },
    });
    const plan = planWith({ studies: [study], lastVisitOn: "2026-11-01" });
    expect(plan.today).toBe(today);
    expect(describeDue(plan, zurich).text).toBe(
      "Heart scan: due from December 2026 to December 2027",
    );
    const visitFirst = planWith({ studies: [study], lastVisitOn: "2025-12-01" });
    expect(describeDue(visitFirst, zurich).text).toBe("Visit: due in December");
  });

  it("without a number it names the clinic, without a name it says so", () => {
    const late = plannedPeople["moderate, late"]!;
    expect(describeDue(late, { ...bare, clinicName: "Dr\nLee" }).text).toBe(
      "Heart scan and visit: late. Call Dr Lee.",
    );
    expect(describeDue(late, bare).text).toBe("Heart scan and visit: late. Call your clinic.");
  });
});
