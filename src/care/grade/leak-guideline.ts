import { gradeLimits } from "#knowledge/grade-limits.ts";
import type { Item } from "#knowledge/item.ts";
import { leakGrades } from "#knowledge/leak-grades.ts";
import { stageLimits } from "#knowledge/stage-limits.ts";

/**
 * What two societies call the same numbers, as data. Most limits are shared; where they are not,
 * they differ in the name of a leak and not in its measure (SEV-21), so both are always shown.
 */
export interface LeakGuideline {
  readonly id: LeakGuidelineId;
  readonly name: string;
  readonly severeJetShare: Item<number>;
  /** Present where a secondary leak counts as severe sooner (SEV-20, SEV-49). */
  readonly secondary?: {
    readonly ellipticalHole: Item<number>;
    readonly lowFlowVolume: Item<number>;
  };
  /** Present where the ventricle's size is also judged by the size of the person. */
  readonly enlargedEndSystoleIndex?: Item<number>;
  /** Whether the society itself names stages by letters (SEV-35). */
  readonly usesLetters: boolean;
}

export const leakGuidelineIds = ["aseAcc", "esc"] as const;

export type LeakGuidelineId = (typeof leakGuidelineIds)[number];

export const leakGuidelines: Readonly<Record<LeakGuidelineId, LeakGuideline>> = {
  aseAcc: {
    id: "aseAcc",
    name: "ASE 2017 and ACC/AHA 2020",
    severeJetShare: gradeLimits.severeJetShareAcc,
    usesLetters: true,
  },
  esc: {
    id: "esc",
    name: "ESC/EACTS 2021 and 2025",
    severeJetShare: gradeLimits.severeJetShareEsc,
    secondary: {
      ellipticalHole: gradeLimits.secondaryEllipticalHole,
      lowFlowVolume: gradeLimits.secondaryLowFlowVolume,
    },
    enlargedEndSystoleIndex: stageLimits.enlargedEndSystoleIndex,
    usesLetters: false,
  },
};

/** The four measures whose numbers are bands, with the floor of each band above mild. */
export const bandFloors = {
  effectiveOrificeArea: [leakGrades.moderateHole, gradeLimits.upperHole, leakGrades.severeHole],
  regurgitantVolume: [leakGrades.moderateVolume, gradeLimits.upperVolume, leakGrades.severeVolume],
  regurgitantFraction: [leakGrades.moderateShare, gradeLimits.upperShare, leakGrades.severeShare],
  // One middle band: no society splits it.
  venaContracta: [gradeLimits.middleJetWidth, undefined, gradeLimits.severeJetWidth],
} as const satisfies Record<
  string,
  readonly [Item<number>, Item<number> | undefined, Item<number>]
>;

export type BandMeasure = keyof typeof bandFloors;

export const bandMeasures = Object.freeze(Object.keys(bandFloors)) as readonly BandMeasure[];
