import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gradeRules } from "#knowledge/grade-rules.ts";
import { unverifiedRows } from "#knowledge/unverified-rows.ts";
import { gradeLeak } from "./grade-leak.ts";
import type { LeakGrade } from "./leak-grade.ts";
import {
  list,
  readCases,
  shortNames,
  sorted,
  toStudy,
  type StudyCase,
} from "./study-case.test-support.ts";

interface GradeCase extends StudyCase {
  /** `acute`, `shock`, `lungOedema` */
  readonly setting: string;
  readonly aseAcc: string;
  readonly esc: string;
  /** Under either guideline. */
  readonly rules: string;
  readonly flags: string;
  /** Short names, under ESC. */
  readonly drivenBy: string;
}

const rows = readCases<GradeCase>(join(import.meta.dirname, "grade-leak.cases.csv"));
const seen = new Set<string>();

function gradeRow(row: GradeCase) {
  const setting = list(row.setting, " ");
  const study = toStudy(row, setting.includes("acute") ? { isAcute: true } : {});
  const bedside = { shock: setting.includes("shock"), lungOedema: setting.includes("lungOedema") };
  return [gradeLeak(study, "aseAcc", bedside), gradeLeak(study, "esc", bedside)] as const;
}

function tell(grade: LeakGrade): string {
  switch (grade.kind) {
    case "graded":
      return `${grade.tier} ${grade.confidence}${grade.isBorderline ? " borderline" : ""}`;
    case "asReported":
      return `${grade.tier} ${grade.confidence}`;
    default:
      return grade.kind;
  }
}

function nameDrivers(grade: LeakGrade): string[] {
  const drivers = "drivenBy" in grade ? grade.drivenBy : [];
  return Object.keys(shortNames).filter((name) => drivers.includes(shortNames[name]!));
}

describe("grade-leak.cases.csv", () => {
  it.each(rows)("$case", (row) => {
    const [aseAcc, esc] = gradeRow(row);
    const both = [aseAcc, esc];
    const rules = both.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
    const flags = both.flatMap((grade) => grade.flags.map(({ rule }) => rule));
    for (const rule of [...rules, ...flags]) seen.add(rule);
    expect({
      aseAcc: tell(aseAcc),
      esc: tell(esc),
      rules: sorted(rules),
      flags: sorted(flags),
      drivenBy: nameDrivers(esc),
    }).toEqual({
      aseAcc: row.aseAcc,
      esc: row.esc,
      rules: sorted(list(row.rules, " ")),
      flags: sorted(list(row.flags, " ")),
      drivenBy: list(row.drivenBy, " "),
    });
  });

  it("holds a case for each rule of the grade", () => {
    const ofGrade = Object.values(gradeRules).map(({ id }) => id as string);
    const never = ofGrade.filter((id) => !seen.has(id));
    // These speak in a stage, a plan or the check of the atrium, and have their rows there.
    expect(never).toEqual([
      "SEV-56",
      "SEV-30",
      "SEV-31",
      "SEV-32",
      "SEV-33",
      "SEV-35",
      "SEV-STAGE-S",
      "SEV-STAGE-U",
      "SEV-2",
      "SEV-3",
    ]);
    expect([...seen].filter((id) => unverifiedRows.includes(id))).toEqual([]);
  });
});

describe("gradeLeak", () => {
  it("says what was seen, the limit and whom it follows", () => {
    const [row] = rows;
    const [, esc] = gradeRow(row!);
    expect(esc.reasons[0]).toMatchObject({
      rule: "SEV-45",
      observed: [
        {
          what: "effectiveOrificeArea",
          value: 40,
          unit: "mm2",
          limit: { item: "SEV-10-S", value: 40, unit: "mm2", comparison: "atOrOver" },
        },
      ],
      sources: [{ id: "ASE17", organisation: "ASE" }],
    });
  });

  it("names what is missing, and never the kind of a leak that is known", () => {
    const grade = gradeLeak(toStudy({ ...rows[0]!, values: "", word: "" }), "esc");
    expect(grade).toMatchObject({
      kind: "notGradable",
      missing: [
        "effectiveOrificeArea",
        "regurgitantVolume",
        "regurgitantFraction",
        "venaContracta",
        "reportedGrade",
      ],
    });
    const unknown = gradeLeak(toStudy({ ...rows[0]!, mechanism: "notKnown" }), "esc");
    expect(unknown.missing).toContain("mechanism");
  });
});
