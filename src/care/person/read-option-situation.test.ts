import { describe, expect, it } from "vitest";
import { listOptions } from "../options/list-options.ts";
import { echoOf, personWho, today, type Said } from "./person.test-support.ts";
import { readOptionSituation } from "./read-option-situation.ts";

const read = (...said: Said[]) => readOptionSituation(personWho(...said), today);
const condition = (name: string, answer = "yes"): Said => ({
  kind: "condition",
  condition: name,
  answer,
});
const history = (name: string, answer = "yes"): Said => ({
  kind: "history",
  history: name,
  answer,
});

const nothingDone = {
  repair: "no",
  bioprosthesis: "no",
  mechanicalValve: "no",
  clip: "no",
} as const;
const asked = ["valveRepair", "tissueValve", "mechanicalValve", "valveClip"].map((name) =>
  condition(name, "no"),
);

describe("what was done to the valve", () => {
  it("is not sure where nobody was asked, and no where all was denied", () => {
    expect(read().valveWork).toEqual({
      repair: "notSure",
      bioprosthesis: "notSure",
      mechanicalValve: "notSure",
      clip: "notSure",
    });
    expect(read(...asked).valveWork).toEqual(nothingDone);
    expect(read(...asked, history("surgicalValve", "no")).valveWork).toEqual(nothingDone);
  });

  it.each<[string, Said, object]>([
    ["the diary's question", condition("valveClip"), { clip: "yes" }],
    [
      "an implant",
      { kind: "implant", implant: "tissueValve", status: "there" },
      { bioprosthesis: "yes" },
    ],
    [
      "a procedure without a day",
      { kind: "procedure", procedure: "surgicalRepair", status: "done" },
      { repair: "yes" },
    ],
  ])("%s says yes, without a day", (_what, said, expected) => {
    expect(read(said).valveWork).toMatchObject(expected);
  });

  it.each([
    // By the first of the year it would be over, by yesterday not: the day is open.
    ["2026", []],
    ["2026-10", [{ kind: "repair", on: "2026-10-01" }]],
    ["2025", [{ kind: "repair", on: "2025-01-01" }]],
    ["2026-03-10", [{ kind: "repair", on: "2026-03-10" }]],
  ])("a repair in %s", (on, procedures) => {
    const said = { kind: "procedure", procedure: "surgicalRepair", status: "done", on } as const;
    const situation = read(said);
    expect(situation.procedures).toEqual(procedures);
    expect(situation.valveWork?.repair).toBe("yes");
  });

  it("leaves another valve out, but for a mechanical one and its blood thinner", () => {
    const aortic: Said = {
      kind: "implant",
      implant: "mechanicalValve",
      status: "there",
      valve: "aortic",
    };
    const situation = read(aortic, condition("mechanicalValve"));
    // The yes may have meant the aortic one.
    expect(situation.valveWork?.mechanicalValve).toBe("notSure");
    expect(situation.mechanicalValveElsewhere).toBe(true);
    expect(read(...asked)).not.toHaveProperty("mechanicalValveElsewhere");
  });
});

describe("what is known of the person", () => {
  it("takes yes and no from the record, and nothing from silence", () => {
    const situation = read(
      condition("atrialFibrillation"),
      condition("heartFailure", "no"),
      history("hypertension", "notSure"),
      history("severalIllValves"),
      history("cardiacAmyloidosis"),
    );
    expect(situation).toMatchObject({ atrialFibrillation: true, heartFailure: false });
    expect(situation).toMatchObject({ heartMuscleDisease: true });
    // Some other valve is ill; how much, nobody said.
    for (const silent of ["highBloodPressure", "severeOtherValve", "surgicalRisk"]) {
      expect(situation).not.toHaveProperty(silent);
    }
    expect(read(history("severalIllValves", "no")).severeOtherValve).toBe(false);
    expect(read(history("cardiacAmyloidosis", "no"))).not.toHaveProperty("heartMuscleDisease");
  });

  it.each([
    ["2026-11-01", "lightThings", "III"],
    ["2026-05-25", "hardEffort", "II"],
    ["2026-05-24", "hardEffort", undefined],
  ])("everyday life told on %s as %s is class %s", (written, limit, nyha) => {
    expect(read({ kind: "everyday", limit, written }).nyha).toBe(nyha);
  });

  it("needs a blood thinner by the score, and never by silence", () => {
    const known = [
      condition("atrialFibrillation"),
      ...asked,
      ...["rheumaticMitralStenosis", "hypertrophicCardiomyopathy", "cardiacAmyloidosis"].map(
        (name) => history(name, "no"),
      ),
    ];
    expect(read(...known)).not.toHaveProperty("bloodThinnerNeeded");
    expect(read(...known, history("stroke")).bloodThinnerNeeded).toBe(true);
  });
});

describe("a list from the record", () => {
  const letter = echoOf("2026-09-30", {
    effectiveOrificeArea: 45,
    ejectionFraction: 55,
    endSystolicDiameter: 42,
  });
  const statusOf = (rule: string, ...said: Said[]) => {
    const list = listOptions(read(...said), today);
    if (list.kind === "emergency") throw new Error("Expected a list");
    return list.options
      .flatMap(({ bySociety }) => [...bySociety.esc.statements, ...bySociety.accAha.statements])
      .find((one) => one.rule === rule)?.status;
  };
  const well: Said = { kind: "everyday", limit: "everything", written: "2026-11-01" };

  it("leads from a letter and answers to what both societies list", () => {
    expect(statusOf("TRG-3", letter, well, ...asked)).toBe("applies");
    expect(statusOf("TRG-3-U", letter, well, ...asked)).toBe("applies");
    expect(statusOf("TRG-11", letter, well, ...asked)).toBe("doesNotApply");
  });

  it("settles nothing while work on the valve or symptoms were not asked about", () => {
    expect(statusOf("TRG-3", letter, well)).toBe("mayApply");
    expect(statusOf("TRG-3", letter, ...asked)).toBe("mayApply");
  });
});
