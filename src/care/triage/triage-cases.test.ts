import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldChart } from "#record/fold-chart.ts";
import { readCaseTable, readSituation } from "./case-table.test-support.ts";
import { decideTriage } from "./decide-triage.ts";
import { triageRules } from "./triage-rules.ts";

const folder = join(import.meta.dirname, "rules");
const files = readdirSync(folder);
const tables = files.filter((file) => file.endsWith(".cases.csv")).sort();
const deciding = new Set<string>();

describe.each(tables)("%s", (table) => {
  it.each(readCaseTable(join(folder, table)))("$case", (row) => {
    const { facts, now_ms, unreadable } = readSituation(row);
    const decision = decideTriage(foldChart(facts, unreadable), now_ms);
    const rules = decision.reasons.map(({ rule }) => rule);
    for (const rule of rules) deciding.add(rule);
    expect({ outcome: decision.kind, rules: rules.sort() }).toEqual({
      outcome: row.expect,
      rules: row.rules.split(" ").filter(Boolean).sort(),
    });
  });
});

describe("the case tables", () => {
  it("lie beside every rule file", () => {
    const ruleFiles = files.filter((file) => file.endsWith(".ts"));
    expect(tables).toEqual(ruleFiles.map((file) => file.replace(".ts", ".cases.csv")).sort());
  });

  it("hold a case in which each rule decides", () => {
    const never = triageRules.map(({ item }) => item.id).filter((id) => !deciding.has(id));
    expect(never).toEqual([]);
  });
});
