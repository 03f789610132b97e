import type { LeakMechanism } from "#record/echo-measure.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { ValveProcedure, VisitInstruction } from "../surveillance/visit-situation.ts";
import type { ClinicDay, LivingAnswer } from "./living-situation.ts";

/** What a timeline after one procedure is made from. Left out is not "no". */
export interface TimelineSituation {
  /** Of a day that is half known: the latest it may have been, so that nothing ends too soon. */
  readonly procedure: ValveProcedure;
  /** False: its month or its year alone is known. */
  readonly isDayKnown?: boolean;
  readonly has: Readonly<
    Partial<Record<"atrialFibrillation" | "mechanicalValve" | "repairMaterial", LivingAnswer>>
  >;
  /** How the chest was opened; left out counts as through the breast bone. */
  readonly cut?: "breastBone" | "small";
  /** The day the person came home. */
  readonly homeOn?: CalendarDay;
  /** A closure device, a graft or a filter put in on some day. */
  readonly deviceOn?: CalendarDay;
  readonly lastEchoOn?: CalendarDay;
  readonly mechanism?: LeakMechanism;
  readonly instructions?: readonly VisitInstruction[];
  readonly clinicDays?: readonly ClinicDay[];
}
