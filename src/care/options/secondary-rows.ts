import { optionLimits } from "#knowledge/option-limits.ts";
import { secondaryOptionRules } from "#knowledge/option-rules-secondary.ts";
import type { LeakGuidelineId } from "../grade/leak-guideline.ts";
import { hasSymptoms, measured, riskIs, said } from "./body-criteria.ts";
import { clipNumbers, meetsClipCriteria } from "./clip-criteria.ts";
import { all, any, not, type Criterion } from "./criterion.ts";
import { isFresh, isModerate, isOfKind, isSevere, look } from "./leak-criteria.ts";
import type { OptionRow } from "./option-row.ts";
import type { OptionPerson } from "./read-person.ts";

/** The rows of a leak that comes from the ventricle or the atrium: TRG-20 to TRG-30. */
export const secondaryRows: readonly OptionRow[] = [
  { item: secondaryOptionRules.medicinesFirst, when: isVentricular },
  { item: secondaryOptionRules.medicinesFirstAcc, when: isVentricular },
  { item: secondaryOptionRules.resynchronisation, when: isOutOfStep },
  { item: secondaryOptionRules.resynchronisationAcc, when: isOutOfStep },
  { item: secondaryOptionRules.withBypass, when: severeWithBypass },
  {
    item: secondaryOptionRules.moderateWithBypass,
    when: (person) => moderateWithBypass(person, "esc"),
  },
  {
    item: secondaryOptionRules.moderateWithBypassAcc,
    when: (person) => moderateWithBypass(person, "aseAcc"),
  },
  { item: secondaryOptionRules.surgeryWithoutClip, when: surgeryWithoutClip },
  { item: secondaryOptionRules.atrialSurgery, when: atrialSurgery },
  {
    item: secondaryOptionRules.clip,
    when: (person) =>
      all(
        persistent(person, "esc"),
        said(person, "stable"),
        measured(person, "ejectionFraction", optionLimits.clipFunction, "under"),
        meetsClipCriteria(person),
      ),
  },
  {
    item: secondaryOptionRules.clipForRelief,
    when: (person) =>
      all(
        persistent(person, "esc"),
        said(person, "clipSuitable"),
        not(meetsClipCriteria(person)),
        said(person, "advancedTherapiesWeighed"),
      ),
  },
  {
    item: secondaryOptionRules.clipAfterStent,
    when: (person) => all(persistent(person, "esc"), hasSimpleCoronaryDisease(person)),
  },
  {
    item: secondaryOptionRules.atrialClip,
    when: (person) => all(atrialPersistent(person), riskIs(person, "high")),
  },
  {
    item: secondaryOptionRules.clipCriteriaAcc,
    when: (person) => all(persistent(person, "aseAcc"), clipNumbers(person)),
  },
  {
    item: secondaryOptionRules.watchVentricular,
    when: (person) =>
      all(
        isVentricular(person),
        any(not(hasSymptoms(person)), not(isSevere(person, "esc"))),
        isFresh(person),
      ),
  },
  {
    item: secondaryOptionRules.watchAtrial,
    when: (person) =>
      all(
        isOfKind(person, "atrialSecondary"),
        isSevere(person, "esc"),
        not(hasSymptoms(person)),
        isFresh(person),
      ),
  },
];

/** Any of ESC's rows that list surgery for a secondary leak. */
export function secondaryOperation(person: OptionPerson): Criterion {
  return any(
    severeWithBypass(person),
    moderateWithBypass(person, "esc"),
    surgeryWithoutClip(person),
    atrialSurgery(person),
  );
}

function isVentricular(person: OptionPerson): Criterion {
  return isOfKind(person, "ventricularSecondary");
}

function isOutOfStep(person: OptionPerson): Criterion {
  return all(
    isVentricular(person),
    measured(person, "ejectionFraction", optionLimits.resynchronisation, "atOrUnder"),
    said(person, "wideQrs"),
  );
}

function severeWithBypass(person: OptionPerson): Criterion {
  return all(isVentricular(person), isSevere(person, "esc"), said(person, "bypassPlanned"));
}

function moderateWithBypass(person: OptionPerson, guideline: LeakGuidelineId): Criterion {
  return all(isVentricular(person), isModerate(person, guideline), said(person, "bypassPlanned"));
}

/** Still severe and felt, with medicines at their best. */
function persistent(person: OptionPerson, guideline: LeakGuidelineId): Criterion {
  return all(
    isVentricular(person),
    isSevere(person, guideline),
    hasSymptoms(person),
    said(person, "medicinesAtBest"),
  );
}

function surgeryWithoutClip(person: OptionPerson): Criterion {
  return all(
    persistent(person, "esc"),
    not(said(person, "advancedHeartFailure")),
    not(said(person, "clipSuitable")),
  );
}

function atrialPersistent(person: OptionPerson): Criterion {
  return all(
    isOfKind(person, "atrialSecondary"),
    isSevere(person, "esc"),
    hasSymptoms(person),
    said(person, "medicinesAtBest"),
  );
}

/** Not eligible for surgery is read as a high risk of it. */
function atrialSurgery(person: OptionPerson): Criterion {
  return all(atrialPersistent(person), not(riskIs(person, "high")));
}

function hasSimpleCoronaryDisease({ situation: { coronary } }: OptionPerson): Criterion {
  const met = coronary === undefined ? "notKnown" : coronary === "nonComplex" ? "yes" : "no";
  return look("coronary", coronary, met, "coronary");
}
