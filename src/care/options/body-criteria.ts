import type { Item } from "#knowledge/item.ts";
import { optionLimits } from "#knowledge/option-limits.ts";
import { stageLimits } from "#knowledge/stage-limits.ts";
import { strokeLimits } from "#knowledge/stroke-points.ts";
import type { EchoMeasure } from "#record/echo-measure.ts";
import type { LeakGuidelineId } from "../grade/leak-guideline.ts";
import { isPast, toStoredLimit, type PlanLimit } from "../grade/plan-reason.ts";
import { all, any, atLeast, either, type Criterion } from "./criterion.ts";
import { look } from "./leak-criteria.ts";
import type { MissingForOption, OptionAnswer } from "./option-situation.ts";
import type { OptionPerson } from "./read-person.ts";

type Comparison = PlanLimit["comparison"];

/** A number of the study against a limit. */
export function measured(
  { study }: OptionPerson,
  measure: EchoMeasure,
  item: Item<number>,
  comparison: Comparison,
): Criterion {
  return compare(measure, study.values[measure], toStoredLimit(item, comparison), measure);
}

/** A number that no echo gives, in the unit of its limit. */
export function told(
  what: MissingForOption,
  value: number | undefined,
  { id, value: limit, unit }: Item<number>,
  comparison: Comparison,
): Criterion {
  return compare(what, value, { item: id, value: limit, unit, comparison }, what);
}

function compare(
  what: string,
  value: number | undefined,
  limit: PlanLimit,
  missing: MissingForOption,
): Criterion {
  if (value === undefined) {
    return { met: "notKnown", observed: [{ what, limit, met: "notKnown" }], missing: [missing] };
  }
  const met = isPast(value, limit) ? "yes" : "no";
  return { met, observed: [{ what, value, unit: limit.unit, limit, met }], missing: [] };
}

/** A yes-or-no answer. */
export function said({ situation }: OptionPerson, answer: OptionAnswer): Criterion {
  const value = situation[answer];
  return look(answer, value, value === undefined ? "notKnown" : value ? "yes" : "no", answer);
}

/**
 * Symptoms as told, or a class or a test that means them. "None" and a class that means some
 * contradict one another, and are not known; what a test brought out is there (SEV-SYM).
 */
export function hasSymptoms({ situation }: OptionPerson): Criterion {
  const { symptoms, nyha, exerciseTest } = situation;
  if (exerciseTest === "symptoms" && symptoms !== "present") {
    return look("exerciseTest", exerciseTest, "yes", "symptoms");
  }
  const isLimited = nyha !== undefined && nyha !== "I";
  if (symptoms === "none") {
    return look("symptoms", symptoms, isLimited ? "notKnown" : "no", "symptoms");
  }
  const isThere = symptoms === "present" || isLimited;
  return look("symptoms", symptoms, isThere ? "yes" : "notKnown", "symptoms");
}

/** The class itself, where a criterion asks for one. */
export function isLimited({ situation: { nyha } }: OptionPerson): Criterion {
  return look("nyha", nyha, nyha === undefined ? "notKnown" : nyha === "I" ? "no" : "yes", "nyha");
}

/** Risk of surgery, as the team says. Who cannot be operated on counts as at high risk (TRG-INOP). */
export function riskIs({ situation }: OptionPerson, risk: "low" | "high"): Criterion {
  const { surgicalRisk } = situation;
  const read = surgicalRisk === "inoperable" ? "high" : surgicalRisk;
  const met = read === undefined ? "notKnown" : read === risk ? "yes" : "no";
  return look("surgicalRisk", surgicalRisk, met, "surgicalRisk");
}

/**
 * Whether surgery is open at all: only the team's word that it cannot be done shuts it. A row that
 * asks for no risk is not held back by one that nobody told.
 */
export function isOperable({ situation: { surgicalRisk } }: OptionPerson): Criterion {
  return surgicalRisk === "inoperable"
    ? look("surgicalRisk", surgicalRisk, "no", "surgicalRisk")
    : { met: "yes", observed: [], missing: [] };
}

/** A limit of the ventricle is reached (SEV-32, SEV-35); ESC also counts the size of the person. */
export function isVentricleImpaired(person: OptionPerson, guideline: LeakGuidelineId): Criterion {
  const { reducedFunction, enlargedEndSystole, enlargedEndSystoleIndex } = stageLimits;
  return any(
    measured(person, "ejectionFraction", reducedFunction, "atOrUnder"),
    measured(person, "endSystolicDiameter", enlargedEndSystole, "atOrOver"),
    ...(guideline === "esc"
      ? [measured(person, "endSystolicDiameterIndex", enlargedEndSystoleIndex, "atOrOver")]
      : []),
  );
}

/** At or under the limit that counts as heart failure without symptoms (CMP-10). */
export function isPumpLow(person: OptionPerson): Criterion {
  return measured(person, "ejectionFraction", strokeLimits.lowEjection, "atOrUnder");
}

/** At rest and by the study's own number; what was measured in exercise does not tell. */
export function isLungPressureHigh(person: OptionPerson): Criterion {
  const measure = "pulmonarySystolicPressure";
  return person.study.method === "exercise"
    ? look(measure, "exercise", "notKnown", measure)
    : measured(person, measure, optionLimits.lungPressure, "over");
}

export function isAtriumLarge(person: OptionPerson): Criterion {
  const { atriumVolume, atriumDiameter } = optionLimits;
  return either(
    measured(person, "leftAtrialVolumeIndex", atriumVolume, "atOrOver"),
    measured(person, "leftAtrialDiameter", atriumDiameter, "atOrOver"),
  );
}

/** Fibrillation that the leak may have caused: only a "no" to that rules it out. */
export function isFibrillationFromLeak(person: OptionPerson): Criterion {
  const af = said(person, "atrialFibrillation");
  return person.situation.atrialFibrillationFromLeak === false
    ? all(af, said(person, "atrialFibrillationFromLeak"))
    : af;
}

function isTricuspidLeaking({ study }: OptionPerson): Criterion {
  const sign = "atLeastModerateTricuspidLeak";
  const value = study.signs[sign];
  return look(sign, value, value === undefined ? "notKnown" : value ? "yes" : "no", sign);
}

/** TRG-4: so many of the four markers. */
export function hasMarkers(person: OptionPerson): Criterion {
  return atLeast(
    optionLimits.markers.value,
    said(person, "atrialFibrillation"),
    isLungPressureHigh(person),
    isAtriumLarge(person),
    isTricuspidLeaking(person),
  );
}
