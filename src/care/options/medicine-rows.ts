import { medicineOptionRules as rules } from "#knowledge/option-rules-medicines.ts";
import { hasSymptoms, isVentricleImpaired, said } from "./body-criteria.ts";
import { all, any, not } from "./criterion.ts";
import { isOfKind, isSevere } from "./leak-criteria.ts";
import {
  hasFibrillation,
  hasMechanicalValve,
  isOperationPlanned,
  isPumpWeak,
  isTight,
  isTooWeakForBlocker,
} from "./medicine-criteria.ts";
import type { OptionRow } from "./option-row.ts";
import { hasPrimaryTrigger, primaryOperation } from "./primary-triggers.ts";
import { secondaryOperation } from "./secondary-rows.ts";

/** What each medicine is for in a leak nobody has worked on (5.1), and another operation (TRG-52). */
export const leakMedicineRows: readonly OptionRow[] = [
  {
    item: rules.weakVentricle,
    when: (person) => all(isOfKind(person, "primary"), isPumpWeak(person)),
  },
  { item: rules.ventricularLeak, when: (person) => isOfKind(person, "ventricularSecondary") },
  {
    item: rules.noWideners,
    when: (person) =>
      all(
        isOfKind(person, "primary"),
        not(isVentricleImpaired(person, "esc")),
        not(hasPrimaryTrigger(person)),
      ),
  },
  {
    item: rules.noWideners2014,
    when: (person) =>
      all(
        isOfKind(person, "primary"),
        not(hasSymptoms(person)),
        not(said(person, "highBloodPressure")),
        not(isVentricleImpaired(person, "aseAcc")),
      ),
  },
  {
    item: rules.stiffHeart,
    when: (person) =>
      all(isOfKind(person, "atrialSecondary"), said(person, "preservedHeartFailure")),
  },
  {
    item: rules.atrialRhythm,
    when: (person) => all(isOfKind(person, "atrialSecondary"), hasFibrillation(person)),
  },
  {
    item: rules.appendage,
    when: (person) =>
      all(hasFibrillation(person), any(primaryOperation(person), secondaryOperation(person))),
  },
  {
    item: rules.otherOperationSafe,
    when: (person) =>
      all(
        isOperationPlanned(person, ["lowRisk", "moreThanLowRisk"]),
        isSevere(person, "esc"),
        not(hasSymptoms(person)),
        not(isVentricleImpaired(person, "esc")),
      ),
  },
  {
    item: rules.otherOperationLater,
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
  { item: rules.wideners, when: (person) => said(person, "highBloodPressure") },
  { item: rules.waterPills, when: (person) => said(person, "waterBuiltUp") },
  { item: rules.rate, when: hasFibrillation },
  {
    item: rules.rateCalciumBlocker,
    when: (person) => all(hasFibrillation(person), not(isTooWeakForBlocker(person))),
  },
  {
    item: rules.rateCalciumBlockerWeak,
    when: (person) => all(hasFibrillation(person), isTooWeakForBlocker(person)),
  },
  {
    item: rules.doac,
    when: (person) =>
      all(
        hasFibrillation(person),
        said(person, "bloodThinnerNeeded"),
        not(hasMechanicalValve(person)),
        not(isTight(person)),
      ),
  },
  { item: rules.doacMechanical, when: hasMechanicalValve },
  { item: rules.doacStenosis, when: (person) => all(hasFibrillation(person), isTight(person)) },
  { item: rules.stenosisThinner, when: (person) => all(hasFibrillation(person), isTight(person)) },
  { item: rules.lowDose, when: hasFibrillation },
  { item: rules.antiplateletInAf, when: hasFibrillation },
];
