import type { CalendarDay } from "#units/zoned-time.ts";
import type { PlanReason } from "../grade/plan-reason.ts";
import type { DueWindow } from "../surveillance/due-date.ts";
import type { ClinicDay, LivingCondition, LivingMeasure } from "./living-situation.ts";

/** What is advised, by its topic, in the order in which it is shown. */
export const livingTopics = {
  pregnancy: ["callToday", "teamFirst", "treatFirst", "medicines", "askBefore"],
  exercise: [
    "symptomsAskFirst",
    "arrhythmiaAskFirst",
    "specialistFirst",
    "weakHeartAsk",
    "limitPassedAsk",
    "afterProcedureAsk",
    "cannotTell",
    "allSports",
    "allSportsWhileWell",
    "lowToMedium",
  ],
  moving: ["gentle", "weekly"],
  contactSport: ["leaveOut", "askFirst"],
  salt: ["daily", "substituteAskFirst"],
  fluid: ["asTold"],
  alcohol: [
    "pregnancyAsk",
    "pregnancyNotKnown",
    "fibrillation",
    "fibrillationNotKnown",
    "general",
    "thinnerAsk",
  ],
  caffeine: ["pregnancy", "pregnancyNotKnown", "general", "coffee", "energyDrinks"],
  teeth: ["highRisk", "riskNotKnown", "otherRisk", "skin"],
  fever: ["callToday"],
  vaccines: ["ask"],
  painkillers: ["askFirst"],
  smoking: ["stop"],
  weight: ["fibrillation", "healthy"],
  sleep: ["ask"],
  driving: ["clinicNotYet", "clinicFrom", "notYet", "afterProcedureAsk", "ask"],
  flying: [
    "clinicNotYet",
    "clinicFrom",
    "shouldNot",
    "tooEarly",
    "sourcesDiffer",
    "afterProcedureAsk",
    "ask",
  ],
  travel: ["pack"],
  sex: ["ask", "fine"],
  otherOperations: ["tell", "thinnerPlan"],
} as const;

export type LivingTopic = keyof typeof livingTopics;

/** `tell`: a source says so of this person. `ask`: whom to ask. `cannotTell`: too little is known. */
export type LivingStance = "tell" | "ask" | "cannotTell";

export type MissingForLiving =
  | AskedCondition
  | Exclude<LivingMeasure, "endDiastolicDiameterIndex">
  | "leak"
  | "symptoms"
  | "sex"
  | "pregnancy"
  | "procedures"
  | "infectionRisk"
  | "lastDentistOn"
  | "freshRules";

/** Conditions without which something cannot be told; of the others each side has its advice. */
export type AskedCondition = Extract<
  LivingCondition,
  | "atrialFibrillation"
  | "unstableHeart"
  | "bloodThinner"
  | "vitaminKAntagonist"
  | "exerciseArrhythmia"
  | "normalExerciseTest"
  | "prolapseWarningSigns"
>;

/** One piece of advice, with all that led to it. */
export type LivingEntry = {
  [Topic in LivingTopic]: {
    readonly topic: Topic;
    readonly advice: (typeof livingTopics)[Topic][number];
    readonly stance: LivingStance;
    readonly reasons: readonly [PlanReason, ...PlanReason[]];
    readonly missing: readonly MissingForLiving[];
    /** When the next visit to the dentist is due. */
    readonly due?: DueWindow;
    /** The clinic's own day, where it decides. */
    readonly clinicDay?: ClinicDay;
  };
}[LivingTopic];

export interface LivingAdvice {
  readonly today: CalendarDay;
  readonly rulesetVersion: string;
  readonly validUntil: CalendarDay;
  readonly entries: readonly LivingEntry[];
}
