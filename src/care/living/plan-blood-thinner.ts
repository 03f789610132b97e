import {
  afterProcedureLimits,
  afterProcedureRules,
  afterProcedureSpans,
} from "#knowledge/after-procedure.ts";
import { livingRules } from "#knowledge/living-rules.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain, type PlanReason } from "../grade/plan-reason.ts";
import { addSpan } from "./add-span.ts";
import { limitTo } from "./apply-living-item.ts";
import { chooseClinicDay } from "./choose-clinic-day.ts";
import type { ClinicDay } from "./living-situation.ts";
import type { TimelineSituation } from "./timeline-situation.ts";

interface PlanBase {
  readonly reasons: readonly [PlanReason, ...PlanReason[]];
  readonly missing: readonly "atrialFibrillation"[];
}

/** What is said of the blood thinner after a procedure. Nobody is told to stop. */
export type BloodThinnerPlan =
  /** A mechanical valve: there is no day on which it ends. */
  | (PlanBase & { readonly kind: "forLife" })
  /** The team chooses; there is no day in any source. */
  | (PlanBase & { readonly kind: "teamChooses" })
  | (PlanBase & {
      /**
       * `goesOn`: with fibrillation it goes on, and which one is looked at again. `review`: whether
       * it goes on is looked at. `reviewNotKnown`: one of the two.
       */
      readonly kind: "goesOn" | "review" | "reviewNotKnown";
      readonly reviewOn: CalendarDay;
      readonly isDue: boolean;
      readonly clinicDay?: ClinicDay;
    });

/**
 * When the blood thinner after a procedure is looked at by the team.
 *
 * @source POST-7 to POST-11 of the clinical dossier
 */
export function planBloodThinner(
  situation: TimelineSituation,
  today: CalendarDay,
): BloodThinnerPlan {
  const { procedure, has, clinicDays } = situation;
  const { mechanicalThinner, clipThinner, ownInr } = afterProcedureRules;
  if (procedure.kind === "mechanicalValve" || has.mechanicalValve === "yes") {
    const { mechanicalTargetFrom, mechanicalTargetTo } = afterProcedureLimits;
    const reasons = [
      explain(mechanicalThinner, [{ what: "procedure", value: "mechanicalValve" }]),
      limitTo("inrFrom", mechanicalTargetFrom, "atOrOver"),
      limitTo("inrTo", mechanicalTargetTo, "atOrUnder"),
      explain(ownInr),
    ] as const;
    return { kind: "forLife", reasons, missing: [] };
  }
  const fibrillation = has.atrialFibrillation;
  const observed =
    fibrillation === undefined ? [] : [{ what: "atrialFibrillation", value: fibrillation }];
  const isAnswered = fibrillation === "yes" || fibrillation === "no";
  const missing = isAnswered ? [] : (["atrialFibrillation"] as const);
  if (procedure.kind === "clip") {
    return { kind: "teamChooses", reasons: [explain(clipThinner, observed)], missing };
  }
  const { thinnerBioprosthesis, thinnerRepair, thinnerInFibrillation } = afterProcedureSpans;
  const own = procedure.kind === "bioprosthesis" ? thinnerBioprosthesis : thinnerRepair;
  const row = fibrillation === "yes" ? thinnerInFibrillation : own;
  const clinicDay = chooseClinicDay("bloodThinnerReview", clinicDays, today);
  const isOfThis = clinicDay !== undefined && clinicDay.setOn >= procedure.on;
  const reviewOn = isOfThis ? clinicDay.on : addSpan(procedure.on, row);
  const reason = limitTo("months", row, "atOrUnder", observed);
  return {
    kind: fibrillation === "yes" ? "goesOn" : isAnswered ? "review" : "reviewNotKnown",
    reviewOn,
    isDue: today >= reviewOn,
    reasons: isOfThis ? [explain(livingRules.clinicDay), reason] : [reason],
    missing,
    ...(isOfThis ? { clinicDay } : {}),
  };
}
