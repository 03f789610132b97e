import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readLungPressure, type LungPressureReading } from "./read-lung-pressure.ts";

const { data: cases } = Papa.parse<Record<string, string>>(
  readFileSync(join(import.meta.dirname, "read-lung-pressure.cases.csv"), "utf8"),
  { header: true, skipEmptyLines: true },
);

describe("read-lung-pressure.cases.csv", () => {
  it.each(cases)("$case", ({ value, method, wedge, resistance, kind, type, missing, rules }) => {
    const answer = readLungPressure({
      value_mmHg: Number(value),
      method: method as LungPressureReading["method"],
      ...(wedge === "" ? {} : { wedge_mmHg: Number(wedge) }),
      ...(resistance === "" ? {} : { resistance_WU: Number(resistance) }),
    });
    expect({
      kind: answer.kind,
      type: "type" in answer ? answer.type : "",
      missing: "missing" in answer ? answer.missing.join(" ") : "",
      rules: answer.rules.join(" "),
    }).toEqual({ kind, type, missing, rules });
  });
});

describe("readLungPressure refuses", () => {
  it.each([-1, 201, Number.NaN])("%s", (value_mmHg) => {
    expect(() => readLungPressure({ value_mmHg, method: "echoSystolic" })).toThrow(RangeError);
  });
});
