import { describe, expect, it } from "vitest";
import { surveillanceIntervals } from "#knowledge/surveillance-intervals.ts";
import { chooseAfterProcedure, type AfterProcedure } from "./choose-after-procedure.ts";
import type { ValveProcedure } from "./visit-situation.ts";

const on = "2025-01-10";
const early = "2025-03-01";
const echo = "2026-02-28";
const day = { on, of: "procedure" } as const;
const last = { on: echo, of: "last" } as const;
const intervals = surveillanceIntervals;

/** What an interval is counted from is told with it: the procedure, or the last echo since. */
describe("chooseAfterProcedure", () => {
  it.each<[string, ValveProcedure, string | undefined, AfterProcedure]>([
    [
      "a repair",
      { kind: "repair", on, wasUncomplicated: true },
      echo,
      { kind: "interval", basis: last, from: intervals.repairFrom, by: intervals.repairBy },
    ],
    [
      "a clip without an echo since",
      { kind: "clip", on },
      undefined,
      { kind: "cannotTell", missing: ["studySinceProcedure"] },
    ],
    [
      "a bioprosthesis without an echo since",
      { kind: "bioprosthesis", on },
      undefined,
      { kind: "interval", basis: day, by: intervals.bioprosthesisFirst },
    ],
    [
      "a bioprosthesis with the first echo done",
      { kind: "bioprosthesis", on },
      early,
      {
        kind: "interval",
        basis: day,
        from: intervals.bioprosthesisSecond,
        by: intervals.bioprosthesisSecond,
      },
    ],
    [
      "a bioprosthesis with the year done",
      { kind: "bioprosthesis", on },
      echo,
      {
        kind: "interval",
        basis: last,
        from: intervals.bioprosthesisThen,
        by: intervals.bioprosthesisThen,
      },
    ],
  ])("%s", (_what, procedure, done, expected) => {
    expect(chooseAfterProcedure(procedure, done, "primary")).toEqual(expected);
  });
});
