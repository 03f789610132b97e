import { describe, expect, it } from "vitest";
import { listOptions } from "../options/list-options.ts";
import { listTeamQuestions } from "./list-team-questions.ts";
import { echoOf, personWho, today, type Said } from "./person.test-support.ts";
import { readLivingSituation } from "./read-living-situation.ts";
import { readOptionSituation } from "./read-option-situation.ts";
import { readTeamWords } from "./read-team-words.ts";
import { readTimelines } from "./read-timelines.ts";
import { readVisitSituation } from "./read-visit-situation.ts";

const word = (about: string, answer: string, setOn = "2026-11-01", more: object = {}): Said => ({
  kind: "teamWord",
  about,
  answer,
  setBy: "Dr Lee",
  setOn,
  ...more,
});
const notSure = (about: string): Said => ({ kind: "teamWord", about, answer: "notSure" });
const number = (about: string, value: number): Said => ({
  kind: "teamWord",
  about,
  value,
  setBy: "Dr Lee",
  setOn: "2026-11-01",
});
const day = (about: string, on: string): Said => ({
  kind: "teamWord",
  about,
  on,
  setBy: "Dr Lee",
  setOn: "2026-11-01",
});
const read = (...said: Said[]) => readTeamWords(personWho(...said), today);

describe("what the team told", () => {
  it("is nothing where nobody said anything, or the person does not know", () => {
    expect(read()).toEqual({});
    expect(read(notSure("surgicalRisk"), notSure("clipSuitable"))).toEqual({});
  });

  it.each<[Said, object]>([
    [word("surgicalRisk", "inoperable"), { surgicalRisk: "inoperable" }],
    [word("repairLikelyDurable", "yes"), { repairLikelyDurable: true }],
    [word("clipSuitable", "no"), { clipSuitable: false }],
    [word("coronary", "nonComplex"), { coronary: "nonComplex" }],
    [word("otherOperation", "none"), { otherOperation: "none" }],
    [word("exerciseTest", "normal"), { exerciseTest: "normal" }],
    [word("exerciseTest", "none"), {}],
    [number("repairSuccess", 96), { repairSuccess_percent: 96 }],
    [number("surgicalMortality", 0.9), { surgicalMortality_percent: 0.9 }],
    [number("mitralValveArea", 1.8), { mitralValveArea_cm2: 1.8 }],
  ])("%j", (said, expected) => {
    expect(read(said)).toEqual(expected);
  });

  it.each([
    // A year to the day still speaks; the day before it no longer does.
    ["surgicalRisk", "low", "2025-11-25", "low"],
    ["surgicalRisk", "low", "2025-11-24", undefined],
  ])("of %s said on %s: %s", (about, answer, setOn, expected) => {
    expect(read(word(about, answer, setOn)).surgicalRisk).toBe(expected);
  });

  it.each([
    ["2026-08-25", true],
    ["2026-08-24", undefined],
  ])("steady on %s: soon no longer known", (setOn, stable) => {
    expect(read(word("stable", "yes", setOn)).stable).toBe(stable);
  });

  it.each([
    ["2025-12", true],
    ["2025-11", undefined],
    ["2026", true],
    ["2025", undefined],
    ["2025-11-25", true],
    ["2025-11-24", undefined],
  ])("a stay in hospital that ended %s", (on, expected) => {
    const said = word("heartFailureStayLastYear", "yes", "2026-11-01", { on });
    expect(read(said).heartFailureStayLastYear).toBe(expected);
  });

  it("takes a no to a stay only for a while", () => {
    const stay = (setOn: string) =>
      read(word("heartFailureStayLastYear", "no", setOn)).heartFailureStayLastYear;
    expect([stay("2026-09-01"), stay("2026-08-01")]).toEqual([false, undefined]);
  });
});

describe("what a list of options is made from", () => {
  const options = (...said: Said[]) => readOptionSituation(personWho(...said), today);

  it("lets the team's word come before what we would work out", () => {
    const several: Said = { kind: "history", history: "severalIllValves", answer: "no" };
    expect(options(several).severeOtherValve).toBe(false);
    expect(options(several, word("severeOtherValve", "yes")).severeOtherValve).toBe(true);
  });

  it("takes one illness of the heart muscle as enough, whoever told it", () => {
    const amyloid: Said = { kind: "history", history: "cardiacAmyloidosis", answer: "yes" };
    expect(options(amyloid, word("heartMuscleDisease", "no")).heartMuscleDisease).toBe(true);
    expect(options(word("heartMuscleDisease", "no")).heartMuscleDisease).toBe(false);
  });

  const lab = (test: string, on: string, value: number): Said => ({ kind: "lab", test, on, value });

  it.each([
    ["2025-11-25", 300],
    ["2025-11-24", undefined],
  ])("a BNP of %s", (on, expected) => {
    expect(options(lab("bnp", on, 300)).bnp_pgmL).toBe(expected);
    expect(options(lab("ntProBnp", on, 300)).ntProBnp_pgmL).toBe(expected);
  });
});

describe("a test on a bike or treadmill", () => {
  const well: Said = { kind: "everyday", limit: "everything", written: "2026-11-01" };
  const visits = (...said: Said[]) => readVisitSituation(personWho(...said), today);
  const living = (...said: Said[]) => readLivingSituation(personWho(...said), today).has;

  it("that brought symptoms out stands against none told, and they are not new", () => {
    expect(visits(well).symptoms).toBe("none");
    expect(visits(well, word("exerciseTest", "symptoms"))).toMatchObject({
      symptoms: "present",
      symptomsAreNewOrWorse: false,
    });
    expect(visits(word("exerciseTest", "symptoms")).symptoms).toBe("present");
    expect(visits(well, word("exerciseTest", "symptoms", "2025-01-01")).symptoms).toBe("none");
  });

  it("that was fine does not make anybody well", () => {
    expect(visits(word("exerciseTest", "normal")).symptoms).toBe("notKnown");
    const limited: Said = { kind: "everyday", limit: "lightThings", written: "2026-11-01" };
    expect(visits(limited, word("exerciseTest", "normal")).symptoms).toBe("present");
  });

  it("is what sport asks for", () => {
    expect(living(word("exerciseTest", "normal")).normalExerciseTest).toBe("yes");
    expect(living(word("exerciseTest", "other")).normalExerciseTest).toBe("no");
    expect(living(word("exerciseTest", "none"))).not.toHaveProperty("normalExerciseTest");
  });
});

describe("days the clinic set", () => {
  it("are those of daily life and of the time after an operation", () => {
    const driving = day("driving", "2026-12-24");
    const repair: Said = {
      kind: "procedure",
      procedure: "surgicalRepair",
      status: "done",
      on: "2026-10-20",
    };
    const expected = [{ about: "driving", on: "2026-12-24", setBy: "Dr Lee", setOn: "2026-11-01" }];
    const person = personWho(driving, repair);
    expect(readLivingSituation(person, today).clinicDays).toEqual(expected);
    expect(readTimelines(person, today)[0]!.situation.clinicDays).toEqual(expected);
    expect(readLivingSituation(personWho(notSure("driving")), today)).not.toHaveProperty(
      "clinicDays",
    );
  });
});

describe("what is still to be asked", () => {
  const severe = echoOf("2026-09-30", {
    effectiveOrificeArea: 45,
    ejectionFraction: 65,
    endSystolicDiameter: 35,
  });
  const denied = ["valveRepair", "tissueValve", "mechanicalValve", "valveClip"].map(
    (condition): Said => ({ kind: "condition", condition, answer: "no" }),
  );
  const felt: Said = { kind: "everyday", limit: "hardEffort", written: "2026-11-01" };
  const ask = (...said: Said[]) => {
    const person = personWho(severe, ...denied, felt, ...said);
    return listTeamQuestions(person, listOptions(readOptionSituation(person, today), today), today);
  };

  it("is first what the person does not know, then what alone would settle a statement", () => {
    expect(ask()).toMatchObject({ asked: [] });
    expect(ask().settling).toContain("surgicalRisk");
    expect(ask(notSure("surgicalRisk")).asked).toEqual(["surgicalRisk"]);
    expect(ask(notSure("surgicalRisk")).settling).not.toContain("surgicalRisk");
  });

  it("is not what was told, until that has grown old", () => {
    const told = ask(word("surgicalRisk", "low"));
    expect([...told.asked, ...told.settling, ...told.helping]).not.toContain("surgicalRisk");
    expect(ask(word("surgicalRisk", "low", "2025-01-01")).asked).toEqual(["surgicalRisk"]);
  });

  it("turns what may apply into what does, with its class, or does not, with what rules it out", () => {
    const status = (rule: string, ...said: Said[]) => {
      const person = personWho(severe, ...denied, felt, ...said);
      const list = listOptions(readOptionSituation(person, today), today);
      if (list.kind === "emergency") throw new Error("Expected a list");
      const found = list.options
        .flatMap(({ bySociety }) => bySociety.esc.statements)
        .find((one) => one.rule === rule);
      return [found?.status, found?.class, found?.level];
    };
    expect(status("TRG-2")).toEqual(["mayApply", "I", "B"]);
    expect(status("TRG-2", word("surgicalRisk", "low"))).toEqual(["applies", "I", "B"]);
    expect(status("TRG-2", word("surgicalRisk", "inoperable"))).toEqual(["doesNotApply", "I", "B"]);
    const clip = [word("surgicalRisk", "high"), word("clipSuitable", "yes")];
    expect(status("TRG-9", ...clip)).toEqual(["applies", "IIa", "B"]);
    expect(
      status("TRG-1", word("surgicalRisk", "low"), word("repairLikelyDurable", "yes")),
    ).toEqual(["applies", "I", "B"]);
  });
});
