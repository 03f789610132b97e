import { gradeLimits } from "#knowledge/grade-limits.ts";
import type { Item } from "#knowledge/item.ts";
import { stageLimits } from "#knowledge/stage-limits.ts";
import type { EchoMeasure, EchoSign, EchoStudy } from "#record/echo-measure.ts";
import type { LeakGuideline } from "./leak-guideline.ts";
import {
  isPast,
  observe,
  toStoredLimit,
  type PlanLimit,
  type PlanObservation,
} from "./plan-reason.ts";

/** What a letter says beside the four numbers, and which way it points. */
export interface LeakSign {
  readonly observed: PlanObservation;
  readonly supports: "mild" | "neutral" | "severe";
  /** One of the few signs that hardly any leak under severe shows. */
  readonly isSpecific: boolean;
}

/** What is said to be there. What is denied, or not said, supports nothing. */
const saidSigns: readonly (readonly [EchoSign, LeakSign["supports"], isSpecific?: true])[] = [
  ["flailLeaflet", "severe", true],
  ["largeCentralJet", "severe", true],
  ["pulmonaryVeinReversal", "severe", true],
  ["papillaryRupture", "severe"],
  ["eccentricWallJet", "severe"],
  ["denseTriangularDoppler", "severe"],
  ["largeFlowConvergence", "severe"],
  ["pulmonaryVeinBlunting", "neutral"],
  ["smallCentralJet", "mild"],
  ["faintDoppler", "mild"],
  ["aWaveDominant", "mild"],
];

/**
 * The signs of a letter, severe and mild (SEV-13 to SEV-19).
 *
 * Specific are those of the signs that SEV-43 names; how many of them would alone make a leak
 * severe was not verified, so here they only choose between neighbouring bands.
 */
export function readLeakSigns(study: EchoStudy, guideline: LeakGuideline): readonly LeakSign[] {
  const said = saidSigns
    .filter(([sign]) => study.signs[sign] === true)
    .map(([what, supports, isSpecific = false]) => {
      return { observed: { what, value: true }, supports, isSpecific };
    });
  return [...said, ...readMeasured(study, guideline), ...readVentricle(study)];
}

function readMeasured({ values }: EchoStudy, guideline: LeakGuideline): readonly LeakSign[] {
  const past = (
    what: EchoMeasure,
    [item, comparison]: readonly [Item<number>, PlanLimit["comparison"]],
    supports: LeakSign["supports"],
    isSpecific = false,
  ): readonly LeakSign[] => {
    const value = values[what];
    const limit = toStoredLimit(item, comparison);
    if (value === undefined || !isPast(value, limit)) return [];
    return [{ observed: observe(what, value, limit), supports, isSpecific }];
  };
  const largeJet = past("jetAreaShare", [gradeLimits.severeJetShareEsc, "over"], "severe", true);
  return [
    ...past("venaContracta", [gradeLimits.severeJetWidth, "atOrOver"], "severe", true),
    ...past("flowConvergenceRadius", [gradeLimits.severeConvergence, "atOrOver"], "severe", true),
    // 40 to 50 % is severe for ACC/AHA, and for nobody a specific sign.
    ...(largeJet.length > 0
      ? largeJet
      : past("jetAreaShare", [guideline.severeJetShare, "over"], "severe")),
    ...past("jetAreaShare", [gradeLimits.mildJetShare, "under"], "mild"),
    ...past("mitralEVelocity", [gradeLimits.severeInflow, "over"], "severe"),
    ...past("endSystolicDiameter", [gradeLimits.severeEndSystole, "atOrOver"], "severe"),
    ...past("leftAtrialDiameter", [gradeLimits.severeAtriumDiameter, "atOrOver"], "severe"),
    ...past("leftAtrialVolumeIndex", [gradeLimits.severeAtriumVolume, "atOrOver"], "severe"),
  ];
}

/** A large ventricle that still works well; "well" is what keeps stage C1. */
function readVentricle({ values, signs }: EchoStudy): readonly LeakSign[] {
  const function_percent = values.ejectionFraction;
  if (signs.leftVentricleEnlarged !== true || function_percent === undefined) return [];
  if (!isPast(function_percent, toStoredLimit(stageLimits.reducedFunction, "over"))) return [];
  return [
    {
      observed: { what: "leftVentricleEnlarged", value: true },
      supports: "severe",
      isSpecific: true,
    },
  ];
}
