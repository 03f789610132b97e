import { describe, expect, it } from "vitest";
import { checkMedicines } from "../medicines/check-medicines.ts";
import { decideProphylaxis } from "../prophylaxis/decide-prophylaxis.ts";
import { planVisits } from "../surveillance/plan-visits.ts";
import { earliestDay, joinAnswers, latestDay } from "./person.ts";
import { allDenied, echoOf, personWho, today, type Said } from "./person.test-support.ts";
import { readMedicinesSituation } from "./read-medicines-situation.ts";
import { readPregnancy } from "./read-pregnancy.ts";
import { readProphylaxisSituation } from "./read-prophylaxis-situation.ts";
import { readStrokeSituation } from "./read-stroke-situation.ts";
import { readSymptoms } from "./read-symptoms.ts";
import { readVisitSituation } from "./read-visit-situation.ts";

describe("days a person half remembers", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-02-10", "2024-02-10", "2024-02-10"],
    // This year and this month have not ended: no day ahead of today.
    ["2026", "2026-01-01", "2026-11-25"],
    ["2026-11", "2026-11-01", "2026-11-25"],
  ])("%s is from %s to %s", (when, first, last) => {
    expect([earliestDay(when), latestDay(when, today)]).toEqual([first, last]);
  });

  it.each([
    [["no", "yes", "notSure"], "yes"],
    [["no", "notSure"], "notSure"],
    [["no", undefined], "no"],
    [[undefined], undefined],
    [[], undefined],
  ] as const)("%j together are %s", (answers, joined) => {
    expect(joinAnswers(answers)).toBe(joined);
  });
});

const can = (limit: string, written: string): Said => ({ kind: "everyday", limit, written });
const checkIn = (feeling: string, present: string[], written: string): Said => ({
  kind: "checkIn",
  feeling,
  present,
  asked: present,
  written,
});

describe("symptoms of the leak", () => {
  it.each<[string, Said[], object]>([
    ["nothing said", [], { symptoms: "notKnown" }],
    ["a usual day says nothing", [checkIn("usual", [], "2026-11-24")], { symptoms: "notKnown" }],
    ["can do everything", [can("everything", "2026-11-01")], { symptoms: "none" }],
    ["six months ago to the day", [can("everything", "2026-05-25")], { symptoms: "none" }],
    ["longer ago", [can("everything", "2026-05-24")], { symptoms: "notKnown" }],
    ["a first limit", [can("hardEffort", "2026-11-01")], { symptoms: "present" }],
    [
      "the same limit as before",
      [can("hardEffort", "2026-08-01"), can("hardEffort", "2026-11-01")],
      { symptoms: "present", symptomsAreNewOrWorse: false },
    ],
    [
      "a worse one",
      [can("everything", "2026-08-01"), can("lightThings", "2026-11-01")],
      { symptoms: "present", symptomsAreNewOrWorse: true },
    ],
    [
      "a check-in two weeks ago told of breathlessness",
      [can("everything", "2026-11-20"), checkIn("bitWorse", ["moreBreathless"], "2026-11-11")],
      { symptoms: "present", symptomsAreNewOrWorse: true },
    ],
    [
      "a day longer ago",
      [checkIn("bitWorse", ["moreBreathless"], "2026-11-10")],
      { symptoms: "notKnown" },
    ],
    [
      "a cough is none of the leak's",
      [checkIn("bitWorse", ["cough"], "2026-11-24")],
      { symptoms: "notKnown" },
    ],
  ])("%s", (_what, said, expected) => {
    expect(readSymptoms(personWho(...said), today)).toEqual(expected);
  });
});

describe("the plan's view", () => {
  it("leads from a letter to a day, and the clinic's own interval stands before the society's", () => {
    const letter = echoOf("2026-05-12", {
      effectiveOrificeArea: 25,
      regurgitantVolume: 40,
      ejectionFraction: 65,
      endSystolicDiameter: 32,
    });
    const calm = can("everything", "2026-11-01");
    const plan = (...said: Said[]) =>
      planVisits(readVisitSituation(personWho(...said), today), today);
    expect(plan(letter, calm).echo).toMatchObject({
      kind: "planned",
      basis: { on: "2026-05-12", of: "lastEcho" },
    });
    const clinic: Said = {
      kind: "visitInstruction",
      what: "echo",
      plan: { every_mo: 6 },
      setBy: "Dr Lee",
      setOn: "2026-05-12",
    };
    expect(plan(letter, calm, clinic).echo).toMatchObject({ setBy: "Dr Lee" });
    expect(plan().echo).toMatchObject({ kind: "cannotTell" });
  });

  it("counts visits that were, and procedures on the mitral valve by their earliest day", () => {
    const visit = (on: string, status: string): Said => ({
      kind: "appointment",
      purpose: "visit",
      status,
      on,
    });
    const clip: Said = { kind: "procedure", procedure: "clip", status: "done", on: "2025-06" };
    const situation = readVisitSituation(
      personWho(
        visit("2026-03-01", "done"),
        visit("2026-04-01", "cancelled"),
        visit("2027-01-01", "planned"),
        clip,
        { ...clip, valve: "tricuspid" },
        { ...clip, status: "planned", on: "2027" },
        { kind: "procedure", procedure: "ablation", status: "done", on: "2025" },
      ),
      today,
    );
    expect(situation.lastVisitOn).toBe("2026-03-01");
    expect(situation.procedures).toEqual([{ kind: "clip", on: "2025-06-01" }]);
  });

  it.each([
    ["2026-08-25", true],
    ["2026-08-24", undefined],
    [undefined, undefined],
  ])("fibrillation since %s is new: %s", (since, isNew) => {
    const said: Said = {
      kind: "condition",
      condition: "atrialFibrillation",
      answer: "yes",
      ...(since && { since }),
    };
    expect(readVisitSituation(personWho(said), today).hasNewAtrialFibrillation).toBe(isNew);
  });
});

describe("the dentist's view", () => {
  const swiss: Said = { kind: "profile", country: "CH" };
  const decide = (...said: Said[]) =>
    decideProphylaxis(readProphylaxisSituation(personWho(swiss, ...said), today, "oralSurgery"))
      .kind;

  it.each<[string, Said[], string]>([
    ["nothing asked", [], "ask"],
    ["all of it denied", [...allDenied], "no"],
    ["one of it not asked", allDenied.slice(1), "ask"],
    [
      "a ring in the body, whatever was denied",
      [...allDenied, { kind: "implant", implant: "repairRing", status: "there" }],
      "yes",
    ],
    [
      "a mechanical valve by the diary's own question",
      [{ kind: "condition", condition: "mechanicalValve", answer: "yes" }],
      "yes",
    ],
    [
      "an operation entered as done",
      [...allDenied, { kind: "procedure", procedure: "tissueValve", status: "done", on: "2020" }],
      "yes",
    ],
    [
      "one that is planned",
      [
        ...allDenied,
        { kind: "procedure", procedure: "tissueValve", status: "planned", on: "2027" },
      ],
      "no",
    ],
    [
      "a repair whose ring nobody knows of",
      [
        ...allDenied,
        { kind: "procedure", procedure: "surgicalRepair", status: "done", on: "2020" },
      ],
      "ask",
    ],
  ])("%s: %s", (_what, said, kind) => {
    expect(decide(...said)).toBe(kind);
  });

  it("does not take no mechanical valve for no valve", () => {
    const said: Said = { kind: "condition", condition: "mechanicalValve", answer: "no" };
    const situation = readProphylaxisSituation(personWho(said), today, "oralSurgery");
    expect(situation.conditions.surgicalValve).toBeUndefined();
  });

  it.each([
    ["2026-05-25", "yes"],
    ["2026-05-24", "no"],
    [undefined, "notSure"],
  ])("a closure device put in on %s is recent: %s", (on, answer) => {
    const device = { kind: "implant", implant: "closureDevice", status: "there" } as const;
    const person = personWho({ ...device, ...(on && { on }) });
    const { conditions } = readProphylaxisSituation(person, today, "oralSurgery");
    expect(conditions.recentDevice?.answer).toBe(answer);
  });

  it("does not let an old device speak for one whose day nobody knows", () => {
    const device = { kind: "implant", implant: "closureDevice", status: "there" } as const;
    const person = personWho({ ...device, on: "2019" }, device);
    const { conditions } = readProphylaxisSituation(person, today, "oralSurgery");
    expect(conditions.recentDevice?.answer).toBe("notSure");
  });

  it.each([
    ["yes", 0],
    ["notSure", 0],
    ["no", 1],
  ])("cephalosporins: allergy %s, listed %i", (answer, listed) => {
    const allergies: Said[] = [
      { kind: "allergy", about: "cephalosporin", answer },
      { kind: "allergy", about: "penicillin", answer: "no" },
      { kind: "implant", implant: "mechanicalValve", status: "there" },
    ];
    const decision = decideProphylaxis(
      readProphylaxisSituation(personWho(swiss, ...allergies), today, "oralSurgery"),
    );
    const regimen = "regimen" in decision ? decision.regimen : undefined;
    const cephalosporins = regimen?.options.filter(({ isCephalosporin }) => isCephalosporin);
    expect(cephalosporins?.length).toBeGreaterThanOrEqual(listed);
    expect(regimen?.avoid.includes("cephalosporins")).toBe(listed === 0);
  });

  it("gives a device of a month its last day, so that its time is not over too soon", () => {
    const said: Said = {
      kind: "implant",
      implant: "closureDevice",
      status: "there",
      on: "2026-06",
    };
    const situation = readProphylaxisSituation(personWho(said), today, "oralSurgery");
    expect(situation.conditions.recentDevice).toEqual({ answer: "yes", since: "2026-06-30" });
  });

  const penicillin = (answer: string, reaction?: string): Said => ({
    kind: "allergy",
    about: "penicillin",
    answer,
    ...(reaction && { reaction }),
  });
  it.each<[string, Said[], string]>([
    ["nothing said", [], "notKnown"],
    ["no", [penicillin("no")], "none"],
    ["not sure", [penicillin("notSure")], "notKnown"],
    ["yes, how is not said", [penicillin("yes")], "reactionNotKnown"],
    ["a rash", [penicillin("yes", "mild")], "mild"],
    [
      "a rash once, the throat another time",
      [penicillin("yes", "mild"), penicillin("yes", "severe")],
      "severe",
    ],
    ["no, and yes", [penicillin("no"), penicillin("yes", "mild")], "mild"],
    [
      "an allergy to latex says nothing of penicillin",
      [{ kind: "allergy", about: "latex", answer: "yes" }],
      "notKnown",
    ],
  ])("penicillin: %s", (_what, said, level) => {
    expect(readProphylaxisSituation(personWho(...said), today, "oralSurgery").allergy).toBe(level);
  });
});

describe("the medicines' view", () => {
  const take = (text: string, more: object = {}): Said => ({
    kind: "medicine",
    status: "taking",
    text,
    ...more,
  });

  it("hears of a thinner that must not be with a mechanical valve, wherever the valve was entered", () => {
    const person = personWho(take("Eliquis"), {
      kind: "implant",
      implant: "mechanicalValve",
      status: "there",
    });
    expect(checkMedicines(readMedicinesSituation(person, today), today).kind).toBe("contactToday");
  });

  it("leaves out what was stopped, and takes the substances a person confirmed before the text", () => {
    const person = personWho(
      take("my heart pill", { ingredients: ["ramipril"] }),
      take("Aspirin", { of: "a", written: "2026-01-01" }),
      take("Aspirin", { of: "a", status: "stopped" }),
    );
    const situation = readMedicinesSituation(person, today);
    expect(situation.medicines.map(({ text }) => text)).toEqual(["my heart pill"]);
    const check = checkMedicines(situation, today);
    expect(check.cards[0]).toMatchObject({ text: "my heart pill", ingredients: ["ramipril"] });
    expect(check.unchecked).toEqual([]);
  });

  it("does not judge by a substance it does not know", () => {
    const person = personWho(take("something new", { ingredients: ["newadrine"] }));
    expect(checkMedicines(readMedicinesSituation(person, today), today).unchecked).toHaveLength(1);
  });
});

describe("pregnancy, where nobody spoke of it", () => {
  const born = (birthYear: number, sex?: string): Said => ({
    kind: "profile",
    birthYear,
    ...(sex && { sex }),
  });
  const said = (answer: string): Said => ({ kind: "condition", condition: "pregnancy", answer });
  it.each<[string, Said[], string | undefined]>([
    ["nothing known", [], undefined],
    ["a man of 30", [born(1996, "male")], "no"],
    ["a woman of 58 or 59", [born(1967, "female")], undefined],
    ["59 or 60: the younger counts", [born(1966)], undefined],
    ["60 or 61", [born(1965)], "no"],
    ["her own word stands before her age", [born(1940), said("yes")], "yes"],
    ["her no of a year ago", [{ ...said("no"), written: "2025-11-25" }], "no"],
    ["her no of longer ago", [{ ...said("no"), written: "2025-11-24" }], undefined],
    ["not sure stays not sure", [born(1940), said("notSure")], "notSure"],
  ])("%s", (_what, facts, answer) => {
    expect(readPregnancy(personWho(...facts), today)).toBe(answer);
  });
});

describe("the stroke score's view", () => {
  it("takes the age reached this year, and leaves out what nobody said", () => {
    const person = personWho(
      { kind: "profile", birthYear: 1951, sex: "female" },
      { kind: "history", history: "diabetes", answer: "no" },
      echoOf("2026-05-01", { ejectionFraction: 38 }),
    );
    expect(readStrokeSituation(person, today)).toEqual({
      has: { diabetes: "no" },
      age_years: 75,
      sex: "female",
      ejectionFraction_percent: 38,
    });
  });
});
