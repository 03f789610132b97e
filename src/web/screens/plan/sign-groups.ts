import type { EchoSign } from "#record/echo-measure.ts";

/** What a letter can say without a number, in the order letters have it. */
export const signGroups = {
  valve: [
    "prolapse",
    "flailLeaflet",
    "chordalRupture",
    "papillaryRupture",
    "tethering",
    "annularDilatation",
    "rheumatic",
    "endocarditis",
  ],
  leak: [
    "largeCentralJet",
    "smallCentralJet",
    "eccentricWallJet",
    "lateSystolicJet",
    "ellipticalOrifice",
    "largeFlowConvergence",
    "denseTriangularDoppler",
    "faintDoppler",
    "pulmonaryVeinReversal",
    "pulmonaryVeinBlunting",
  ],
  heart: [
    "leftVentricleEnlarged",
    "leftVentricleNormalSize",
    "wallMotionAbnormality",
    "leftAtriumEnlarged",
    "leftAtriumNormalSize",
    "aWaveDominant",
    "atLeastModerateTricuspidLeak",
    "lowFlow",
    "irregularRhythm",
  ],
} as const satisfies Record<string, readonly EchoSign[]>;

export type SignGroup = keyof typeof signGroups;
