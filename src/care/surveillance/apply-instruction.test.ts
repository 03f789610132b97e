import { describe, expect, it } from "vitest";
import { applyInstruction } from "./apply-instruction.ts";
import type { VisitInstruction } from "./visit-situation.ts";

const onDay: VisitInstruction = {
  what: "echo",
  setBy: "Heart Valve Clinic",
  setOn: "2026-09-01",
  plan: { dueOn: "2026-12-10" },
};
const everyQuarter: VisitInstruction = { ...onDay, setOn: "2026-10-01", plan: { every_mo: 3 } };
const today = "2026-11-25";

const place = (
  instructions: readonly VisitInstruction[],
  last: string | undefined,
  on: string = today,
) =>
  applyInstruction(
    "echo",
    instructions,
    last === undefined ? undefined : { on: last, of: "lastEcho" },
    on,
  );

describe("applyInstruction", () => {
  it("gives the day with its author", () => {
    expect(place([onDay], "2026-06-01")).toMatchObject({
      kind: "planned",
      by: "2026-12-10",
      state: "notYet",
      setBy: "Heart Valve Clinic",
      setOn: "2026-09-01",
      basis: { on: "2026-09-01", of: "instruction" },
      reasons: [{ rule: "SUR-CLINIC", observed: [{ what: "setBy", value: "Heart Valve Clinic" }] }],
    });
  });

  it.each([
    ["an echo in between does not take it away", "2026-11-29", true],
    ["one within its grace before it does", "2026-11-30", false],
    ["one on the day does", "2026-12-10", false],
    ["one after it does", "2027-03-01", false],
    ["none at all keeps it", undefined, true],
  ])("%s", (_what, last, holds) => {
    expect(place([onDay], last, "2027-03-02") !== undefined).toBe(holds);
  });

  it("keeps a day that was set on the day of an echo, unless it is that day", () => {
    const nextDay = { ...onDay, setOn: "2026-12-05", plan: { dueOn: "2026-12-06" } };
    expect(place([nextDay], "2026-12-05", "2026-12-05")).toBeDefined();
    const sameDay = { ...nextDay, plan: { dueOn: "2026-12-05" } };
    expect(place([sameDay], "2026-12-05", "2026-12-05")).toBeUndefined();
  });

  it("goes back to the standing interval once a single day is done", () => {
    const standing = { ...everyQuarter, setOn: "2026-08-01" };
    expect(place([standing, onDay], "2026-12-10", "2026-12-11")).toMatchObject({
      by: "2027-03-10",
      setOn: "2026-08-01",
    });
  });

  it("counts an interval from the last one, else from the day it was set", () => {
    expect(place([everyQuarter], "2026-11-30", "2026-12-01")).toMatchObject({
      by: "2027-02-28",
      basis: { on: "2026-11-30", of: "lastEcho" },
    });
    expect(place([everyQuarter], undefined)).toMatchObject({
      by: "2027-01-01",
      basis: { of: "instruction" },
    });
    const visit = { ...everyQuarter, what: "visit" } as const;
    for (const of of ["lastVisit", "lastEcho"] as const) {
      const basis = { on: "2026-11-20", of };
      expect(applyInstruction("visit", [visit], basis, today)).toMatchObject({ basis });
    }
  });

  it("follows the last that was set, in any order, and of one day the earlier date", () => {
    for (const both of [
      [onDay, everyQuarter],
      [everyQuarter, onDay],
    ]) {
      expect(place(both, "2026-06-01")).toMatchObject({ by: "2026-09-01", setOn: "2026-10-01" });
    }
    const earlier = { ...onDay, plan: { dueOn: "2026-12-01" } };
    for (const both of [
      [onDay, earlier],
      [earlier, onDay],
    ]) {
      expect(place(both, undefined)).toMatchObject({ by: "2026-12-01" });
    }
  });

  it("looks only at its own kind and not ahead", () => {
    expect(place([{ ...onDay, what: "visit" }], undefined)).toBeUndefined();
    expect(place([{ ...onDay, setOn: "2026-11-26" }], undefined)).toBeUndefined();
    expect(place([{ ...onDay, setOn: today }], undefined)).toBeDefined();
    expect(place([], undefined)).toBeUndefined();
  });
});
