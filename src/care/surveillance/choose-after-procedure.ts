import type { Item } from "#knowledge/item.ts";
import { surveillanceIntervals } from "#knowledge/surveillance-intervals.ts";
import type { LeakMechanism } from "#record/echo-measure.ts";
import { addMonths, addDays } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { MissingForPlan } from "./choose-interval.ts";
import { countGraceDays } from "./due-date.ts";
import type { ValveProcedure } from "./visit-situation.ts";

/** The next one after a procedure: months after a day, or why it cannot be told. */
export type AfterProcedure =
  | {
      readonly kind: "interval";
      readonly basis: { readonly on: CalendarDay; readonly of: "procedure" | "last" };
      /** Absent: from the basis on. */
      readonly from?: Item<number>;
      readonly by: Item<number>;
    }
  | { readonly kind: "cannotTell"; readonly missing: readonly MissingForPlan[] };

/**
 * The next echo or visit after a repair, a new valve or a clip, by ESC; no other society's was read.
 *
 * @param last the last echo or visit after the day of the procedure
 * @param mechanism the kind of leak; undefined where no study tells
 * @source SUR-6, SUR-8 to SUR-11 of the clinical dossier
 */
export function chooseAfterProcedure(
  procedure: ValveProcedure,
  last: CalendarDay | undefined,
  mechanism: LeakMechanism | undefined,
): AfterProcedure {
  const { kind } = procedure;
  if (kind === "bioprosthesis") return followBioprosthesis(procedure, last);
  if (kind === "repair" && procedure.wasUncomplicated !== true) {
    return { kind: "cannotTell", missing: ["beforeProcedure"] };
  }
  // The early controls have dates of their own, which the clinic sets.
  if (last === undefined) return { kind: "cannotTell", missing: ["studySinceProcedure"] };
  return {
    kind: "interval",
    basis: { on: last, of: "last" },
    ...chooseMonths(kind, mechanism),
  };
}

function chooseMonths(
  kind: Exclude<ValveProcedure["kind"], "bioprosthesis">,
  mechanism: LeakMechanism | undefined,
) {
  switch (kind) {
    case "repair":
      return { from: surveillanceIntervals.repairFrom, by: surveillanceIntervals.repairBy };
    case "mechanicalValve":
      return { from: surveillanceIntervals.replacement, by: surveillanceIntervals.replacement };
    case "clip":
      // A clip for a leak of unknown kind is watched as the kind that is looked at more often.
      return mechanism === "primary" || mechanism === "atrialSecondary"
        ? { from: surveillanceIntervals.clip, by: surveillanceIntervals.clip }
        : {
            from: surveillanceIntervals.ventricularTreatedFrom,
            by: surveillanceIntervals.ventricularTreatedBy,
          };
  }
}

/** Within 3 months, at 1 year, then every year; a little before the year counts as the year. */
function followBioprosthesis(
  { on }: ValveProcedure,
  last: CalendarDay | undefined,
): AfterProcedure {
  const { bioprosthesisFirst, bioprosthesisSecond, bioprosthesisThen } = surveillanceIntervals;
  const procedure = { on, of: "procedure" } as const;
  if (last === undefined) return { kind: "interval", basis: procedure, by: bioprosthesisFirst };
  const year = addMonths(on, bioprosthesisSecond.value);
  const isYearDone = last >= addDays(year, -countGraceDays(on, year));
  if (!isYearDone) {
    return {
      kind: "interval",
      basis: procedure,
      from: bioprosthesisSecond,
      by: bioprosthesisSecond,
    };
  }
  const basis = { on: last, of: "last" } as const;
  return { kind: "interval", basis, from: bioprosthesisThen, by: bioprosthesisThen };
}
