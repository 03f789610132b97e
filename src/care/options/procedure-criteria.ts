import { afterProcedureSpans } from "#knowledge/after-procedure.ts";
import type { Item } from "#knowledge/item.ts";
import { addMonths } from "#units/calendar-day.ts";
import type { ValveProcedure } from "../surveillance/visit-situation.ts";
import type { Criterion } from "./criterion.ts";
import { look } from "./leak-criteria.ts";
import type { OptionPerson } from "./read-person.ts";

/** Nobody has worked on the valve; not known while anybody is unsure of it. */
export function isOwnValve({ procedures, undated, unsure }: OptionPerson): Criterion {
  const isWorkedOn = procedures.length + undated.length > 0;
  const met = isWorkedOn ? "no" : unsure.length > 0 ? "notKnown" : "yes";
  return look("ownValve", met === "notKnown" ? undefined : !isWorkedOn, met, "valveWork");
}

/**
 * A mechanical valve that is still in, at whatever place: at the mitral one, none that another valve
 * has replaced on a known day.
 */
export function hasMechanicalValve({
  procedures,
  undated,
  unsure,
  situation,
}: OptionPerson): Criterion {
  const kind = "mechanicalValve";
  const last = procedures.find((one) => one.kind === kind || one.kind === "bioprosthesis");
  const isThere =
    undated.includes(kind) || last?.kind === kind || situation.mechanicalValveElsewhere === true;
  const met = isThere ? "yes" : unsure.includes(kind) ? "notKnown" : "no";
  return look(kind, met === "notKnown" ? undefined : isThere, met, "valveWork");
}

/** The last work on the valve was of one of these kinds; without days nobody knows which was last. */
export function lastWas(
  { procedures, undated }: OptionPerson,
  kinds: readonly ValveProcedure["kind"][],
): Criterion {
  const last = procedures[0]?.kind;
  const all = [...undated, ...(last === undefined ? [] : [last])];
  const own = all.filter((kind) => kinds.includes(kind));
  const met = own.length === 0 ? "no" : own.length === all.length ? "yes" : "notKnown";
  return look("procedure", met === "notKnown" ? undefined : all[0], met, "procedureDate");
}

/** In the first months after it; the day on which they end is no longer one of them. */
export function isWithin(
  { procedures, undated, today }: OptionPerson,
  months: Item<number>,
): Criterion {
  const on = procedures[0]?.on;
  if (undated.length > 0 || on === undefined) {
    return look("procedureOn", undefined, "notKnown", "procedureDate");
  }
  const isSo = today < addMonths(on, months.value);
  return look("procedureOn", on, isSo ? "yes" : "no", "procedureDate");
}

/** How long the first months are, by kind of work (POST-8 to POST-10). */
export const firstMonths = {
  bioprosthesis: afterProcedureSpans.thinnerBioprosthesis,
  repair: afterProcedureSpans.thinnerRepair,
  fibrillation: afterProcedureSpans.thinnerInFibrillation,
} as const;
