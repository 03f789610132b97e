import { describe, expect, it } from "vitest";
import { chooseSoonest, type PlannedVisit } from "./planned-visit.ts";

function makePlanned(from: string, by: string): PlannedVisit {
  const basis = { on: "2026-08-31", of: "lastEcho" } as const;
  const window = { from, by, lateAfter: by, state: "notYet" } as const;
  return { kind: "planned", ...window, basis, reasons: [], missing: [] };
}

describe("chooseSoonest", () => {
  const early = makePlanned("2027-02-28", "2027-02-28");
  const wide = makePlanned("2027-02-28", "2027-08-31");
  const late = makePlanned("2027-08-31", "2027-08-31");
  const short = makePlanned("2027-05-01", "2027-05-01");
  const notNeeded: PlannedVisit = { kind: "notNeeded", reasons: [] };
  const unknown: PlannedVisit = { kind: "cannotTell", missing: ["mechanism", "grade"] };
  const noRow: PlannedVisit = { kind: "noRow" };

  it.each<[string, readonly PlannedVisit[], PlannedVisit]>([
    ["the one that ends first", [late, wide, early], early],
    ["of two with one end the one that begins first", [late, wide], wide],
    ["the one that ends first though it begins later", [wide, short], short],
    ["a date before what cannot be told", [unknown, late, notNeeded], late],
    [
      "what cannot be told before what is not needed",
      [notNeeded, unknown, noRow, unknown],
      { kind: "cannotTell", missing: ["grade", "mechanism"] },
    ],
    ["what is not needed before no row", [noRow, notNeeded], notNeeded],
    ["no row", [noRow, noRow], noRow],
    ["nothing", [], noRow],
  ])("takes %s, in any order", (_what, plans, expected) => {
    expect(chooseSoonest(plans)).toEqual(expected);
    expect(chooseSoonest(plans.toReversed())).toEqual(expected);
  });

  it("takes of two alike the first", () => {
    const again = makePlanned("2027-02-28", "2027-08-31");
    expect(chooseSoonest([wide, again])).toBe(wide);
  });
});
