import { describe, expect, it } from "vitest";
import {
  classesOfMedicines,
  medicineInteractions,
  medicineMonitoring,
  medicinesAndConditions,
} from "#knowledge/medicines.ts";
import { checkMedicines } from "./check-medicines.ts";
import { readMedicineCases, readMedicineSituation } from "./medicine-cases.test-support.ts";

const rows = readMedicineCases();
const spoke = new Set<string>();

describe("medicines.cases.csv", () => {
  it.each(rows)("$case", (row) => {
    const { situation, today } = readMedicineSituation(row);
    const check = checkMedicines(situation, today);
    for (const { rule } of check.findings) spoke.add(rule);
    const isDue = (kind: string) => kind === "monitoring";
    expect({
      kind: check.kind,
      findings: [
        ...new Set(
          check.findings
            .filter(({ kind }) => !isDue(kind))
            .map(({ rule, severity }) => `${rule}=${severity}`),
        ),
      ].sort(),
      due: check.findings
        .filter(({ kind }) => isDue(kind))
        .map(({ rule, about, severity }) => `${rule}:${about}=${severity}`)
        .sort(),
    }).toEqual({
      kind: row.expect,
      findings: row.findings.split(" ").filter(Boolean).sort(),
      due: row.due.split(" ").filter(Boolean).sort(),
    });
  });

  it("holds a row in which each rule speaks", () => {
    const silent = [medicineInteractions, medicinesAndConditions, medicineMonitoring]
      .flatMap((items) => Object.values(items).map(({ id }) => id))
      // The one rule that keeps still: its rows are those where nothing is found.
      .filter((id) => id !== "MED-51" && !spoke.has(id));
    expect(silent).toEqual([]);
  });

  it.each([
    ...Array.from({ length: 12 }, (_, index) => `MED-${40 + index}`),
    ...Array.from({ length: 13 }, (_, index) => `MED-${20 + index}`),
  ])("has a row for %s", (id) => {
    const named = rows.filter((row) => new RegExp(`^${id}\\b`, "u").test(row.case));
    const ids = Object.values(classesOfMedicines).map((item) => item.id.replace(/-[VNC]$/u, ""));
    if (id < "MED-40") expect(ids).toContain(id);
    expect(named.length).toBeGreaterThan(0);
  });
});
