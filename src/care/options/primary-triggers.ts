import type { LeakGuidelineId } from "../grade/leak-guideline.ts";
import {
  hasMarkers,
  hasSymptoms,
  isAtriumLarge,
  isFibrillationFromLeak,
  isLungPressureHigh,
  isPumpLow,
  isVentricleImpaired,
  riskIs,
  said,
} from "./body-criteria.ts";
import { all, any, not } from "./criterion.ts";
import { isMildAtMost, isOfKind, isSevere } from "./leak-criteria.ts";
import { onceAPerson } from "./once-a-person.ts";
import type { OptionPerson } from "./read-person.ts";

/** Any branch of ESC's way before "watchful waiting". */
export const hasPrimaryTrigger = onceAPerson((person: OptionPerson) => {
  return any(all(severePrimary(person, "esc"), hasSymptoms(person)), primaryOperation(person));
});

/** Any of ESC's rows that list surgery or a repair. */
export const primaryOperation = onceAPerson((person: OptionPerson) => {
  return any(primarySurgery(person), threeMarkers(person), largeAtrium(person));
});

export const primarySurgery = onceAPerson((person: OptionPerson) => {
  return any(
    operableWithSymptoms(person),
    quietButWeak(person, "esc"),
    rhythmOrPressure(person, "esc"),
  );
});

export const severePrimary = onceAPerson((person: OptionPerson, guideline: LeakGuidelineId) => {
  return all(isOfKind(person, "primary"), isSevere(person, guideline));
});

export const operableWithSymptoms = onceAPerson((person: OptionPerson) => {
  return all(severePrimary(person, "esc"), hasSymptoms(person), not(riskIs(person, "high")));
});

export const highRisk = onceAPerson((person: OptionPerson) => {
  return all(severePrimary(person, "esc"), hasSymptoms(person), riskIs(person, "high"));
});

export const quietButWeak = onceAPerson((person: OptionPerson, guideline: LeakGuidelineId) => {
  return all(
    severePrimary(person, guideline),
    not(hasSymptoms(person)),
    isVentricleImpaired(person, guideline),
  );
});

export const quietAndWell = onceAPerson((person: OptionPerson, guideline: LeakGuidelineId) => {
  return all(
    severePrimary(person, guideline),
    not(hasSymptoms(person)),
    not(isVentricleImpaired(person, guideline)),
  );
});

export const rhythmOrPressure = onceAPerson((person: OptionPerson, guideline: LeakGuidelineId) => {
  return all(
    quietAndWell(person, guideline),
    any(isFibrillationFromLeak(person), isLungPressureHigh(person)),
  );
});

export const threeMarkers = onceAPerson((person: OptionPerson) => {
  return all(
    quietAndWell(person, "esc"),
    riskIs(person, "low"),
    said(person, "repairLikelyDurable"),
    hasMarkers(person),
  );
});

export const largeAtrium = onceAPerson((person: OptionPerson) => {
  return all(
    quietAndWell(person, "esc"),
    riskIs(person, "low"),
    said(person, "repairLikelyDurable"),
    said(person, "heartValveCentre"),
    isAtriumLarge(person),
  );
});

/**
 * Nothing there that asks for more than checks: no symptoms, and a ventricle that is well (SUR-3 is
 * for a preserved one); with a mild leak, one that is not weak by itself (CMP-10). The index of ESC
 * is a trigger of a severe leak alone, and is judged there.
 */
export const isQuiet = onceAPerson((person: OptionPerson, guideline: LeakGuidelineId) => {
  return all(
    not(hasSymptoms(person)),
    any(
      all(isMildAtMost(person, guideline), not(isPumpLow(person))),
      not(isVentricleImpaired(person, "aseAcc")),
    ),
  );
});
