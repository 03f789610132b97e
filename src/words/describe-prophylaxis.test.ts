import { describe, expect, it } from "vitest";
import { decideProphylaxis } from "#care/prophylaxis/decide-prophylaxis.ts";
import {
  riskConditions,
  type ProphylaxisSituation,
} from "#care/prophylaxis/prophylaxis-situation.ts";
import { describeProphylaxis } from "./describe-prophylaxis.ts";
import { listProphylaxisDecisions } from "./prophylaxis.test-support.ts";

const own = Object.fromEntries(
  riskConditions.map((condition) => [condition, { answer: "no" }]),
) as ProphylaxisSituation["conditions"];
const dental: ProphylaxisSituation = {
  on: "2026-11-25",
  conditions: own,
  procedure: "gumOrRootWork",
  allergy: "none",
  country: "DE",
};
const tell = (change: Partial<ProphylaxisSituation>) =>
  describeProphylaxis(decideProphylaxis({ ...dental, ...change }), "en");

describe("what a dentist reads in ten seconds", () => {
  it("a leak alone: no, as large as a yes, and why", () => {
    const { dentist } = tell({});
    expect(dentist.big).toBe("No.");
    expect(dentist.why).toMatch(/^Native valve only/u);
    expect(dentist.societies).toEqual([
      "AHA 2021: No.",
      "ESC 2023: No.",
      "NICE CG64: Not routinely.",
    ]);
    expect(dentist.regimen).toEqual([]);
  });

  it("a new valve and hives after penicillin: yes, and no cephalosporin", () => {
    const { dentist, patient } = tell({
      conditions: { ...own, surgicalValve: { answer: "yes" } },
      allergy: "severe",
    });
    expect([dentist.big, patient.big]).toEqual(["Yes.", "Yes."]);
    expect(dentist.societies).toContain("ESC 2023: Yes. Class I C.");
    expect(dentist.allergy).toMatch(/^SEVERE PENICILLIN ALLERGY/u);
    const listed = dentist.regimen.join(" ");
    expect(listed).toMatch(/Azithromycin/u);
    expect(listed).toMatch(/Clindamycin not recommended/u);
    expect(listed).not.toMatch(/amoxicillin|ampicillin|cephalexin|cefazolin/iu);
  });

  it("not known: ask, and what", () => {
    const { dentist, patient } = tell({ conditions: { ...own, clip: { answer: "notSure" } } });
    expect([dentist.big, patient.big]).toEqual(["Ask.", "Ask."]);
    expect(dentist.todo).toContain("Not confirmed: Transcatheter valve repair (clip).");
    expect(patient.todo).toContain("Do you have a clip on a valve?");
  });

  it("nothing known: the list stays short, and each guide says not confirmed", () => {
    const { dentist, patient } = tell({ conditions: {} });
    expect(dentist.todo[1]).toMatch(/^Not confirmed: previous endocarditis, .+ and others\.$/u);
    expect(dentist.societies[1]).toBe("ESC 2023: Not confirmed.");
    expect(patient.todo[1]).toMatch(/^Ask if you ever had a valve infection/u);
    const pump = tell({ conditions: { ...own, assistDevice: { answer: "yes" } } });
    expect(pump.dentist.societies[0]).toBe("AHA 2021: No verified row.");
    expect(tell({ on: "2031-01-01" }).dentist.societies[0]).toBe("AHA 2021: Row past its review.");
  });

  it("the clinic's answer, as theirs, with the guides that differ", () => {
    const clinic = { answer: "yes", decidedBy: "Dr\nLee", decidedOn: "2026-10-01" } as const;
    const { dentist, patient } = tell({ clinic });
    expect(dentist.why).toBe("Decided by Dr Lee, 1 October 2026.");
    expect(patient.why).toBe("Dr Lee wrote this down for you on 1 October 2026.");
    expect(dentist.todo).toContain(
      "The clinic's answer differs from: AHA 2021, ESC 2023, NICE CG64.",
    );
  });

  it("lists nothing to give while the allergy is not known", () => {
    const conditions = { ...own, surgicalValve: { answer: "yes" } as const };
    expect(tell({ conditions, allergy: "notKnown" }).dentist.regimen[0]).toMatch(
      /allergy is known/u,
    );
  });

  it.each([
    [
      "UK",
      { country: "GB", conditions: { ...own, clip: { answer: "yes" } } },
      /cardiologist's choice/u,
    ],
    [
      "Japan",
      { country: "JP", conditions: { ...own, clip: { answer: "yes" } } },
      /No guideline held/u,
    ],
    [
      "an X-ray",
      { procedure: "gentleDentalWork", conditions: { ...own, clip: { answer: "yes" } } },
      /not at risk/u,
    ],
    ["an implant", { procedure: "implant" }, /implanting team/u],
    [
      "a gut",
      { procedure: "otherBodyProcedure", conditions: { ...own, clip: { answer: "yes" } } },
      /Non-dental/u,
    ],
    ["old rules", { on: "2031-01-01" }, /past their review/u],
  ] as const)("tells why: %s", (_what, change, why) => {
    expect(tell(change as Partial<ProphylaxisSituation>).dentist.why).toMatch(why);
  });
});

describe("what to do", () => {
  const first = (change: Partial<ProphylaxisSituation>) => tell(change).dentist.todo[0];
  const valve = { conditions: { ...own, surgicalValve: { answer: "yes" } } } as const;
  const clinic = { answer: "yes", decidedBy: "Dr Lee", decidedOn: "2026-10-01" } as const;

  it.each<[string, Partial<ProphylaxisSituation>, RegExp]>([
    ["no", {}, /^Proceed without/u],
    ["yes", valve, /^Single dose as below/u],
    [
      "yes, and no dose for this",
      { procedure: "otherBodyProcedure", clinic: { ...clinic, covers: ["otherBodyProcedure"] } },
      /no dose is listed/u,
    ],
    ["consider", { ...valve, procedure: "otherBodyProcedure" }, /^Prescriber decides/u],
    ["ask the heart team", { conditions: {} }, /^Phone the cardiologist/u],
    ["ask what is planned", { procedure: "notKnown" }, /^State the procedure/u],
    ["an implant", { procedure: "implant" }, /implanting team/u],
  ])("a dentist: %s", (_what, change, step) => {
    expect(first(change)).toMatch(step);
  });

  it("a person shows it to whoever does the work, and says the allergy with any answer", () => {
    expect(tell({ allergy: "severe" }).patient.todo.slice(0, 2)).toEqual([
      "Show this to your dentist before you sit down.",
      "Tell the dentist at once that penicillin is a danger to you.",
    ]);
    expect(tell({ procedure: "otherBodyProcedure" }).patient.todo[0]).toMatch(
      /team that will do it/u,
    );
    expect(tell({}).patient.todo).toContain("See a dentist once a year.");
    expect(tell(valve).patient.todo).toContain("See a dentist 2 times a year.");
  });
});

describe("every answer", () => {
  it.each(listProphylaxisDecisions())(
    "%s: no placeholder, one line why, short",
    (_name, decision) => {
      const { patient, dentist } = describeProphylaxis(decision, "en");
      const texts = [patient, dentist].flatMap((told) => Object.values(told).flat());
      for (const text of texts) expect(text).toMatch(/^[^{}]+[.?:]$/u);
      expect(dentist.why.length).toBeLessThanOrEqual(120);
      expect(patient.why.length).toBeLessThanOrEqual(120);
    },
  );
});
