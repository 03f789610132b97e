import { expect, it } from "vitest";
import { ruleset } from "#knowledge/ruleset.ts";
import { foldChart } from "#record/fold-chart.ts";
import { isWhole } from "./is-whole.ts";

const lastDay = ruleset.validUntil.slice(0, 10);

it.each([
  ["every entry read, the rules good", foldChart([]), lastDay, true],
  ["an entry that could not be read", foldChart([], 1), lastDay, false],
  ["the rules past their day", foldChart([]), "2100-01-01", false],
  ["two entries of one id", { ...foldChart([]), conflicts: ["one"] }, lastDay, false],
] as const)("%s: %#", (_name, chart, today, whole) => {
  expect(isWhole(chart, today)).toBe(whole);
});
