import type { EchoStudy } from "#record/echo-measure.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { SymptomsAnswer } from "../grade/assign-stage.ts";

/** What is asked of a person's visits: an echo, or being seen. */
export type VisitKind = "echo" | "visit";

export const procedureKinds = ["repair", "bioprosthesis", "mechanicalValve", "clip"] as const;

export interface ValveProcedure {
  readonly kind: (typeof procedureKinds)[number];
  readonly on: CalendarDay;
  /** Of a repair: no weak ventricle and no arrhythmia before it. Absent: not known. */
  readonly wasUncomplicated?: boolean;
}

/** What the clinic set for this person; it comes before every default, with its author. */
export interface VisitInstruction {
  readonly what: VisitKind;
  readonly setBy: string;
  readonly setOn: CalendarDay;
  /** One day, or an interval after each one. */
  readonly plan: { readonly dueOn: CalendarDay } | { readonly every_mo: number };
}

/** All a plan of visits is made from. Left out is not "no". */
export interface VisitSituation {
  readonly studies: readonly EchoStudy[];
  readonly symptoms: SymptomsAnswer;
  /** False: the same as at the last visit. Only then symptoms do not hurry. */
  readonly symptomsAreNewOrWorse?: boolean;
  readonly hasNewAtrialFibrillation?: boolean;
  readonly pregnancy?: "yes" | "planning" | "no";
  readonly hasSeveralIllValves?: boolean;
  readonly chestRadiationOn?: CalendarDay;
  readonly lastVisitOn?: CalendarDay;
  readonly procedures: readonly ValveProcedure[];
  readonly instructions: readonly VisitInstruction[];
}
