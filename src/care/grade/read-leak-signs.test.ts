import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leakGuidelines, type LeakGuidelineId } from "./leak-guideline.ts";
import { readLeakSigns } from "./read-leak-signs.ts";
import { readCases, toStudy, type StudyCase } from "./study-case.test-support.ts";

interface SignCase extends StudyCase {
  /** What each sign supports; with "!" where it is a specific one. */
  readonly aseAcc: string;
  readonly esc: string;
}

describe("read-leak-signs.cases.csv", () => {
  it.each(readCases<SignCase>(join(import.meta.dirname, "read-leak-signs.cases.csv")))(
    "$case",
    (row) => {
      const tell = (id: LeakGuidelineId) =>
        readLeakSigns(toStudy(row), leakGuidelines[id])
          .map(({ supports, isSpecific }) => `${supports}${isSpecific ? "!" : ""}`)
          .join(" ");
      expect([tell("aseAcc"), tell("esc")]).toEqual([row.aseAcc, row.esc]);
    },
  );
});
