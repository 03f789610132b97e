import { labs, labTests, type LabTest } from "#record/health-ids.ts";
import { toMicromolesPerLitre } from "#units/lab-quantity.ts";
import { parseDecimal } from "#units/parse-decimal.ts";
import { onlyFaults, type LineForm } from "../lines/line-form.ts";

export interface BloodTestDraft {
  readonly test: "" | LabTest;
  readonly value: string;
  /** Only creatinine comes in two. */
  readonly unit: "umol/L" | "mg/dL";
  readonly on: string;
  /** The person was asked again about an unlikely number and said it is right. */
  readonly isConfirmed: boolean;
}

/**
 * A typed result. Without a number it says that the test was made.
 *
 * An unlikely number is asked about once more, an impossible one refused: both are mostly a slip
 * of the unit.
 */
export const bloodTestForm: LineForm<"lab", BloodTestDraft> = {
  kind: "lab",
  path: "/records/blood-tests",
  empty: { test: "", value: "", unit: "umol/L", on: "", isConfirmed: false },
  // The newest first: it is the one a person looks for.
  linesOf: ({ labs: results }) =>
    [...results].reverse().map((fact) => ({ line: fact.id, now: fact, changes: [fact] })),
  isPast: () => false,
  isOnlyMended: true,
  toDraft: ({ test, value, on }) => ({
    test,
    value: value === undefined ? "" : String(value),
    unit: "umol/L",
    on,
    // It was asked about when it was written down.
    isConfirmed: judge(test, value, false) === "unlikely",
  }),
  read: (draft) => {
    const { test, on, unit, isConfirmed } = draft;
    const value = readValue(draft.value, test === "creatinine" && unit === "mg/dL");
    const faults = onlyFaults<BloodTestDraft>({
      test: test === "" ? "choose" : undefined,
      value: Number.isNaN(value) ? "number" : judge(test, value, isConfirmed),
      on: on === "" ? "day" : undefined,
    });
    if (faults !== undefined || test === "") return { ok: false, faults: faults ?? {} };
    return { ok: true, fields: { test, on, ...(value === undefined ? {} : { value }) } };
  },
};

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
