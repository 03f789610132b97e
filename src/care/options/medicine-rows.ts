import { medicineOptionRules } from "#knowledge/option-rules-medicines.ts";
import { procedureOptionRules } from "#knowledge/option-rules-procedure.ts";
import { hasSymptoms, isVentricleImpaired, said } from "./body-criteria.ts";
import { all, any, not } from "./criterion.ts";
import { isFresh, isOfKind, isSevere } from "./leak-criteria.ts";
import {
  hasFibrillation,
  isOperationPlanned,
  isPumpWeak,
  isTight,
  isTooWeakForBlocker,
} from "./medicine-criteria.ts";
import { firstMonths, hasMechanicalValve, isWithin, lastWas } from "./procedure-criteria.ts";
import type { OptionRow } from "./option-row.ts";
import { hasPrimaryTrigger, primaryOperation } from "./primary-triggers.ts";
import { secondaryOperation } from "./secondary-rows.ts";

/** What each medicine is for in a leak nobody has worked on (5.1), and another operation (TRG-52). */
export const leakMedicineRows: readonly OptionRow[] = [
  {
    item: medicineOptionRules.weakVentricle,
    when: (person) => all(isOfKind(person, "primary"), isPumpWeak(person)),
  },
  {
    item: medicineOptionRules.ventricularLeak,
    when: (person) => isOfKind(person, "ventricularSecondary"),
  },
  {
    item: medicineOptionRules.noWideners,
    when: (person) =>
      all(
        isOfKind(person, "primary"),
        not(isVentricleImpaired(person, "aseAcc")),
        not(hasPrimaryTrigger(person)),
      ),
  },
  {
    item: medicineOptionRules.noWideners2014,
    when: (person) =>
      all(
        isOfKind(person, "primary"),
        not(hasSymptoms(person)),
        not(said(person, "highBloodPressure")),
        not(isVentricleImpaired(person, "aseAcc")),
      ),
  },
  {
    item: medicineOptionRules.stiffHeart,
    when: (person) =>
      all(isOfKind(person, "atrialSecondary"), said(person, "preservedHeartFailure")),
  },
  {
    item: medicineOptionRules.atrialRhythm,
    when: (person) => all(isOfKind(person, "atrialSecondary"), hasFibrillation(person)),
  },
  {
    item: medicineOptionRules.appendage,
    when: (person) =>
      all(hasFibrillation(person), any(primaryOperation(person), secondaryOperation(person))),
  },
  {
    item: medicineOptionRules.otherOperationSafe,
    when: (person) =>
      all(
        isOperationPlanned(person, ["lowRisk", "moreThanLowRisk"]),
        isFresh(person),
        isSevere(person, "esc"),
        not(hasSymptoms(person)),
        not(isVentricleImpaired(person, "esc")),
      ),
  },
  {
    item: medicineOptionRules.otherOperationLater,
    when: (person) =>
      all(
        isOperationPlanned(person, ["moreThanLowRisk"]),
        isOfKind(person, "ventricularSecondary"),
        isSevere(person, "esc"),
        hasSymptoms(person),
      ),
  },
];

/** What holds whatever was done to the valve. */
export const anyMedicineRows: readonly OptionRow[] = [
  { item: medicineOptionRules.wideners, when: (person) => said(person, "highBloodPressure") },
  { item: medicineOptionRules.waterPills, when: (person) => said(person, "waterBuiltUp") },
  { item: medicineOptionRules.rate, when: hasFibrillation },
  {
    item: medicineOptionRules.rateCalciumBlocker,
    when: (person) => all(hasFibrillation(person), not(isTooWeakForBlocker(person))),
  },
  {
    item: medicineOptionRules.rateCalciumBlockerWeak,
    when: (person) => all(hasFibrillation(person), isTooWeakForBlocker(person)),
  },
  {
    item: medicineOptionRules.doac,
    when: (person) =>
      all(
        hasFibrillation(person),
        said(person, "bloodThinnerNeeded"),
        not(hasMechanicalValve(person)),
        not(isTight(person)),
        // In the first months of a tissue valve nothing says which of the two comes first.
        not(all(lastWas(person, ["bioprosthesis"]), isWithin(person, firstMonths.bioprosthesis))),
      ),
  },
  // Also of a valve elsewhere, beside a mitral valve nobody has worked on.
  { item: procedureOptionRules.mechanical, when: hasMechanicalValve },
  { item: medicineOptionRules.doacMechanical, when: hasMechanicalValve },
  {
    item: medicineOptionRules.doacStenosis,
    when: (person) => all(hasFibrillation(person), isTight(person)),
  },
  {
    item: medicineOptionRules.stenosisThinner,
    when: (person) => all(hasFibrillation(person), isTight(person)),
  },
  {
    item: medicineOptionRules.lowDose,
    when: (person) => all(hasFibrillation(person), said(person, "lowDoseWithoutReason")),
  },
  { item: medicineOptionRules.antiplateletInAf, when: hasFibrillation },
];
