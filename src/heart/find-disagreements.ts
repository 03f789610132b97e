import type { Disagreement, FitIssue } from "./fit-issue.ts";
import {
  guessJet_cm,
  type LetterValues as Values,
  type Made,
  type MadeLeak,
  makeForward,
  makeLeak,
  makeTotal,
} from "./letter-values.ts";
import { type MeasurementName, measurementItems, type Measurements } from "./measurement.ts";

/** Volumes and flows of one heart may differ by this ratio before somebody should look again. */
const tolerated_ratio = 1.3;
/** Small volumes differ by more than that for no reason. */
const tolerated_mL = 10;
/** Of percentages that are made of the same numbers, in points. */
const toleratedEjection_points = 5;
const toleratedLeak_points = 10;
/** Of an output and the stroke volume it is made of. */
const toleratedOutput_ratio = 1.15;

/** A given number, what it would be by the others, and how far from that it may be. */
interface Comparison {
  readonly which: Disagreement;
  readonly name: MeasurementName;
  readonly wouldBe: Made;
  readonly low: number;
  readonly high: number;
}

/**
 * Numbers of one letter that cannot all be true, each with what it would be by the others.
 *
 * @source heart.md 5: total stroke volume against forward and leak, and leak against hole times
 * jet, within 30 %; the tolerances of what is computed from the same numbers are our own
 */
export function findDisagreements(measurements: Measurements): readonly FitIssue[] {
  const values = Object.fromEntries(
    Object.entries(measurements).map(([name, { value }]) => [name, value]),
  ) as Values;
  const impossible = [...comparePressures(values), ...compareVolumes(values)].filter(isApart);
  // What is made of volumes that cannot be true would only repeat it.
  const apart = impossible.length > 0 ? impossible : compareTheRest(values).filter(isApart);
  return apart.map((comparison) => describe(comparison, values));

  function isApart({ name, low, high }: Comparison): boolean {
    const value = values[name]!;
    // Not `value < low`: that would let NaN pass.
    return !(value >= low && value <= high);
  }
}

function comparePressures({ systolicPressure_mmHg, diastolicPressure_mmHg }: Values): Comparison[] {
  if (systolicPressure_mmHg === undefined || diastolicPressure_mmHg === undefined) return [];
  const wouldBe: Made = { value: systolicPressure_mmHg, from: ["systolicPressure_mmHg"] };
  const high = systolicPressure_mmHg - 1;
  return [{ which: "pressures", name: "diastolicPressure_mmHg", wouldBe, low: 0, high }];
}

function compareVolumes({ endDiastolicVolume_mL, endSystolicVolume_mL }: Values): Comparison[] {
  if (endDiastolicVolume_mL === undefined || endSystolicVolume_mL === undefined) return [];
  const wouldBe: Made = { value: endDiastolicVolume_mL, from: ["endDiastolicVolume_mL"] };
  const high = endDiastolicVolume_mL - 1;
  return [{ which: "volumes", name: "endSystolicVolume_mL", wouldBe, low: 0, high }];
}

function compareTheRest(values: Values): Comparison[] {
  return [
    ...compareEjection(values),
    ...compareOutput(values),
    ...compareStrokes(values),
    ...compareLeakFraction(values),
    ...compareLeakArea(values),
  ];
}

function compareEjection(values: Values): Comparison[] {
  const { endDiastolicVolume_mL: full, endSystolicVolume_mL: left } = values;
  if (values.ejectionFraction_percent === undefined) return [];
  if (full === undefined || left === undefined) return [];
  const wouldBe: Made = {
    value: (100 * (full - left)) / full,
    from: ["endDiastolicVolume_mL", "endSystolicVolume_mL"],
  };
  return [
    within("ejectionFraction", "ejectionFraction_percent", wouldBe, toleratedEjection_points),
  ];
}

function compareOutput(values: Values): Comparison[] {
  const { forwardStrokeVolume_mL: stroke, heartRate_perMin: rate } = values;
  if (values.cardiacOutput_Lmin === undefined) return [];
  if (stroke === undefined || rate === undefined) return [];
  const value = (stroke * rate) / 1000;
  return [
    {
      which: "cardiacOutput",
      name: "cardiacOutput_Lmin",
      wouldBe: { value, from: ["forwardStrokeVolume_mL", "heartRate_perMin"] },
      low: value / toleratedOutput_ratio,
      high: value * toleratedOutput_ratio,
    },
  ];
}

/** What leaves the ventricle goes forward or back: EDV − ESV = forward + leak. */
function compareStrokes(values: Values): Comparison[] {
  const total = makeTotal(values);
  if (total === undefined) return [];
  const least_mL = Math.min(total.value / tolerated_ratio, total.value - tolerated_mL);
  const most_mL = Math.max(total.value * tolerated_ratio, total.value + tolerated_mL);
  const forward = makeForward(values);
  const leak = makeLeak(values);
  if (forward !== undefined && forward.value > most_mL) {
    const name = forward.from[0]!;
    const asGiven = values[name]! / forward.value;
    const wouldBe: Made = { value: total.value * asGiven, from: total.from };
    return [{ which: "forwardOverTotal", name, wouldBe, low: 0, high: most_mL * asGiven }];
  }
  if (leak === undefined) return [];
  const { name, tell } = leak;
  if (forward === undefined) {
    const wouldBe: Made = { value: tell(total.value), from: total.from };
    return [{ which: "leakOverTotal", name, wouldBe, low: 0, high: tell(most_mL) }];
  }
  const wouldBe: Made = {
    value: tell(Math.max(0, total.value - forward.value)),
    from: [...total.from, ...forward.from],
  };
  const low = tell(Math.max(0, least_mL - forward.value));
  return [{ which: forwardAnd[name], name, wouldBe, low, high: tell(most_mL - forward.value) }];
}

const forwardAnd = {
  regurgitantVolume_mL: "forwardAndLeak",
  regurgitantFraction_percent: "forwardAndShare",
  leakArea_cm2: "forwardAndHole",
} as const satisfies Record<MadeLeak["name"], Disagreement>;

function compareLeakFraction(values: Values): Comparison[] {
  const leak = values.regurgitantVolume_mL;
  if (values.regurgitantFraction_percent === undefined || leak === undefined) return [];
  const forward = makeForward(values);
  const total = makeTotal(values);
  const whole: Made | undefined =
    forward === undefined
      ? total
      : { value: forward.value + leak, from: ["regurgitantVolume_mL", ...forward.from] };
  if (whole === undefined) return [];
  const value = (100 * leak) / whole.value;
  const from = Array.from(new Set<MeasurementName>(["regurgitantVolume_mL", ...whole.from]));
  const wouldBe = { value, from };
  return [within("leakFraction", "regurgitantFraction_percent", wouldBe, toleratedLeak_points)];
}

/**
 * What leaks in a beat is the hole times how far the jet goes: RVol = EROA · VTI. A jet that was
 * not measured is guessed; a leak only late in the beat then looks as if its numbers disagreed.
 */
function compareLeakArea(values: Values): Comparison[] {
  const { leakArea_cm2: area, regurgitantVolume_mL: leak } = values;
  if (area === undefined || leak === undefined) return [];
  const jet_cm = values.jetVti_cm ?? guessJet_cm(values);
  if (jet_cm === undefined) return [];
  const from: MeasurementName[] = ["regurgitantVolume_mL"];
  if (values.jetVti_cm !== undefined) from.push("jetVti_cm");
  return [
    {
      which: "leakArea",
      name: "leakArea_cm2",
      wouldBe: { value: leak / jet_cm, from },
      low: Math.max(0, Math.min(leak / tolerated_ratio, leak - tolerated_mL)) / jet_cm,
      high: Math.max(leak * tolerated_ratio, leak + tolerated_mL) / jet_cm,
    },
  ];
}

function within(
  which: Disagreement,
  name: MeasurementName,
  wouldBe: Made,
  tolerated: number,
): Comparison {
  return { which, name, wouldBe, low: wouldBe.value - tolerated, high: wouldBe.value + tolerated };
}

function describe({ which, name, wouldBe, low, high }: Comparison, values: Values): FitIssue {
  const { unit } = measurementItems[name];
  const made = wouldBe.from.map((other) => `${other} ${values[other]}`).join(", ");
  const numbers = Object.fromEntries([name, ...wouldBe.from].map((n) => [n, values[n]!]));
  return {
    path: name,
    code: "contradiction",
    expected: `${round(Math.max(0, low))} to ${round(high)} ${unit}, by ${made}`,
    found: String(values[name]),
    about: { kind: "disagree", which, numbers, wouldBe: wouldBe.value },
  };
}

/** Three digits: what is said here was measured to two. */
function round(value: number): string {
  return String(Number(value.toPrecision(3)));
}
