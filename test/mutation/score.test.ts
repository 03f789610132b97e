/** Proves the arithmetic of `npm run mutation`: a survivor must not be lost on the way. */
import { describe, expect, it } from "vitest";
import { describeFolders } from "../../mutation/describe-folders.mjs";
import { computeScore } from "../../mutation/score.mjs";

const source = "export const isOld = (age: number) =>\n  age > 90;\n";

const mutant = (status: string, replacement: string) => ({
  mutatorName: "EqualityOperator",
  replacement,
  status,
  location: { start: { line: 2, column: 3 }, end: { line: 2, column: 11 } },
});

const report = (...mutants: readonly ReturnType<typeof mutant>[]) => ({
  files: { "src/units/old.ts": { source, mutants } },
});

const equivalent = {
  file: "src/units/old.ts",
  mutator: "EqualityOperator",
  line: "age > 90;",
  original: "age > 90",
  replacement: "age >= 90",
  reason: "nobody is exactly 90",
};

describe("the mutation score", () => {
  it("is 100 when all that can be killed is", () => {
    const all = report(mutant("Killed", "false"), mutant("Timeout", "age < 90"));
    expect(computeScore(all, [])).toMatchObject({ mutants: 2, killed: 2, score_percent: 100 });
  });

  it.each(["Survived", "NoCoverage", "RuntimeError", "Ignored"])("is lowered by %s", (status) => {
    const score = computeScore(report(mutant("Killed", "false"), mutant(status, "age >= 90")), []);
    expect(score).toMatchObject({ score_percent: 50, equivalent: 0 });
    expect(score.survivors).toEqual([
      {
        file: "src/units/old.ts",
        mutator: "EqualityOperator",
        line: "age > 90;",
        original: "age > 90",
        replacement: "age >= 90",
        at: 2,
        status,
      },
    ]);
  });

  it("counts a mutant that broke the collecting of tests, and no other silence", () => {
    const silent = { ...mutant("Survived", "age >= 90"), testsCompleted: 0 };
    const broken = { ...silent, static: true };
    const quiet = { ...broken, testsCompleted: 12 };
    expect(computeScore(report(broken), []).killed).toBe(1);
    expect(computeScore(report(silent), []).killed).toBe(0);
    expect(computeScore(report(quiet), []).killed).toBe(0);
    expect(computeScore(report({ ...broken, status: "NoCoverage" }), []).killed).toBe(0);
  });

  it("leaves out a listed equivalent, and only as many as are listed", () => {
    const twice = report(
      mutant("Killed", "false"),
      mutant("Survived", "age >= 90"),
      mutant("Survived", "age >= 90"),
    );
    expect(computeScore(twice, [equivalent])).toMatchObject({ equivalent: 1, score_percent: 50 });
    expect(computeScore(twice, [{ ...equivalent, count: 2 }])).toMatchObject({
      equivalent: 2,
      score_percent: 100,
      survivors: [],
      stale: [],
    });
  });

  it("tells a listed equivalent that is killed or gone, unless its file was not tried", () => {
    const elsewhere = { ...equivalent, file: "src/units/new.ts" };
    const score = computeScore(report(mutant("Killed", "age >= 90")), [equivalent, elsewhere]);
    expect(score.stale).toEqual([equivalent]);
    expect(score.score_percent).toBe(100);
  });

  it("refuses an equivalent that nobody can recognise, or that gives no reason", () => {
    const { line: _line, ...lineless } = equivalent;
    const { reason: _reason, ...groundless } = equivalent;
    for (const one of [lineless, groundless]) {
      expect(() => computeScore(report(), [one as typeof equivalent])).toThrow(
        /has no "(line|reason)"/u,
      );
    }
  });

  it("is told of each folder, whose rules below count with it", () => {
    const mutants = [mutant("Killed", "false")];
    const late = [mutant("Timeout", "false"), mutant("Survived", "true")];
    const listed = [mutant("Survived", "age >= 90")];
    const files = {
      "src/care/triage/judge.ts": { source, mutants },
      "src/care/triage/rules/weight.ts": { source, mutants: late },
      "src/units/old.ts": { source, mutants: [...mutants, ...listed] },
    };
    const { folders, ...all } = computeScore({ files }, [equivalent]);
    const triage = { mutants: 3, killed: 2, timedOut: 1, equivalent: 0, survived: 1 };
    const units = { mutants: 2, killed: 1, timedOut: 0, equivalent: 1, survived: 0 };
    expect(folders).toEqual([
      { folder: "src/care/triage", ...triage, score_percent: 200 / 3 },
      { folder: "src/units", ...units, score_percent: 100 },
    ]);
    expect(all).toMatchObject({ mutants: 5, killed: 3, equivalent: 1, survived: 1 });
    expect(describeFolders(folders)).toEqual([
      "folder           mutants  killed  by time  equivalent  survived     score",
      "src/care/triage        3       2        1           0         1   66.66 %",
      "src/units              2       1        0           1         0  100.00 %",
    ]);
  });

  it("is 0 when nothing was tried", () => {
    expect(computeScore(report(), []).score_percent).toBe(0);
  });
});
