/** A benchmark that cannot say MISS measures nothing. */
import { describe, expect, it } from "vitest";
import { describeTable, isMissed } from "../../bench/table.ts";

const row = { what: "the size", unit: "KB" };

describe("a budget", () => {
  it.each([
    [60, { atMost: 60 }, false],
    [60.01, { atMost: 60 }, true],
    [100_000, { atLeast: 100_000 }, false],
    [99_999, { atLeast: 100_000 }, true],
    [Number.NaN, { atMost: 60 }, true],
    [Number.NaN, { atLeast: 60 }, true],
  ])("%d against %o is missed: %s", (measured, budget, missed) => {
    expect(isMissed({ ...row, measured, budget })).toBe(missed);
    expect(describeTable([{ ...row, measured, budget }])).toContain(missed ? "MISS" : "pass");
  });

  it("that is not set is told and not judged", () => {
    expect(isMissed({ ...row, measured: 1 })).toBe(false);
    expect(describeTable([{ ...row, measured: 1.234 }])).toBe(
      "what      measured  budget\nthe size   1.23 KB       -",
    );
  });
});
