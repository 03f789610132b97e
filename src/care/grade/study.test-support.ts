import fc from "fast-check";
import {
  leakMechanisms,
  type EchoMeasure,
  type EchoSign,
  type EchoStudy,
} from "#record/echo-measure.ts";

/** How often a property of grades, stages and visits is tried. */
export const runs = {
  numRuns: Math.min(20_000, Number(process.env["LL_PROPERTY_RUNS"] ?? 20_000)),
  seed: 20_261_125,
};

/** From where to where a measure is drawn: around its limits, so that they are met often. */
const ranges = {
  effectiveOrificeArea: [10, 50],
  regurgitantVolume: [20, 70],
  regurgitantFraction: [20, 60],
  venaContracta: [1, 9],
  ejectionFraction: [30, 70],
  endSystolicDiameter: [34, 44],
  endSystolicDiameterIndex: [17, 23],
  endDiastolicDiameter: [42, 66],
  forwardStrokeVolume: [40, 80],
  leftAtrialVolumeIndex: [30, 70],
  jetAreaShare: [10, 60],
  flowConvergenceRadius: [5, 12],
  pulmonarySystolicPressure: [30, 60],
} as const satisfies Partial<Record<EchoMeasure, readonly [number, number]>>;

const drawnSigns = [
  "flailLeaflet",
  "prolapse",
  "rheumatic",
  "pulmonaryVeinReversal",
  "largeCentralJet",
  "ellipticalOrifice",
  "lowFlow",
  "irregularRhythm",
  "leftVentricleEnlarged",
  "leftVentricleNormalSize",
  "leftAtriumNormalSize",
] as const satisfies readonly EchoSign[];

const values = fc.record(
  Object.fromEntries(
    Object.entries(ranges).map(([name, [min, max]]) => [name, fc.integer({ min, max })]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<EchoStudy["values"]>;

const signs = fc.record(Object.fromEntries(drawnSigns.map((name) => [name, fc.boolean()])), {
  requiredKeys: [],
}) as fc.Arbitrary<EchoStudy["signs"]>;

/** Any study, with as much or as little in it as letters have. */
export const anyStudy: fc.Arbitrary<EchoStudy> = fc
  .record({
    values,
    signs,
    mechanism: fc.constantFrom(...leakMechanisms, "primary"),
    reportedGrade: fc.option(fc.constantFrom("mild", "moderate", "moderateToSevere", "severe"), {
      nil: undefined,
      freq: 1,
    }),
    isAcute: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.boolean()),
  })
  .map(({ reportedGrade, ...rest }) => ({
    method: "transthoracic",
    facts: [],
    ...rest,
    ...(reportedGrade === undefined ? {} : { reportedGrade }),
  }));

/** Measures that are larger the worse the leak is. */
export const leakMeasures = [
  "effectiveOrificeArea",
  "regurgitantVolume",
  "regurgitantFraction",
  "venaContracta",
  "jetAreaShare",
  "flowConvergenceRadius",
] as const satisfies readonly EchoMeasure[];
