import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assignStage, type LeakStage, type SymptomsAnswer } from "./assign-stage.ts";
import { gradeLeak } from "./grade-leak.ts";
import { list, readCases, sorted, toStudy, type StudyCase } from "./study-case.test-support.ts";

interface StageCase extends StudyCase {
  readonly symptoms: string;
  readonly acute: string;
  readonly aseAcc: string;
  readonly esc: string;
  /** Reasons and flags, under either guideline. */
  readonly rules: string;
  readonly missing: string;
}

const rows = readCases<StageCase>(join(import.meta.dirname, "assign-stage.cases.csv"));

function stageRow(row: StageCase): readonly [LeakStage, LeakStage] {
  const study = toStudy(row, row.acute === "" ? {} : { isAcute: true });
  const stage = (guideline: "aseAcc" | "esc") =>
    assignStage(gradeLeak(study, guideline), study, row.symptoms as SymptomsAnswer);
  return [stage("aseAcc"), stage("esc")];
}

function tell(stage: LeakStage): string {
  switch (stage.kind) {
    case "stage":
      return stage.stage;
    case "cannotTell":
      return stage.between.join(" or ") || "?";
    case "notStaged":
      return stage.kind;
  }
}

describe("assign-stage.cases.csv", () => {
  it.each(rows)("$case", (row) => {
    const [aseAcc, esc] = stageRow(row);
    const both = [aseAcc, esc];
    const rules = both.flatMap(({ reasons, flags }) => [...reasons, ...flags]);
    expect({
      aseAcc: tell(aseAcc),
      esc: tell(esc),
      rules: sorted(rules.map(({ rule }) => rule)),
      missing: sorted(both.flatMap(({ missing }) => missing)),
    }).toEqual({
      aseAcc: row.aseAcc,
      esc: row.esc,
      rules: sorted(list(row.rules, " ")),
      missing: sorted(list(row.missing, " ")),
    });
  });
});

describe("assignStage", () => {
  it("shows the number of the ventricle beside its limit", () => {
    const [, esc] = stageRow(rows.find((row) => row.case.startsWith("LVESDi 20.0"))!);
    expect(esc.reasons[1]).toMatchObject({
      rule: "SEV-35",
      observed: [
        {
          what: "endSystolicDiameterIndex",
          value: 20,
          limit: { item: "SEV-35-I", value: 20, unit: "mm/m2", comparison: "atOrOver" },
        },
      ],
    });
  });

  it("says which letters are not the society's own", () => {
    const [aseAcc, esc] = stageRow(rows[0]!);
    expect([aseAcc.usesLetters, esc.usesLetters]).toEqual([true, false]);
  });
});
