import { rateCalciumBlockerLimit } from "#knowledge/medicines/medicine-conditions.ts";
import { optionLimits } from "#knowledge/option-limits.ts";
import { isPumpLow, isVentricleImpaired, measured, said, told } from "./body-criteria.ts";
import { all, any, type Criterion } from "./criterion.ts";
import { look } from "./leak-criteria.ts";
import type { otherOperations } from "./option-situation.ts";
import type { OptionPerson } from "./read-person.ts";

export function hasFibrillation(person: OptionPerson): Criterion {
  return said(person, "atrialFibrillation");
}

/** A mitral valve that rheumatic fever has made tight, to the limit. */
export function isTight(person: OptionPerson): Criterion {
  const { mitralValveArea_cm2 } = person.situation;
  return all(
    said(person, "rheumaticMitralStenosis"),
    told("mitralValveArea", mitralValveArea_cm2, optionLimits.stenosisArea, "atOrUnder"),
  );
}

/**
 * A ventricle that heart failure medicines are for (MED-3): at or under the limit that counts as
 * heart failure without symptoms (CMP-10), or a limit of the leak and heart failure told.
 */
export function isPumpWeak(person: OptionPerson): Criterion {
  return any(
    isPumpLow(person),
    all(isVentricleImpaired(person, "esc"), said(person, "heartFailure")),
  );
}

export function isTooWeakForBlocker(person: OptionPerson): Criterion {
  const { value, ...item } = rateCalciumBlockerLimit;
  return measured(person, "ejectionFraction", { ...item, value: value.atOrUnder }, "atOrUnder");
}

export function isOperationPlanned(
  { situation: { otherOperation } }: OptionPerson,
  risks: readonly (typeof otherOperations)[number][],
): Criterion {
  const met =
    otherOperation === undefined ? "notKnown" : risks.includes(otherOperation) ? "yes" : "no";
  return look("otherOperation", otherOperation, met, "otherOperation");
}
