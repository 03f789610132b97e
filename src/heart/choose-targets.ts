import type { Target } from "./fit-heart.ts";
import { chooseSd, type MeasurementName, type Measurements } from "./measurement.ts";

/** A measurement and how the fit uses it. */
export interface UsedMeasurement {
  readonly name: MeasurementName;
  readonly value: number;
  /** Spread it enters the fit with; absent where it does not. */
  readonly sd?: number;
  /** What it was used for: a target, the rate itself, or only to see whether others agree. */
  readonly use: "target" | "rate" | "compared";
}

/**
 * What the fit should meet. A number that others given with it already make is not counted again;
 * leak and hole, which a letter makes of one another, count as one together.
 */
export function chooseTargets(measurements: Measurements): readonly UsedMeasurement[] {
  const has = (name: MeasurementName) => measurements[name] !== undefined;
  const hasForward = has("forwardStrokeVolume_mL") || has("cardiacOutput_Lmin");
  const isRepeated: Partial<Record<MeasurementName, boolean>> = {
    jetVti_cm: true,
    ejectionFraction_percent: has("endDiastolicVolume_mL") && has("endSystolicVolume_mL"),
    cardiacOutput_Lmin: has("forwardStrokeVolume_mL"),
    regurgitantFraction_percent: has("regurgitantVolume_mL") && hasForward,
  };
  const isShared = has("leakArea_cm2") && has("regurgitantVolume_mL");
  return Object.entries(measurements).map(([key, measurement]): UsedMeasurement => {
    // Safe: the names were checked before.
    const name = key as MeasurementName;
    const { value } = measurement;
    if (name === "heartRate_perMin") return { name, value, use: "rate" };
    if (isRepeated[name] === true) return { name, value, use: "compared" };
    const sd = chooseSd(name, measurement);
    const isHalf = isShared && (name === "leakArea_cm2" || name === "regurgitantVolume_mL");
    return { name, value, sd: isHalf ? sd * Math.SQRT2 : sd, use: "target" };
  });
}

export function makeTargets(used: readonly UsedMeasurement[]): readonly Target[] {
  return used.flatMap(({ name, value, sd }) =>
    sd === undefined ? [] : [{ measure: nameMeasure(name), value, sd }],
  );
}

/** The model's measure that a measurement is compared with. */
function nameMeasure(name: MeasurementName): Target["measure"] {
  if (name === "leakArea_cm2") return "meanLeakArea_cm2";
  // Safe: this one never enters a fit.
  if (name === "jetVti_cm") return "jetVelocity_cms";
  return name;
}
