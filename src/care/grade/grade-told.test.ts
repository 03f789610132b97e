import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assignStage, type SymptomsAnswer } from "./assign-stage.ts";
import { checkAtrialCriteria } from "./check-atrial-criteria.ts";
import { gradeLeak } from "./grade-leak.ts";
import { leakGuidelineIds } from "./leak-guideline.ts";
import { list, readCases, toStudy, type StudyCase } from "./study-case.test-support.ts";
import { tellGrade, tellReason, tellStage } from "./tell-grade.test-support.ts";

/**
 * All that is told of each row of the case tables, with every number beside its limit, as pages
 * that are looked at when they change: `npx vitest run --project core -u src/care/grade/grade-told.test.ts`.
 */
interface AnyCase extends StudyCase {
  /** Each table has its own columns. */
  readonly setting?: string;
  readonly symptoms?: string;
  readonly acute?: string;
  readonly sex?: string;
}

const rowsOf = (name: string) => readCases<AnyCase>(join(import.meta.dirname, `${name}.cases.csv`));

function writePage(rows: readonly AnyCase[], tell: (row: AnyCase) => readonly string[]): string {
  return `${rows.map((row) => [`# ${row.case}`, ...tell(row)].join("\n")).join("\n\n")}\n`;
}

function toBedside({ setting }: AnyCase) {
  const words = list(setting ?? "", " ");
  return { shock: words.includes("shock"), lungOedema: words.includes("lungOedema") };
}

function toCaseStudy(row: AnyCase) {
  const isAcute = list(row.setting ?? "", " ").includes("acute") || (row.acute ?? "") !== "";
  return toStudy(row, isAcute ? { isAcute } : {});
}

describe("what is told of each row", () => {
  it.each(["grade-leak", "read-leak-signs"])("%s", async (name) => {
    const page = writePage(rowsOf(name), (row) =>
      leakGuidelineIds.flatMap((id) => tellGrade(gradeLeak(toCaseStudy(row), id, toBedside(row)))),
    );
    await expect(page).toMatchFileSnapshot(`told/${name}.txt`);
  });

  it("assign-stage", async () => {
    const page = writePage(rowsOf("assign-stage"), (row) =>
      leakGuidelineIds.flatMap((id) => {
        const study = toCaseStudy(row);
        return tellStage(assignStage(gradeLeak(study, id), study, row.symptoms as SymptomsAnswer));
      }),
    );
    await expect(page).toMatchFileSnapshot("told/assign-stage.txt");
  });

  it("check-atrial-criteria", async () => {
    const page = writePage(rowsOf("check-atrial-criteria"), (row) => {
      const sex = row.sex === "" ? undefined : (row.sex as "female" | "male");
      const { kind, reason, missing } = checkAtrialCriteria(toStudy(row), sex);
      return [`${kind}, missing ${missing.join(" ") || "nothing"}`, tellReason("because", reason)];
    });
    await expect(page).toMatchFileSnapshot("told/check-atrial-criteria.txt");
  });
});
