import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { primaryOptionRules } from "#knowledge/option-rules-primary.ts";
import { secondaryOptionRules } from "#knowledge/option-rules-secondary.ts";
import { medicineOptionRules } from "#knowledge/option-rules-medicines.ts";
import { procedureOptionRules } from "#knowledge/option-rules-procedure.ts";
import { unverifiedRows } from "#knowledge/unverified-rows.ts";
import { readCases } from "../grade/study-case.test-support.ts";
import { isListed } from "./list-questions.ts";
import { listOptions } from "./list-options.ts";
import {
  statementsOf,
  tellOptions,
  toSituation,
  today,
  type OptionCase,
} from "./option-case.test-support.ts";

const rows = readCases<OptionCase>(join(import.meta.dirname, "list-options.cases.csv"));

const blank: OptionCase = {
  case: "",
  mechanism: "primary",
  values: "",
  signs: "",
  word: "",
  person: "",
  procedures: "",
  applies: "",
  against: "",
  mayApply: "",
};

function listFor(change: Partial<OptionCase>) {
  const result = listOptions(toSituation({ ...blank, ...change }), today);
  if (result.kind === "emergency") throw new Error("Expected a list");
  return result;
}

describe("list-options.cases.csv", () => {
  it.each(rows)("$case", (row) => {
    const { applies, against, mayApply } = row;
    expect(tellOptions(row)).toEqual({ applies, against, mayApply });
  });

  it("sees each statement apply to somebody, and not to somebody else", () => {
    const items = [
      ...Object.values(primaryOptionRules),
      ...Object.values(secondaryOptionRules),
      ...Object.values(medicineOptionRules),
      ...Object.values(procedureOptionRules),
    ];
    const told = rows.map((row) => `; ${row.applies}; ${row.against};`);
    for (const { id } of items) {
      const own = told.filter((text) => text.includes(` ${id};`));
      expect(own.length, id).toBeGreaterThan(0);
      expect(own.length, id).toBeLessThan(rows.length);
    }
  });
});

describe("listOptions", () => {
  it("shows a number beside its limit and its source", () => {
    const { options } = listFor({ values: "LVEF 55 %" });
    const { esc, accAha } = options.find(({ id }) => id === "surgery")!.bySociety;
    expect(esc.statements[0]).toMatchObject({
      rule: "TRG-3",
      class: "I",
      level: "B",
      status: "applies",
      sources: [{ id: "ESC25", year: 2025 }],
    });
    expect(esc.statements[0]!.observed).toContainEqual({
      what: "ejectionFraction",
      value: 55,
      unit: "%",
      met: "yes",
      limit: { item: "SEV-32-F", value: 60, unit: "%", comparison: "atOrUnder" },
    });
    // Each with its own class; the American one has no level that was read.
    expect(accAha.statements[0]).toMatchObject({ rule: "TRG-3-U", class: "1" });
    expect(accAha.statements[0]).not.toHaveProperty("level");
  });

  it("names the rows of ACC/AHA that nobody has read, and takes none of them for a no", () => {
    const { options } = listFor({ person: "symptoms=present risk=high clipSuitable" });
    const { accAha } = options.find(({ id }) => id === "clip")!.bySociety;
    expect(accAha.notRead).toEqual(["TRG-9-ACC20", "TRG-25-ACC20"]);
    for (const { bySociety } of options) {
      for (const row of bySociety.accAha.notRead) expect(unverifiedRows).toContain(row);
    }
    expect(options.find(({ id }) => id === "keyholeSurgery")!.bySociety.accAha.status).toBe(
      "notRead",
    );
  });

  it("says what rules a statement out", () => {
    const { options } = listFor({ values: "EROA 0.10 cm2" });
    const surgery = options.find(({ id }) => id === "surgery")!;
    expect(isListed(surgery)).toBe(false);
    expect(surgery.bySociety.esc.statements[0]!.observed).toContainEqual({
      what: "grade",
      value: "mild",
      met: "no",
    });
  });

  it("keeps a grade from before the operation out of what is so now", () => {
    const procedures = "repair 2026-10-10";
    const before = listFor({ procedures, person: "on=2026-09-30" });
    expect(before.isStudyOfNow).toBe(false);
    expect(before.missing).toContain("studySinceProcedure");
    const since = listFor({ procedures, person: "on=2026-11-01" });
    expect(since.isStudyOfNow).toBe(true);
    expect(since.questions.map(({ id }) => id)).toContain("leakAgain");
  });

  it("does not let rules past their review say that waiting is fine", () => {
    const late = listOptions(toSituation(blank), "2028-01-01");
    const watch = statementsOf(late).filter(({ rule }) => rule === "TRG-11");
    expect(watch).toMatchObject([{ status: "mayApply", missing: ["newRules"] }]);
  });

  it.each([
    ["no symptoms told", "", "exerciseTest"],
    ["symptoms", "symptoms=present", "canItBeRepaired"],
    ["pressure alone", "", "confirmLungPressure", "PASP 51 mm[Hg]"],
    ["symptoms of a mild leak", "symptoms=present", "whereFrom", "EROA 0.10 cm2"],
    ["numbers far apart", "", "anotherPicture", "EROA 0.45 cm2; RVol 35 mL"],
    ["fibrillation", "atrialFibrillation", "strokeRisk"],
    ["societies that differ", "", "guidesDiffer", "LVESDi 20 mm/m2"],
    ["no repair that lasts", "", "whichValve", "LVEF 55 %"],
  ])("asks: %s", (_what, person, question, values = "") => {
    const asked = listFor({ person, values }).questions.map(({ id }) => id);
    expect(asked).toContain(question);
    const quiet = listFor({ values: "EROA 0.10 cm2" }).questions.map(({ id }) => id);
    expect(quiet).not.toContain(question);
  });
});

describe("a test on a bike or treadmill", () => {
  it.each(["normal", "other"])("%s: it was made, and is not asked for", (test) => {
    const { questions } = listFor({ person: `test=${test}` });
    expect(questions.map(({ id }) => id)).not.toContain("exerciseTest");
  });
});

describe("the statements", () => {
  it("say in words what their class says, and none of them is an unverified row", () => {
    const says = {
      I: ["advised"],
      IIa: ["reasonable"],
      IIb: ["mayBeConsidered"],
      III: ["harm", "noBenefit"],
      "1": ["advised"],
      "2b": ["mayBeConsidered"],
    };
    const statements = rows.flatMap((row) => statementsOf(listOptions(toSituation(row), today)));
    for (const statement of statements) {
      if (statement.class !== undefined) {
        expect(says[statement.class], statement.rule).toContain(statement.says);
      }
      expect(unverifiedRows).not.toContain(statement.rule);
      expect(statement.sources.length, statement.rule).toBeGreaterThan(0);
    }
  });
});
