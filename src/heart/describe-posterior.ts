import type { UsedMeasurement } from "./choose-targets.ts";
import { type Freedom, listConstants } from "./free-parameter.ts";
import type { HeartFit, MeasureName } from "./fit-heart.ts";
import type { MeasurementName } from "./measurement.ts";
import { parameterItems, parameterNames, type ParameterName } from "./parameters.ts";
import { makePercentRange, makeRange, type ValueRange } from "./value-range.ts";

/** How much of a range comes from the letter. */
export type Basis = "measured" | "taught" | "partlyTaught" | "guess";

/** A measure or constant of a heart like this. */
export interface Learned {
  readonly range: ValueRange;
  /** Spread after the letter over spread before it: 1 is nothing learned, 0 all. */
  readonly spreadLeft_fraction: number;
  readonly basis: Basis;
}

/** Up to here the letter says more than what was held before. Our own choice of words. */
const taughtUpTo = 0.5;
const partlyUpTo = 0.85;

/** Measures that are told. The right heart's own are left out: no letter read here teaches them. */
export const toldMeasures = [
  "endDiastolicVolume_mL",
  "endSystolicVolume_mL",
  "ejectionFraction_percent",
  "totalStrokeVolume_mL",
  "forwardStrokeVolume_mL",
  "regurgitantVolume_mL",
  "regurgitantFraction_percent",
  "meanLeakArea_cm2",
  "cardiacOutput_Lmin",
  "systolicPressure_mmHg",
  "diastolicPressure_mmHg",
  "meanArterialPressure_mmHg",
  "meanLeftAtrialPressure_mmHg",
  "vWave_mmHg",
  "leftVentricularEndDiastolicPressure_mmHg",
  "pulmonarySystolicPressure_mmHg",
  "meanPulmonaryPressure_mmHg",
  "eVelocity_cms",
  "jetVelocity_cms",
  "mitralGradient_mmHg",
  "leftAtriumLargest_mL",
  "endSystolicElastance_mmHgPerMl",
  "arterialElastance_mmHgPerMl",
] as const satisfies readonly MeasureName[];

export type ToldMeasure = (typeof toldMeasures)[number];

/** Ranges of what can be measured, by the fit's covariance and slopes: straight lines around it. */
export function describeMeasures(
  fit: HeartFit,
  free: readonly Freedom[],
  used: readonly UsedMeasurement[],
): Readonly<Record<ToldMeasure, Learned>> {
  const given = new Set<string>(used.map(({ name }) => nameAsMeasure(name)));
  const told = toldMeasures.map((name) => {
    const slopes = fit.slopes[name];
    const after = spreadAfter(slopes, fit);
    const value = fit.measures[name];
    const range = name.endsWith("_percent")
      ? makePercentRange(value, after)
      : makeRange(value, after / value);
    const left = shareLeft(after, spreadBefore(slopes, free));
    const basis = given.has(name) ? "measured" : chooseBasis(left);
    return [name, { range, spreadLeft_fraction: left, basis }];
  });
  return Object.fromEntries(told) as Record<ToldMeasure, Learned>;
}

/** Ranges of the constants that were free to move. */
export function describeParameters(
  fit: HeartFit,
  free: readonly Freedom[],
): Readonly<Partial<Record<ParameterName, Learned & { readonly unit: string }>>> {
  const weights = new Map<ParameterName, number[]>();
  free.forEach((freedom, i) => {
    for (const [name, share] of listConstants(freedom)) {
      const row = weights.get(name) ?? free.map(() => 0);
      row[i]! += share;
      weights.set(name, row);
    }
  });
  const told = parameterNames
    .filter((name) => weights.has(name))
    .map((name) => {
      const slopes = weights.get(name)!;
      const after = spreadAfter(slopes, fit);
      const left = shareLeft(after, spreadBefore(slopes, free));
      const range = makeRange(fit.heart[name], after);
      const { unit } = parameterItems[name];
      return [name, { range, spreadLeft_fraction: left, basis: chooseBasis(left), unit }];
    });
  return Object.fromEntries(told) as ReturnType<typeof describeParameters>;
}

/** The measure that this measurement is one of. */
export function nameAsMeasure(name: MeasurementName): string {
  return name === "leakArea_cm2" ? "meanLeakArea_cm2" : name;
}

function chooseBasis(spreadLeft: number): Basis {
  if (spreadLeft <= taughtUpTo) return "taught";
  return spreadLeft <= partlyUpTo ? "partlyTaught" : "guess";
}

/** 1 where nothing moves it: nothing was learned of it. */
function shareLeft(after: number, before: number): number {
  return before > 0 ? Math.min(1, after / before) : 1;
}

function spreadAfter(slopes: readonly number[], { covariance }: HeartFit): number {
  let variance = 0;
  for (const [i, row] of covariance.entries()) {
    for (const [j, x] of row.entries()) variance += slopes[i]! * slopes[j]! * x;
  }
  return Math.sqrt(Math.max(0, variance));
}

function spreadBefore(slopes: readonly number[], free: readonly Freedom[]): number {
  return Math.sqrt(free.reduce((sum, { spread }, i) => sum + (slopes[i]! * spread) ** 2, 0));
}
