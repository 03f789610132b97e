import { medicineOptionRules } from "#knowledge/option-rules-medicines.ts";
import { optionLimits } from "#knowledge/option-limits.ts";
import { procedureOptionRules } from "#knowledge/option-rules-procedure.ts";
import { addMonths } from "#units/calendar-day.ts";
import type { ValveProcedure } from "../surveillance/visit-situation.ts";
import { said } from "./body-criteria.ts";
import { all, not, type Criterion } from "./criterion.ts";
import { isSecondary, look } from "./leak-criteria.ts";
import { hasFibrillation, hasMechanicalValve } from "./medicine-criteria.ts";
import type { OptionRow } from "./option-row.ts";
import type { OptionPerson } from "./read-person.ts";

/** What applies to a valve that was worked on (MED-9, POST-7 to POST-11, SUR-6 to SUR-11). */
export const procedureRows: readonly OptionRow[] = [
  {
    item: procedureOptionRules.checks,
    when: (person) => lastWas(person, ["repair", "bioprosthesis", "mechanicalValve", "clip"]),
  },
  { item: medicineOptionRules.afterIntervention, when: isSecondary },
  { item: procedureOptionRules.mechanical, when: hasMechanicalValve },
  {
    item: procedureOptionRules.bioprosthesisEarly,
    when: (person) =>
      all(lastWas(person, ["bioprosthesis"]), isEarly(person), noOtherReason(person)),
  },
  {
    item: procedureOptionRules.bioprosthesisLater,
    when: (person) =>
      all(lastWas(person, ["bioprosthesis"]), not(isEarly(person)), noOtherReason(person)),
  },
  { item: procedureOptionRules.repairThinner, when: repairEarly },
  { item: procedureOptionRules.repairDoac, when: repairEarly },
  {
    item: procedureOptionRules.repairBleeding,
    when: (person) => all(repairEarly(person), said(person, "highBleedingRisk")),
  },
  {
    item: procedureOptionRules.afDoac,
    when: (person) =>
      all(lastWas(person, ["bioprosthesis"]), not(isEarly(person)), hasFibrillation(person)),
  },
  {
    item: procedureOptionRules.clipAntiplatelet,
    when: (person) => all(lastWas(person, ["clip"]), noOtherReason(person)),
  },
];

function repairEarly(person: OptionPerson): Criterion {
  return all(lastWas(person, ["repair"]), isEarly(person), noOtherReason(person));
}

function lastWas(
  { procedures }: OptionPerson,
  kinds: readonly ValveProcedure["kind"][],
): Criterion {
  const kind = procedures[0]?.kind;
  const isSo = kind !== undefined && kinds.includes(kind);
  return look("procedure", kind, isSo ? "yes" : "no", "mechanism");
}

/** In the first months after it; the day on which they end is no longer one of them. */
function isEarly({ procedures, today }: OptionPerson): Criterion {
  const on = procedures[0]?.on;
  const isSo = on !== undefined && today < addMonths(on, optionLimits.firstMonths.value);
  return look("procedureOn", on, isSo ? "yes" : "no", "mechanism");
}

/** No reason for a blood thinner of its own: no fibrillation, no mechanical valve. */
function noOtherReason(person: OptionPerson): Criterion {
  return all(not(hasFibrillation(person)), not(hasMechanicalValve(person)));
}
