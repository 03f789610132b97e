import { labs, labTests, type LabTest } from "#record/health-ids.ts";
import { toMicromolesPerLitre } from "#units/lab-quantity.ts";
import { parseDecimal } from "#units/parse-decimal.ts";
import { onlyFaults, type ReadForm } from "../lines/line-form.ts";

export interface BloodTestDraft {
  readonly test: "" | LabTest;
  readonly value: string;
  /** Only creatinine comes in two. */
  readonly unit: "umol/L" | "mg/dL";
  readonly on: string;
  /** The person was asked again about an unlikely number and said it is right. */
  readonly isConfirmed: boolean;
}

export const emptyBloodTest: BloodTestDraft = {
  test: "",
  value: "",
  unit: "umol/L",
  on: "",
  isConfirmed: false,
};

export interface BloodTestFields {
  readonly test: LabTest;
  readonly on: string;
  /** In the unit of `labs`. */
  readonly value?: number;
}

/**
 * A typed result as a fact says it. Without a number it says that the test was made.
 *
 * An unlikely number is asked about once more, an impossible one refused: both are mostly a slip
 * of the unit.
 */
export function readBloodTest(draft: BloodTestDraft): ReadForm<BloodTestFields, BloodTestDraft> {
  const { test, on, unit, isConfirmed } = draft;
  const value = readValue(draft.value, test === "creatinine" && unit === "mg/dL");
  const faults = onlyFaults<BloodTestDraft>({
    test: test === "" ? "choose" : undefined,
    value: Number.isNaN(value) ? "number" : judge(test, value, isConfirmed),
    on: on === "" ? "day" : undefined,
  });
  if (faults !== undefined || test === "") return { ok: false, faults: faults ?? {} };
  return { ok: true, fields: { test, on, ...(value === undefined ? {} : { value }) } };
}

export function toLabTest(chosen: string): "" | LabTest {
  return labTests.find((id) => id === chosen) ?? "";
}

/** NaN for what is no number. */
function readValue(text: string, isMassUnit: boolean): number | undefined {
  if (text.trim() === "") return undefined;
  const typed = parseDecimal(text);
  if (typed === undefined) return Number.NaN;
  return isMassUnit ? toMicromolesPerLitre(typed) : typed;
}

function judge(
  test: "" | LabTest,
  value: number | undefined,
  isConfirmed: boolean,
): "impossible" | "unlikely" | undefined {
  if (test === "" || value === undefined) return undefined;
  const { possible, plausible } = labs[test];
  if (value < possible[0] || value > possible[1]) return "impossible";
  return isConfirmed || (value >= plausible[0] && value <= plausible[1]) ? undefined : "unlikely";
}
