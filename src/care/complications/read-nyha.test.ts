import { describe, expect, it } from "vitest";
import { latestNyha, readActivityLimit, type NyhaReport } from "./read-nyha.ts";

const day = "2026-11-25";

describe("readActivityLimit", () => {
  it.each([
    ["everything", "I", "CMP-40"],
    ["hardEffort", "II", "CMP-41"],
    ["lightThings", "III", "CMP-42"],
    ["atRest", "IV", "CMP-43"],
  ] as const)("%s is class %s, by the person", (limit, nyha, rule) => {
    expect(readActivityLimit(limit, day)).toEqual({
      class: nyha,
      source: "patient",
      on: day,
      rules: [rule, "CMP-44"],
    });
  });
});

describe("latestNyha", () => {
  it("keeps the person's and the clinician's side by side, each the latest", () => {
    const clinician: NyhaReport = {
      class: "II",
      source: "clinician",
      on: "2026-01-05",
      rules: ["CMP-41"],
    };
    const reports = [
      readActivityLimit("lightThings", day),
      clinician,
      readActivityLimit("everything", "2026-03-01"),
    ];
    expect(latestNyha(reports)).toEqual({ patient: reports[0], clinician });
    expect(latestNyha(reports.toReversed())).toEqual({ patient: reports[0], clinician });
    expect(latestNyha([])).toEqual({});
  });
});
