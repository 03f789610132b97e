import type { EchoUnit } from "#units/echo-quantity.ts";

/**
 * What an echo letter can say in numbers: the units it may come in (the first is how it is
 * stored), and how far a number can be believed.
 *
 * `possible` is refused beyond; between `plausible` and `possible` a person is asked again.
 *
 * @source bounds of SEV 2.4 of the clinical dossier (our own), others chosen as generously
 */
export const echoMeasures = {
  effectiveOrificeArea: { units: ["mm2", "cm2"], possible: [0, 200], plausible: [1, 120] },
  regurgitantVolume: { units: ["mL"], possible: [0, 250], plausible: [1, 150] },
  regurgitantFraction: { units: ["%"], possible: [0, 100], plausible: [1, 85] },
  venaContracta: { units: ["mm", "cm"], possible: [0, 20], plausible: [0.5, 15] },
  ejectionFraction: { units: ["%"], possible: [5, 85], plausible: [15, 80] },
  endSystolicDiameter: { units: ["mm", "cm"], possible: [15, 90], plausible: [18, 75] },
  endDiastolicDiameter: { units: ["mm", "cm"], possible: [20, 110], plausible: [30, 85] },
  endSystolicDiameterIndex: { units: ["mm/m2"], possible: [5, 60], plausible: [8, 45] },
  endDiastolicVolume: { units: ["mL"], possible: [20, 600], plausible: [50, 400] },
  endSystolicVolume: { units: ["mL"], possible: [5, 500], plausible: [10, 300] },
  forwardStrokeVolume: { units: ["mL"], possible: [10, 250], plausible: [20, 150] },
  leftAtrialVolumeIndex: { units: ["mL/m2"], possible: [5, 400], plausible: [12, 200] },
  leftAtrialDiameter: { units: ["mm", "cm"], possible: [15, 120], plausible: [22, 90] },
  pulmonarySystolicPressure: { units: ["mm[Hg]"], possible: [5, 150], plausible: [12, 110] },
  meanPulmonaryPressure: { units: ["mm[Hg]"], possible: [3, 100], plausible: [8, 70] },
  tricuspidVelocity: { units: ["m/s", "cm/s"], possible: [0.5, 7], plausible: [1, 5.5] },
  mitralEVelocity: { units: ["m/s", "cm/s"], possible: [0.1, 4], plausible: [0.3, 2.5] },
  mitralMeanGradient: { units: ["mm[Hg]"], possible: [0, 40], plausible: [0.5, 20] },
  jetAreaShare: { units: ["%"], possible: [0, 100], plausible: [1, 90] },
  flowConvergenceRadius: { units: ["mm", "cm"], possible: [0, 40], plausible: [1, 20] },
  annulusDiameter: { units: ["mm", "cm"], possible: [15, 80], plausible: [22, 60] },
  systolicPressure: { units: ["mm[Hg]"], possible: [40, 300], plausible: [70, 230] },
} as const satisfies Record<string, EchoMeasureRange>;

interface EchoMeasureRange {
  readonly units: readonly [EchoUnit, ...EchoUnit[]];
  readonly possible: readonly [min: number, max: number];
  readonly plausible: readonly [min: number, max: number];
}

export type EchoMeasure = keyof typeof echoMeasures;

export const echoMeasureIds = Object.freeze(Object.keys(echoMeasures)) as readonly EchoMeasure[];

/** What a letter says without a number. Each is a statement that is there, or that is denied. */
export const echoSigns = [
  "flailLeaflet",
  "papillaryRupture",
  "chordalRupture",
  "prolapse",
  "endocarditis",
  "rheumatic",
  "tethering",
  "annularDilatation",
  "largeCentralJet",
  "eccentricWallJet",
  "smallCentralJet",
  "lateSystolicJet",
  "pulmonaryVeinReversal",
  "pulmonaryVeinBlunting",
  "denseTriangularDoppler",
  "faintDoppler",
  "largeFlowConvergence",
  "aWaveDominant",
  "ellipticalOrifice",
  "lowFlow",
  "leftVentricleEnlarged",
  "leftVentricleNormalSize",
  "leftAtriumEnlarged",
  "leftAtriumNormalSize",
  "wallMotionAbnormality",
  "atLeastModerateTricuspidLeak",
  "irregularRhythm",
] as const;

export type EchoSign = (typeof echoSigns)[number];

/** Grade words as letters write them; "1+" to "4+" are read as these. */
export const gradeWords = [
  "none",
  "trace",
  "mild",
  "mildToModerate",
  "moderate",
  "moderateToSevere",
  "severe",
] as const;

export type GradeWord = (typeof gradeWords)[number];

export const leakMechanisms = [
  "primary",
  "ventricularSecondary",
  "atrialSecondary",
  "mixed",
  "notKnown",
] as const;

export type LeakMechanism = (typeof leakMechanisms)[number];

export const echoMethods = [
  "transthoracic",
  "transoesophageal",
  "exercise",
  "magneticResonance",
  "catheter",
  "notKnown",
] as const;

export type EchoMethod = (typeof echoMethods)[number];

/** One study in stored units, as decisions read it: what is known, and nothing that is not. */
export interface EchoStudy {
  /** `YYYY-MM-DD`: the day of the study; absent when the letter has none. */
  readonly on?: string;
  readonly method: EchoMethod;
  /** In the first unit of each measure: `effectiveOrificeArea` in mm². */
  readonly values: Readonly<Partial<Record<EchoMeasure, number>>>;
  /** True: said to be there. False: said not to be. Absent: not said. */
  readonly signs: Readonly<Partial<Record<EchoSign, boolean>>>;
  /** The grade as the letter writes it. */
  readonly reportedGrade?: GradeWord;
  readonly mechanism: LeakMechanism;
  /** Sudden leak: clinical, and a separate axis from the grade. */
  readonly isAcute?: boolean;
  /** Facts it was read from. */
  readonly facts: readonly string[];
}
