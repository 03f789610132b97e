import { optionLimits } from "#knowledge/option-limits.ts";
import { primaryOptionRules as rules } from "#knowledge/option-rules-primary.ts";
import { hasSymptoms, measured, said, told } from "./body-criteria.ts";
import { all, not } from "./criterion.ts";
import { isFresh, isGettingWorse, isOfKind } from "./leak-criteria.ts";
import type { OptionRow } from "./option-row.ts";
import {
  hasPrimaryTrigger,
  highRisk,
  isQuiet,
  largeAtrium,
  operableWithSymptoms,
  primaryOperation,
  primarySurgery,
  quietAndWell,
  quietButWeak,
  rhythmOrPressure,
  severePrimary,
  threeMarkers,
} from "./primary-triggers.ts";

/** The rows of a lasting primary leak: TRG-1 to TRG-11, each under its own society's grade. */
export const primaryRows: readonly OptionRow[] = [
  { item: rules.symptoms, when: operableWithSymptoms },
  {
    item: rules.symptoms2014,
    when: (person) =>
      all(
        severePrimary(person, "aseAcc"),
        hasSymptoms(person),
        measured(person, "ejectionFraction", optionLimits.function2014, "over"),
      ),
  },
  { item: rules.weakVentricle, when: (person) => quietButWeak(person, "esc") },
  { item: rules.weakVentricleAcc, when: (person) => quietButWeak(person, "aseAcc") },
  { item: rules.rhythmOrPressure, when: (person) => rhythmOrPressure(person, "esc") },
  { item: rules.rhythmOrPressure2014, when: (person) => rhythmOrPressure(person, "aseAcc") },
  {
    item: rules.selectedSurgery,
    when: (person) => all(highRisk(person), not(said(person, "clipSuitable"))),
  },
  {
    item: rules.repairPreferred,
    when: (person) => all(primarySurgery(person), said(person, "repairLikelyDurable")),
  },
  { item: rules.threeMarkers, when: threeMarkers },
  { item: rules.largeAtrium, when: largeAtrium },
  {
    item: rules.expertCentre2014,
    when: (person) =>
      all(
        quietAndWell(person, "aseAcc"),
        told(
          "repairSuccess",
          person.situation.repairSuccess_percent,
          optionLimits.repairSuccess,
          "over",
        ),
        told(
          "surgicalMortality",
          person.situation.surgicalMortality_percent,
          optionLimits.mortality,
          "under",
        ),
      ),
  },
  {
    item: rules.gettingWorse,
    when: (person) => all(quietAndWell(person, "esc"), isGettingWorse(person)),
  },
  {
    item: rules.gettingWorseAcc,
    when: (person) => all(quietAndWell(person, "aseAcc"), isGettingWorse(person)),
  },
  {
    item: rules.replacementInstead,
    when: (person) => all(primarySurgery(person), not(said(person, "repairLikelyDurable"))),
  },
  {
    item: rules.keyhole,
    when: (person) => all(primaryOperation(person), said(person, "keyholeCentre")),
  },
  {
    item: rules.clipAtHighRisk,
    when: (person) => all(highRisk(person), said(person, "clipSuitable")),
  },
  {
    item: rules.valveByCatheter,
    when: (person) =>
      all(
        highRisk(person),
        not(said(person, "clipSuitable")),
        said(person, "transcatheterValveFeasible"),
      ),
  },
  {
    item: rules.medicinesAlone,
    when: (person) => all(highRisk(person), not(said(person, "clipSuitable"))),
  },
  {
    item: rules.watch,
    when: (person) =>
      all(
        isOfKind(person, "primary"),
        isQuiet(person, "esc"),
        not(hasPrimaryTrigger(person)),
        isFresh(person),
      ),
  },
  {
    // Quiet is all that its triggers which were read ask for: symptoms and the ventricle.
    item: rules.watchAcc,
    when: (person) => all(isOfKind(person, "primary"), isQuiet(person, "aseAcc"), isFresh(person)),
  },
];
