import { gradeRules } from "#knowledge/grade-rules.ts";
import type { Item } from "#knowledge/item.ts";
import { stageLimits } from "#knowledge/stage-limits.ts";
import type { EchoMeasure, EchoSign, EchoStudy } from "#record/echo-measure.ts";
import { explain, isPast, toStoredLimit, type PlanLimit, type PlanReason } from "./plan-reason.ts";

/** Whether a study bears out that a leak comes from the atrium. */
export interface AtrialCriteria {
  readonly kind: "met" | "notMet" | "cannotTell";
  readonly reason: PlanReason;
  readonly missing: readonly (EchoMeasure | EchoSign | "sex")[];
}

/**
 * The criteria of an atrial secondary leak, all of which must hold (SEV-3).
 *
 * It bears out or questions the kind a letter names, and never chooses one: late in the illness
 * the criteria may no longer be met. One that fails is enough for `notMet`; else one that is
 * missing is enough for `cannotTell`.
 *
 * @param sex decides the limit of the ventricle's size
 */
export function checkAtrialCriteria(
  { values, signs }: EchoStudy,
  sex: "female" | "male" | undefined,
): AtrialCriteria {
  const ventricle =
    sex === "female" ? stageLimits.atrialVentricleWomen : stageLimits.atrialVentricleMen;
  const numbers: readonly (readonly [EchoMeasure, Item<number>, PlanLimit["comparison"]])[] = [
    ["ejectionFraction", stageLimits.atrialFunction, "atOrOver"],
    ["annulusDiameter", stageLimits.atrialAnnulus, "over"],
    ["leftAtrialVolumeIndex", stageLimits.atrialVolume, "over"],
    ["endDiastolicDiameter", ventricle, "under"],
  ];
  const measured = numbers.map(([what, item, comparison]) => {
    const limit = toStoredLimit(item, comparison);
    const value = values[what];
    if (value === undefined) return { what, isMet: undefined, observed: { what, limit } };
    const isMet = isPast(value, limit);
    const isBySex = what === "endDiastolicDiameter" && sex === undefined;
    // Under the women's limit is under the men's, and at the men's is at the women's.
    const isSure = !isBySex || isMet === isPast(value, womenLimit());
    return {
      what: isSure ? what : ("sex" as const),
      isMet: isSure ? isMet : undefined,
      observed: { what, value, unit: limit.unit, limit },
    };
  });
  const denied = (["wallMotionAbnormality", "tethering"] as const).map((what) => {
    const said = signs[what];
    const observed = said === undefined ? { what } : { what, value: said };
    return { what, isMet: said === undefined ? undefined : !said, observed };
  });
  const all = [...measured, ...denied];
  const missing = all.filter(({ isMet }) => isMet === undefined).map(({ what }) => what);
  const failed = all.filter(({ isMet }) => isMet === false);
  const shown = failed.length > 0 ? failed : all;
  return {
    kind: failed.length > 0 ? "notMet" : missing.length > 0 ? "cannotTell" : "met",
    reason: explain(
      gradeRules.atrialDefinition,
      shown.map(({ observed }) => observed),
    ),
    missing: failed.length > 0 ? [] : missing,
  };
}

function womenLimit(): PlanLimit {
  return toStoredLimit(stageLimits.atrialVentricleWomen, "under");
}
