import type { MeasurementName, Measurements } from "#heart/measurement.ts";
import type { MitralValveState } from "#heart/patient-prior.ts";
import { parseDecimal } from "#units/parse-decimal.ts";
import { toStoredEchoQuantity } from "#units/echo-quantity.ts";

/** What a person has written of their letter, as they wrote it. */
export interface LetterForm {
  readonly written: Readonly<Partial<Record<MeasurementName, string>>>;
  readonly holeUnit: "cm2" | "mm2";
  readonly isUneven: boolean;
  readonly valve: MitralValveState;
}

/** The fields in the order letters and cuffs give them. */
export const neededNumbers = [
  "heartRate_perMin",
  "systolicPressure_mmHg",
  "diastolicPressure_mmHg",
] as const satisfies readonly MeasurementName[];

export const leakNumbers = [
  "regurgitantVolume_mL",
  "leakArea_cm2",
  "regurgitantFraction_percent",
] as const satisfies readonly MeasurementName[];

export const moreNumbers = [
  "ejectionFraction_percent",
  "endDiastolicVolume_mL",
  "endSystolicVolume_mL",
  "forwardStrokeVolume_mL",
  "leftAtriumLargest_mL",
  "pulmonarySystolicPressure_mmHg",
  "eVelocity_cms",
] as const satisfies readonly MeasurementName[];

export const letterNumbers: readonly MeasurementName[] = [
  ...neededNumbers,
  ...leakNumbers,
  ...moreNumbers,
];

/** The numbers as the model takes them, and the fields that hold none. Empty fields are left out. */
export function readLetterForm({ written, holeUnit }: LetterForm): {
  readonly measurements: Measurements;
  readonly unreadable: readonly MeasurementName[];
} {
  const filled = letterNumbers.filter((name) => (written[name] ?? "").trim() !== "");
  const read = filled.map((name) => [name, parseDecimal(written[name] ?? "")] as const);
  const measurements = Object.fromEntries(
    read.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, { value: convert(name, value, holeUnit) }]],
    ),
  );
  return {
    measurements,
    unreadable: read.flatMap(([name, value]) => (value === undefined ? [name] : [])),
  };
}

/** 40 mm² is 0.40 cm²: the model speaks of cm², and the letter of either. */
function convert(name: MeasurementName, value: number, holeUnit: "cm2" | "mm2"): number {
  if (name !== "leakArea_cm2" || holeUnit === "cm2") return value;
  return toStoredEchoQuantity({ value, unit: "mm2" }).value / 100;
}
