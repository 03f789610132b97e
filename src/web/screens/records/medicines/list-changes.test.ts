import { describe, expect, it } from "vitest";
import { foldChart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import type { Fact } from "#record/fact.ts";
import { lineFact } from "../lines/fact.test-support.ts";
import type { LineFields } from "../lines/line-form.ts";
import { listChanges } from "./list-changes.ts";

const visit = (on: string, status: "done" | "planned" | "cancelled" = "done") =>
  lineFact("appointment", { purpose: "visit", status, on }, { line: 90 });
const pill = (on: string, line: number, more: Partial<LineFields<"medicine">> = {}) =>
  lineFact("medicine", { status: "taking", text: `pill ${line}`, ...more }, { on, line });
const changes = (...facts: readonly Fact[]) =>
  listChanges(foldHealth(foldChart(facts).standing), "Europe/Zurich");

describe("what changed since the last visit", () => {
  it.each([
    ["none", [pill("2026-10-01", 1)]],
    ["one that is only planned", [visit("2027-01-01", "planned")]],
    ["one that was called off", [visit("2026-10-01", "cancelled")]],
  ])("is not told without a visit: %s", (_what, facts) => {
    expect(changes(...facts)).toEqual({ kind: "noVisit" });
  });

  it("cannot be told when no list was written down by then", () => {
    expect(changes(visit("2026-10-01"), pill("2026-10-02", 1))).toEqual({
      kind: "cannotTell",
      visitOn: "2026-10-01",
    });
  });

  it("is what started, stopped and changed; what was written on the day belongs to the visit", () => {
    const found = changes(
      visit("2026-10-01"),
      pill("2026-09-01", 1, { dose: "5 mg" }),
      pill("2026-10-02", 1, { dose: "10 mg" }),
      pill("2026-09-01", 2),
      pill("2026-10-02", 2, { status: "stopped" }),
      pill("2026-10-01", 3),
      pill("2026-10-02", 4),
    );
    expect(found).toMatchObject({
      changes: [
        { kind: "changed", before: { dose: "5 mg" }, now: { dose: "10 mg" } },
        { kind: "stopped", before: { text: "pill 2" } },
        { kind: "started", now: { text: "pill 4" } },
      ],
    });
  });

  it.each([
    ["2025", []],
    ["2026-09", []],
    ["2026-09-30", []],
    ["2026-10-01", [{ kind: "started" }]],
    ["2026-10", [{ kind: "started" }]],
    ["2026", [{ kind: "started" }]],
  ])("a pill taken since %s and written down after the visit", (since, expected) => {
    const found = changes(
      visit("2026-10-01"),
      pill("2026-09-01", 1),
      pill("2026-10-05", 2, { since }),
    );
    expect(found).toMatchObject({ changes: expected });
  });
});
