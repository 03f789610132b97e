import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkAtrialCriteria } from "./check-atrial-criteria.ts";
import { list, readCases, sorted, toStudy, type StudyCase } from "./study-case.test-support.ts";

interface AtrialCase extends StudyCase {
  readonly sex: string;
  readonly expect: string;
  readonly missing: string;
}

describe("check-atrial-criteria.cases.csv", () => {
  it.each(readCases<AtrialCase>(join(import.meta.dirname, "check-atrial-criteria.cases.csv")))(
    "$case",
    (row) => {
      const sex = row.sex === "" ? undefined : (row.sex as "female" | "male");
      const { kind, missing, reason } = checkAtrialCriteria(toStudy(row), sex);
      const expected = { kind: row.expect, missing: sorted(list(row.missing, " ")) };
      expect({ kind, missing: sorted(missing) }).toEqual(expected);
      expect(reason.rule).toBe("SEV-3");
      // What failed is shown alone; else all that was looked at.
      expect(reason.observed.length).toBe(kind === "notMet" ? 1 : 6);
    },
  );
});
