import type { CalendarDay } from "#units/zoned-time.ts";
import type { SymptomsAnswer } from "../grade/assign-stage.ts";
import type { TierSpan } from "../grade/leak-tier.ts";
import type { ValveProcedure } from "../surveillance/visit-situation.ts";

/** What a person may have that daily life turns on. Each is asked; none is assumed. */
export const livingConditions = [
  "atrialFibrillation",
  "heartFailure",
  /** Heart failure that is out of balance now. */
  "unstableHeart",
  /** Any pill or shot that thins the blood, but aspirin alone. */
  "bloodThinner",
  /** Warfarin and its like. */
  "vitaminKAntagonist",
  "mechanicalValve",
  "previousEndocarditis",
  /** An uneven beat that comes with effort. */
  "exerciseArrhythmia",
  /** A test on a bike or treadmill that was normal. */
  "normalExerciseTest",
  /** Of a prolapse: inferior T inversion, ectopy from the ventricle, disjunction or scar. */
  "prolapseWarningSigns",
] as const;
export type LivingCondition = (typeof livingConditions)[number];

export type LivingAnswer = "yes" | "no" | "notSure";

/** What the sports rows look at, in the unit echo letters are stored in: %, mm, mm/m2, mm[Hg]. */
export const livingMeasures = [
  "ejectionFraction",
  "endDiastolicDiameter",
  "endDiastolicDiameterIndex",
  "pulmonarySystolicPressure",
] as const;
export type LivingMeasure = (typeof livingMeasures)[number];

export const clinicDaySubjects = ["driving", "flying", "lifting", "bloodThinnerReview"] as const;

/** A day from which the clinic allows something, or on which it looks again. */
export interface ClinicDay {
  readonly about: (typeof clinicDaySubjects)[number];
  readonly on: CalendarDay;
  readonly setBy: string;
  readonly setOn: CalendarDay;
}

/** All that advice for daily life is made from. Left out is not "no". */
export interface LivingSituation {
  /** From the lowest band any guideline gives to the highest. */
  readonly leak?: TierSpan;
  readonly symptoms: SymptomsAnswer;
  readonly has: Readonly<Partial<Record<LivingCondition, LivingAnswer>>>;
  readonly values: Readonly<Partial<Record<LivingMeasure, number>>>;
  /** False: the letter says that there is none. */
  readonly prolapse?: boolean;
  /** For the limits of heart size only. */
  readonly sex?: "female" | "male";
  /** Left out: asked about. `no` also where it cannot be. */
  readonly pregnancy?: "yes" | "planning" | "no";
  /** Left out: not known. Empty: none was done. */
  readonly procedures?: readonly ValveProcedure[];
  /** Whether the person counts as at high risk of an infection of the heart. */
  readonly infectionRisk?: "high" | "other";
  readonly lastDentistOn?: CalendarDay;
  readonly clinicDays?: readonly ClinicDay[];
}
