import { describe, expect, it } from "vitest";
import { prophylaxisHouse } from "#knowledge/prophylaxis-house.ts";
import { decideProphylaxis } from "./decide-prophylaxis.ts";
import { caseDay, everyCondition } from "./prophylaxis-case.test-support.ts";
import type { ProphylaxisSituation } from "./prophylaxis-situation.ts";

/** What a decision tells beside its answer: what each row looked at, what is missing, whom to ask. */

const own = everyCondition("no");
const has = (...names: readonly (keyof typeof own)[]): ProphylaxisSituation["conditions"] => {
  return { ...own, ...Object.fromEntries(names.map((name) => [name, { answer: "yes" }])) };
};
const dental: ProphylaxisSituation = {
  on: caseDay,
  conditions: own,
  procedure: "oralSurgery",
  allergy: "none",
  country: "DE",
};

function told(more: Partial<ProphylaxisSituation>): readonly string[] {
  const { reasons } = decideProphylaxis({ ...dental, ...more });
  return reasons.map(({ rule, says, observed }) => [rule, says, ...observed].join(" "));
}

describe("the reasons", () => {
  it.each<[string, Partial<ProphylaxisSituation>, readonly string[]]>([
    ["an own valve: nothing was there to see", {}, ["IE-17-ESC no"]],
    ["nobody says what is planned", { procedure: "notKnown" }, ["IE-18-P ask notKnown"]],
    [
      "a clip before surgery: the person, then the procedure",
      { conditions: has("clip") },
      ["IE-13-ESC consider clip", "IE-30-ESC yes oralSurgery"],
    ],
    [
      "a prosthesis before gentle work: the procedure, then the person",
      { conditions: has("surgicalValve"), procedure: "gentleDentalWork" },
      ["IE-32-ESC no gentleDentalWork", "IE-11-ESC yes surgicalValve"],
    ],
    [
      "a transplant and a look into the gut: no row was read for it",
      { conditions: has("heartTransplant"), procedure: "otherBodyProcedure" },
      ["IE-18-R ask otherBodyProcedure", "IE-16-ESC consider heartTransplant"],
    ],
    [
      "rules past their review: that first, then the row that may no longer say no",
      { on: "2031-01-01" },
      ["IE-18-X ask", "IE-17-ESC no"],
    ],
    [
      "no guideline of ours: ours first, then all three",
      { country: "JP" },
      ["IE-19-O no", "IE-17-AHA no", "IE-17-ESC no", "IE-17-NICE no"],
    ],
    [
      "the clinic's word is about the procedure",
      { clinic: { answer: "no", decidedBy: "Dr Lee", decidedOn: "2026-10-01" } },
      ["IE-19 no oralSurgery"],
    ],
    [
      "the clinic spoke before the clip",
      {
        conditions: { ...own, clip: { answer: "yes", since: "2026-10-02" } },
        clinic: { answer: "no", decidedBy: "Dr Lee", decidedOn: "2026-10-01" },
      },
      ["IE-19-B ask clip"],
    ],
  ])("%s", (_what, more, expected) => {
    expect(told(more)).toEqual(expected);
  });

  it("carry a class only where the society gives one", () => {
    const us = decideProphylaxis({ ...dental, country: "US", conditions: has("clip") });
    expect(us.reasons[0].rule).toBe("IE-13-AHA");
    expect(us.reasons[0]).not.toHaveProperty("grade");
  });
});

describe("what is missing", () => {
  const missing = (conditions: ProphylaxisSituation["conditions"]) =>
    decideProphylaxis({ ...dental, conditions }).missing;

  it("is each condition nobody has ruled in or out, the transplant's valve only with a transplant", () => {
    const all = Object.keys(own).filter((name) => name !== "transplantValveDisease");
    expect(missing({})).toEqual(all);
    const { transplantValveDisease: _valve, ...others } = has("heartTransplant");
    expect(missing(others)).toEqual(["transplantValveDisease"]);
  });

  it("is the transplant itself where only its valve is told of", () => {
    expect(missing(has("transplantValveDisease"))).toEqual(["heartTransplant"]);
    expect(missing(has("transplantValveDisease", "heartTransplant"))).toEqual([]);
  });
});

describe("by whose word, and whom to ask", () => {
  it("names no society where none of ours is followed, and no clinic where none spoke", () => {
    const decision = decideProphylaxis({ ...dental, country: "JP" });
    expect(decision.by).toEqual({ kind: "noSocietyHere" });
    expect(decision.reasons[0].section).toBe(prophylaxisHouse.noSocietyHere.section);
    expect(decision).not.toHaveProperty("clinic");
  });

  it.each([
    ["implant", "whoDoesTheProcedure"],
    ["notKnown", "whoDoesTheProcedure"],
    ["heartCatheterOrEcho", "heartTeam"],
  ] as const)("before %s: %s", (procedure, whom) => {
    const decision = decideProphylaxis({
      ...dental,
      country: "US",
      conditions: has("surgicalValve"),
      procedure,
    });
    expect(decision).toMatchObject({ kind: "ask", whom });
  });

  it("tells the prescriber what to avoid, by allergy", () => {
    const avoid = (
      allergy: ProphylaxisSituation["allergy"],
      more: Partial<ProphylaxisSituation> = {},
    ) => {
      const decision = decideProphylaxis({
        ...dental,
        conditions: has("surgicalValve"),
        allergy,
        ...more,
      });
      if (decision.kind !== "yes") throw new Error(decision.kind);
      return decision.regimen!.avoid;
    };
    expect(avoid("none")).toEqual(["clindamycin"]);
    expect(avoid("mild")).toEqual(["clindamycin"]);
    expect(avoid("mild", { cephalosporinAllergy: true })).toEqual([
      "cephalosporins",
      "clindamycin",
    ]);
    expect(avoid("severe")).toEqual(["cephalosporins", "clindamycin"]);
    expect(avoid("reactionNotKnown")).toEqual(["cephalosporins", "clindamycin"]);
  });
});
