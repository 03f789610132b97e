import type { LabResult } from "#care/medicines/medicines-check.ts";
import type { LabId } from "#knowledge/medicines/medicine-rule.ts";
import { showFound, type Issue, type Parsed } from "#record/issue.ts";
import { roundTo } from "#units/round.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { LabInput } from "./interactions-input.ts";

/** Molar mass of creatinine, 113.12 g/mol: 1 mg/dL is 88.4 umol/L. */
const umolPerL_per_mgPerDL = 88.4;

/** What a body gives; outside it a unit is wrong. */
const possible: Readonly<Record<LabId, readonly [number, number, string]>> = {
  potassium: [1, 12, "mmol/L"],
  creatinine: [18, 2_500, "umol/L"],
  eGFR: [1, 200, "mL/min/{1.73_m2}"],
  inr: [0.5, 20, "{INR}"],
  tsh: [0, 500, "mU/L"],
};

/** Results in the one unit of each test; refuses what is not possible or is still to come. */
export function readLabInputs(
  labs: readonly LabInput[],
  today: CalendarDay,
): Parsed<readonly LabResult[]> {
  const issues: Issue[] = [];
  const results = labs.map((given, index) => {
    const path = `labs[${index}]`;
    if (given.on > today) {
      const expected = `a day up to ${today}`;
      issues.push({ path: `${path}.on`, code: "impossible", expected, found: given.on });
    }
    const { lab, on, value, unit } = given;
    if (value === undefined) return { lab, on };
    const [min, max, stored] = possible[lab];
    if (unit === undefined) {
      const expected = `"${stored}" or another unit of this test`;
      issues.push({ path: `${path}.unit`, code: "missing", expected, found: "nothing" });
      return { lab, on };
    }
    const converted = unit === "mg/dL" ? roundTo(value * umolPerL_per_mgPerDL, 0) : value;
    if (!(converted >= min && converted <= max)) {
      const expected = `${min} to ${max} ${stored}`;
      issues.push({ path: `${path}.value`, code: "impossible", expected, found: showFound(value) });
    }
    return { lab, on, value: converted };
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: results };
}
