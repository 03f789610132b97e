import { findDisagreements } from "./find-disagreements.ts";
import type { FitIssue } from "./fit-issue.ts";
import {
  type MeasurementName,
  measurementItems,
  measurementNames,
  type Measurements,
} from "./measurement.ts";

/**
 * What speaks against fitting these numbers at all: one that no heart has, two that disagree, or
 * too few of them. Nothing when they can be fitted.
 *
 * Names that are none are refused too: a misspelt number would be one that is not heard.
 */
export function checkMeasurements(measurements: Measurements): readonly FitIssue[] {
  const out = [...checkNames(measurements), ...checkBounds(measurements)];
  if (out.length > 0) return out;
  const apart = findDisagreements(measurements);
  return apart.length > 0 ? apart : findMissing(measurements);
}

function checkNames(measurements: Measurements): FitIssue[] {
  return Object.keys(measurements)
    .filter((name) => !Object.hasOwn(measurementItems, name))
    .map((name) => ({
      path: name,
      code: "unknownKey" as const,
      expected: `one of ${measurementNames.join(", ")}`,
      found: name,
      about: { kind: "unknown" as const },
    }));
}

function checkBounds(measurements: Measurements): FitIssue[] {
  return given(measurements).flatMap((name) => {
    const { value, sd } = measurements[name]!;
    const { low, high, unit } = measurementItems[name];
    const about = { kind: "outOfBounds", name, value } as const;
    const issues: FitIssue[] = [];
    // Not `value < low`: that would let NaN pass.
    if (!(value >= low && value <= high)) {
      const expected = `${low} to ${high} ${unit}`;
      issues.push({ path: name, code: "impossible", expected, found: String(value), about });
    }
    // Under a thousandth nothing is measured, and the misfit would leave what a number can hold.
    const least = high / 1_000;
    if (sd !== undefined && !(sd >= least && sd <= high)) {
      const expected = `a spread from ${least} to ${high} ${unit}`;
      issues.push({ path: `${name}.sd`, code: "impossible", expected, found: String(sd), about });
    }
    return issues;
  });
}

/** Without these a fit would be the prior with a person's name on it. */
const needed: readonly { expected: string; oneOf: readonly (readonly MeasurementName[])[] }[] = [
  { expected: "the pulse", oneOf: [["heartRate_perMin"]] },
  { expected: "the upper blood pressure", oneOf: [["systolicPressure_mmHg"]] },
  { expected: "the lower blood pressure", oneOf: [["diastolicPressure_mmHg"]] },
  {
    expected:
      "a number of the leak: regurgitantVolume_mL, leakArea_cm2 or regurgitantFraction_percent, " +
      "or what is squeezed out together with what goes forward",
    oneOf: [
      ["regurgitantVolume_mL"],
      ["leakArea_cm2"],
      ["regurgitantFraction_percent"],
      ["endDiastolicVolume_mL", "endSystolicVolume_mL", "forwardStrokeVolume_mL"],
      ["endDiastolicVolume_mL", "endSystolicVolume_mL", "cardiacOutput_Lmin"],
      ["endDiastolicVolume_mL", "ejectionFraction_percent", "forwardStrokeVolume_mL"],
      ["endDiastolicVolume_mL", "ejectionFraction_percent", "cardiacOutput_Lmin"],
    ],
  },
];

function findMissing(measurements: Measurements): FitIssue[] {
  return needed
    .filter(({ oneOf }) => !oneOf.some((way) => way.every((name) => measurements[name])))
    .map(({ expected, oneOf }) => ({
      path: oneOf.length === 1 ? oneOf[0]![0]! : "",
      code: "missing",
      expected,
      found: given(measurements).join(", ") || "nothing",
      about: { kind: "missing", oneOf },
    }));
}

function given(measurements: Measurements): readonly MeasurementName[] {
  return measurementNames.filter((name) => measurements[name] !== undefined);
}
