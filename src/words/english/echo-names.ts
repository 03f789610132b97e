import type {
  EchoMeasure,
  EchoMethod,
  EchoSign,
  GradeWord,
  LeakMechanism,
} from "../echo-subject.ts";
import { numberNames, numberTerms } from "./letter-names.ts";

/** A plain name, and the word to look for in the letter. */
export interface EchoName {
  /** Small first letter, so that it may stand inside a sentence. */
  readonly name: string;
  readonly term: string;
}

const measures: Readonly<Record<EchoMeasure, EchoName>> = {
  effectiveOrificeArea: { name: numberNames.leakArea, term: numberTerms.leakArea },
  regurgitantVolume: { name: numberNames.regurgitantVolume, term: numberTerms.regurgitantVolume },
  regurgitantFraction: {
    name: numberNames.regurgitantFraction,
    term: numberTerms.regurgitantFraction,
  },
  venaContracta: { name: "how wide the leak is", term: "vena contracta, VC" },
  ejectionFraction: { name: numberNames.ejectionFraction, term: numberTerms.ejectionFraction },
  endSystolicDiameter: {
    name: "how wide the lower left room is after the squeeze",
    term: "LVESD, LVIDs",
  },
  endDiastolicDiameter: {
    name: "how wide the lower left room is when full",
    term: "LVEDD, LVIDd",
  },
  endSystolicDiameterIndex: {
    name: "how wide the lower left room is after the squeeze, for your body size",
    term: "LVESDi",
  },
  endDiastolicVolume: {
    name: numberNames.endDiastolicVolume,
    term: numberTerms.endDiastolicVolume,
  },
  endSystolicVolume: {
    name: "how much is left in the lower left room after the squeeze",
    term: numberTerms.endSystolicVolume,
  },
  forwardStrokeVolume: {
    name: numberNames.forwardStrokeVolume,
    term: numberTerms.forwardStrokeVolume,
  },
  leftAtrialVolumeIndex: {
    name: "how much the upper left room holds, for your body size",
    term: "LAVI, LA volume index",
  },
  leftAtrialDiameter: { name: "how wide the upper left room is", term: "LA diameter" },
  pulmonarySystolicPressure: {
    name: numberNames.pulmonarySystolicPressure,
    term: numberTerms.pulmonarySystolicPressure,
  },
  meanPulmonaryPressure: { name: "the mean pressure in the lungs", term: "mPAP" },
  tricuspidVelocity: {
    name: "how fast the leak of the other valve flows",
    term: "TR Vmax, TR velocity",
  },
  mitralEVelocity: { name: numberNames.eVelocity, term: "E, E wave" },
  mitralMeanGradient: {
    name: "how much the valve holds back the blood",
    term: "mean gradient, MV mean PG",
  },
  jetAreaShare: {
    name: "how much of the upper left room the leak fills",
    term: "jet area / LA area",
  },
  flowConvergenceRadius: {
    name: "how wide the flow is just before the hole",
    term: "PISA radius",
  },
  annulusDiameter: { name: "how wide the ring of the valve is", term: "annulus" },
  systolicPressure: {
    name: "the upper blood pressure at the scan",
    term: "BP, the first number",
  },
};

const signs: Readonly<Record<EchoSign, EchoName>> = {
  flailLeaflet: { name: "a flap that has come loose", term: "flail leaflet" },
  papillaryRupture: { name: "a torn muscle of the valve", term: "papillary muscle rupture" },
  chordalRupture: { name: "a torn thread of the valve", term: "chordal rupture" },
  prolapse: { name: "a flap that bulges back", term: "prolapse" },
  endocarditis: { name: "signs of a valve infection", term: "endocarditis, vegetation" },
  rheumatic: { name: "scars from rheumatic fever", term: "rheumatic" },
  tethering: { name: "flaps that are pulled down", term: "tethering, restricted" },
  annularDilatation: { name: "a ring of the valve that is too wide", term: "annular dilatation" },
  largeCentralJet: { name: "a large leak in the middle", term: "large central jet" },
  eccentricWallJet: { name: "a leak that runs along the wall", term: "eccentric jet" },
  smallCentralJet: { name: "a small leak in the middle", term: "small central jet" },
  lateSystolicJet: { name: "a leak only late in the beat", term: "late systolic" },
  pulmonaryVeinReversal: {
    name: "blood pushed back to the lungs",
    term: "pulmonary vein systolic flow reversal",
  },
  pulmonaryVeinBlunting: { name: "slow flow from the lungs", term: "systolic blunting" },
  denseTriangularDoppler: { name: "a strong trace of the leak", term: "dense, triangular CW" },
  faintDoppler: { name: "a faint trace of the leak", term: "faint CW" },
  largeFlowConvergence: {
    name: "a wide flow just before the hole",
    term: "large flow convergence",
  },
  aWaveDominant: { name: "a heart that fills most at the end", term: "A-wave dominant" },
  ellipticalOrifice: { name: "a long and thin hole", term: "elliptical orifice" },
  lowFlow: { name: "a low flow to the body", term: "low flow" },
  leftVentricleEnlarged: { name: "a lower left room that is too wide", term: "LV dilated" },
  leftVentricleNormalSize: { name: "a lower left room of normal size", term: "LV normal size" },
  leftAtriumEnlarged: { name: "an upper left room that is too wide", term: "LA dilated" },
  leftAtriumNormalSize: { name: "an upper left room of normal size", term: "LA normal size" },
  wallMotionAbnormality: {
    name: "a part of the wall that moves less",
    term: "regional wall motion abnormality",
  },
  atLeastModerateTricuspidLeak: {
    name: "a medium or large leak of the right valve too",
    term: "TR moderate or severe",
  },
  irregularRhythm: { name: "an uneven heartbeat at the scan", term: "AF, irregular rhythm" },
};

/** `word` is the word of letters alone; `term` also how else a letter may write it. */
const grades: Readonly<Record<GradeWord, EchoName & { readonly word: string }>> = {
  none: { name: "no leak", word: "none", term: "none" },
  trace: { name: "a trace of a leak", word: "trace", term: "trace, trivial" },
  mild: { name: "a small leak", word: "mild", term: "mild, 1+" },
  mildToModerate: {
    name: "a leak from small to medium",
    word: "mild to moderate",
    term: "mild to moderate, 2+",
  },
  moderate: { name: "a medium leak", word: "moderate", term: "moderate" },
  moderateToSevere: {
    name: "a leak from medium to large",
    word: "moderate to severe",
    term: "moderate to severe, 3+",
  },
  severe: { name: "a large leak", word: "severe", term: "severe, 4+" },
};

const methods: Readonly<Record<EchoMethod, EchoName>> = {
  transthoracic: { name: "a heart scan from the chest", term: "TTE" },
  transoesophageal: { name: "a heart scan through the throat", term: "TEE, TOE" },
  exercise: { name: "a heart scan while you work hard", term: "stress echo" },
  magneticResonance: { name: "a scan in the tube", term: "MRI, CMR" },
  catheter: { name: "a thin tube in the heart", term: "catheter" },
  notKnown: { name: "a scan of a kind we do not know", term: "" },
};

const mechanisms: Readonly<Record<LeakMechanism, EchoName>> = {
  primary: { name: "the valve is ill itself", term: "primary, degenerative" },
  ventricularSecondary: {
    name: "the lower left room has changed and pulls the valve open",
    term: "secondary, functional, ventricular",
  },
  atrialSecondary: {
    name: "the upper left room is too wide and pulls the valve open",
    term: "secondary, functional, atrial",
  },
  mixed: { name: "both the valve and the heart around it", term: "mixed" },
  notKnown: { name: "not known", term: "" },
};

/** What an echo letter speaks of, in plain words beside its own. */
export const echoNames = {
  measures,
  signs,
  grades,
  methods,
  mechanisms,
  /** Messages with `{name}` and `{term}`, small first letter. */
  named: "{name} ({term})",
  /** Message with `{name}` and `{value}`. */
  measured: "{name}: {value}",
  /** Messages with `{limit}`. */
  limits: {
    atOrOver: "The mark is {limit} or more.",
    over: "The mark is over {limit}.",
    under: "The mark is under {limit}.",
    atOrUnder: "The mark is {limit} or less.",
  },
  /** Messages with `{name}`. */
  signIsThere: "Your report says: {name}.",
  signIsNotThere: "Your report says it did not see {name}.",
  /** Messages with `{value}`; a hole also with `{cm2}`, for letters write it either way. */
  units: {
    mm2: "{cm2} cm² ({value} mm²)",
    mm: "{value} mm",
    mL: "{value} mL",
    "%": "{value} %",
    "mm/m2": "{value} mm/m²",
    "mL/m2": "{value} mL/m²",
    "mm[Hg]": "{value} mmHg",
    "m/s": "{value} m/s",
    "/min": "{value} a minute",
  },
} as const;
