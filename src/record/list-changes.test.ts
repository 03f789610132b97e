import { describe, expect, it } from "vitest";
import { factAt, idAt } from "./fact.test-support.ts";
import type { Fact } from "./fact.ts";
import { foldChart } from "./fold-chart.ts";
import { foldHealth } from "./fold-health.ts";
import { listChanges } from "./list-changes.ts";

const lines = Array.from({ length: 5 }, () => idAt("2020-01-01"));
const visit = (on: string, status = "done") =>
  factAt("2026-11-20", "appointment", { line: lines[0], purpose: "visit", status, on });
const pill = (on: string, line: number, more: object = {}) =>
  factAt(on, "medicine", { line: lines[line], status: "taking", text: `pill ${line}`, ...more });
const changesIn = (zone: string, ...facts: readonly Fact[]) =>
  listChanges(foldHealth(foldChart(facts).standing), "2026-11-25", zone);
const changes = (...facts: readonly Fact[]) => changesIn("Europe/Zurich", ...facts);

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
        { kind: "same", now: { text: "pill 3" } },
        { kind: "started", now: { text: "pill 4" } },
      ],
    });
  });

  it.each([
    ["2025", "same"],
    ["2026-09", "same"],
    ["2026-09-30", "same"],
    ["2026-10-01", "started"],
    ["2026-10", "started"],
    ["2026", "started"],
  ])("a pill taken since %s and written down after the visit is %s or new", (since, kind) => {
    const found = changes(
      visit("2026-10-01"),
      pill("2026-09-01", 1),
      pill("2026-10-05", 2, { since }),
    );
    expect(found).toMatchObject({ changes: [{ kind: "same" }, { kind }] });
  });

  it("is new when it had been stopped by the visit, though it was first taken long ago", () => {
    const since = "2019";
    const found = changes(
      pill("2026-08-01", 1, { since }),
      pill("2026-09-01", 1, { since, status: "stopped" }),
      visit("2026-10-01"),
      pill("2026-10-05", 1, { since }),
    );
    expect(found).toMatchObject({ changes: [{ kind: "started" }] });
  });

  it.each([
    ["2025", []],
    ["2026-10", [{ kind: "stopped" }]],
  ])("a pill written down after the visit and stopped in %s", (until, expected) => {
    const found = changes(
      pill("2026-09-01", 1, { status: "stopped" }),
      visit("2026-10-01"),
      pill("2026-10-05", 2),
      pill("2026-10-06", 2, { status: "stopped", until }),
    );
    expect(found).toMatchObject({ changes: expected });
  });

  it.each([
    ["Pacific/Auckland", "2026-06-01T11:59:59.999Z", "same"],
    ["Pacific/Auckland", "2026-06-01T12:00:00Z", "started"],
    ["America/Los_Angeles", "2026-06-02T06:59:59.999Z", "same"],
    ["America/Los_Angeles", "2026-06-02T07:00:00Z", "started"],
  ])("the day of the visit ends at midnight in %s: at %s a pill is %s", (zone, written, kind) => {
    const found = changesIn(zone, pill("2026-05-01", 1), visit("2026-06-01"), pill(written, 2));
    expect(found).toMatchObject({ changes: [{ kind: "same" }, { kind }] });
  });
});
