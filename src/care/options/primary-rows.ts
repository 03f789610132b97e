import { optionLimits } from "#knowledge/option-limits.ts";
import { primaryOptionRules } from "#knowledge/option-rules-primary.ts";
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
  { item: primaryOptionRules.symptoms, when: operableWithSymptoms },
  {
    item: primaryOptionRules.symptoms2014,
    when: (person) =>
      all(
        severePrimary(person, "aseAcc"),
        hasSymptoms(person),
        measured(person, "ejectionFraction", optionLimits.function2014, "over"),
      ),
  },
  { item: primaryOptionRules.weakVentricle, when: (person) => quietButWeak(person, "esc") },
  { item: primaryOptionRules.weakVentricleAcc, when: (person) => quietButWeak(person, "aseAcc") },
  { item: primaryOptionRules.rhythmOrPressure, when: (person) => rhythmOrPressure(person, "esc") },
  {
    item: primaryOptionRules.rhythmOrPressure2014,
    when: (person) => rhythmOrPressure(person, "aseAcc"),
  },
  {
    item: primaryOptionRules.selectedSurgery,
    when: (person) => all(highRisk(person), not(said(person, "clipSuitable"))),
  },
  {
    item: primaryOptionRules.repairPreferred,
    when: (person) => all(primarySurgery(person), said(person, "repairLikelyDurable")),
  },
  { item: primaryOptionRules.threeMarkers, when: threeMarkers },
  { item: primaryOptionRules.largeAtrium, when: largeAtrium },
  {
    item: primaryOptionRules.expertCentre2014,
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
    item: primaryOptionRules.gettingWorse,
    when: (person) => all(quietAndWell(person, "esc"), isGettingWorse(person)),
  },
  {
    item: primaryOptionRules.gettingWorseAcc,
    when: (person) => all(quietAndWell(person, "aseAcc"), isGettingWorse(person)),
  },
  {
    item: primaryOptionRules.replacementInstead,
    when: (person) => all(primarySurgery(person), not(said(person, "repairLikelyDurable"))),
  },
  {
    item: primaryOptionRules.keyhole,
    when: (person) => all(primaryOperation(person), said(person, "keyholeCentre")),
  },
  {
    item: primaryOptionRules.clipAtHighRisk,
    when: (person) => all(highRisk(person), said(person, "clipSuitable")),
  },
  {
    item: primaryOptionRules.valveByCatheter,
    when: (person) =>
      all(
        highRisk(person),
        not(said(person, "clipSuitable")),
        said(person, "transcatheterValveFeasible"),
      ),
  },
  {
    item: primaryOptionRules.medicinesAlone,
    when: (person) => all(highRisk(person), not(said(person, "clipSuitable"))),
  },
  {
    item: primaryOptionRules.watch,
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
    item: primaryOptionRules.watchAcc,
    when: (person) => all(isOfKind(person, "primary"), isQuiet(person, "aseAcc"), isFresh(person)),
  },
];
