import { medicineOptionRules } from "#knowledge/option-rules-medicines.ts";
import { procedureOptionRules } from "#knowledge/option-rules-procedure.ts";
import { procedureKinds } from "../surveillance/visit-situation.ts";
import { said } from "./body-criteria.ts";
import { all, not, type Criterion } from "./criterion.ts";
import { isSecondary } from "./leak-criteria.ts";
import { hasFibrillation } from "./medicine-criteria.ts";
import { firstMonths, hasMechanicalValve, isWithin, lastWas } from "./procedure-criteria.ts";
import type { OptionRow } from "./option-row.ts";
import type { OptionPerson } from "./read-person.ts";

/** What applies to a valve that was worked on (MED-9, POST-7 to POST-11, SUR-6 to SUR-11). */
export const procedureRows: readonly OptionRow[] = [
  {
    item: procedureOptionRules.checks,
    when: (person) => lastWas(person, procedureKinds),
  },
  { item: medicineOptionRules.afterIntervention, when: isSecondary },
  {
    item: procedureOptionRules.bioprosthesisEarly,
    when: (person) =>
      all(
        lastWas(person, ["bioprosthesis"]),
        isWithin(person, firstMonths.bioprosthesis),
        noOtherReason(person),
      ),
  },
  {
    item: procedureOptionRules.bioprosthesisLater,
    when: (person) =>
      all(
        lastWas(person, ["bioprosthesis"]),
        not(isWithin(person, firstMonths.bioprosthesis)),
        noOtherReason(person),
      ),
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
      all(
        lastWas(person, ["bioprosthesis"]),
        not(isWithin(person, firstMonths.fibrillation)),
        hasFibrillation(person),
      ),
  },
  {
    item: procedureOptionRules.clipAntiplatelet,
    when: (person) => all(lastWas(person, ["clip"]), noOtherReason(person)),
  },
];

function repairEarly(person: OptionPerson): Criterion {
  return all(
    lastWas(person, ["repair"]),
    isWithin(person, firstMonths.repair),
    noOtherReason(person),
  );
}

/** No reason for a blood thinner of its own: no fibrillation, no mechanical valve. */
function noOtherReason(person: OptionPerson): Criterion {
  return all(not(hasFibrillation(person)), not(hasMechanicalValve(person)));
}
