import { heartPressures } from "#knowledge/heart-pressures.ts";
import { lungPressures } from "#knowledge/lung-pressures.ts";

/** A pressure of the lungs' arteries with how it was found; the method is part of the number. */
export interface LungPressureReading {
  readonly value_mmHg: number;
  readonly method: "catheterMean" | "echoSystolic" | "notKnown";
  /** By catheter only: the pressure behind the left heart. */
  readonly wedge_mmHg?: number;
  /** By catheter only: pulmonary vascular resistance. */
  readonly resistance_WU?: number;
}

export type LungPressureAnswer = { readonly rules: readonly string[] } & (
  | { readonly kind: "notRaised" }
  | {
      readonly kind: "pulmonaryHypertension";
      readonly type:
        | "isolatedPostCapillary"
        | "combined"
        /** The left heart does not explain it; another cause is looked for. */
        | "notFromTheLeftHeart"
        | "notKnown";
      readonly missing: readonly ("wedge" | "resistance")[];
    }
  /** By echo: over or not over the marker. It is no diagnosis of pulmonary hypertension. */
  | { readonly kind: "overEchoMarker" | "notOverEchoMarker" }
  | { readonly kind: "ask"; readonly missing: readonly ["method"] }
);

/**
 * Read a lung pressure by its own method; echo and catheter are never turned into one another.
 *
 * @throws RangeError for a pressure or resistance that nobody has
 */
export function readLungPressure(reading: LungPressureReading): LungPressureAnswer {
  const { value_mmHg, method, wedge_mmHg, resistance_WU } = reading;
  for (const value of [value_mmHg, wedge_mmHg ?? 0, resistance_WU ?? 0]) {
    if (!(value >= 0 && value <= 200)) {
      throw new RangeError(`Cannot read a lung pressure: expected 0 to 200, got ${value}`);
    }
  }
  const { raisedMean, echoMarker, methodNotKnown } = lungPressures;
  switch (method) {
    case "notKnown":
      return { kind: "ask", missing: ["method"], rules: [methodNotKnown.id] };
    case "echoSystolic":
      return {
        kind: value_mmHg > echoMarker.value ? "overEchoMarker" : "notOverEchoMarker",
        rules: [echoMarker.id],
      };
    case "catheterMean":
      return value_mmHg > raisedMean.value
        ? classifyRaised(reading)
        : { kind: "notRaised", rules: [raisedMean.id] };
  }
}

function classifyRaised({ wedge_mmHg, resistance_WU }: LungPressureReading): LungPressureAnswer {
  const { raisedMean, raisedResistance } = lungPressures;
  const { raised } = heartPressures;
  const common = { kind: "pulmonaryHypertension", missing: [] } as const;
  if (wedge_mmHg === undefined) {
    const missing =
      resistance_WU === undefined ? (["wedge", "resistance"] as const) : (["wedge"] as const);
    return { ...common, type: "notKnown", missing, rules: [raisedMean.id] };
  }
  const rules = [raisedMean.id, raised.id];
  if (wedge_mmHg <= raised.value) return { ...common, type: "notFromTheLeftHeart", rules };
  if (resistance_WU === undefined) {
    return { ...common, type: "notKnown", missing: ["resistance"], rules };
  }
  const type = resistance_WU > raisedResistance.value ? "combined" : "isolatedPostCapillary";
  return { ...common, type, rules: [...rules, raisedResistance.id] };
}
