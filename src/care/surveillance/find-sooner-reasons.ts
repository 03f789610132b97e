import { gradeLimits } from "#knowledge/grade-limits.ts";
import { gradeRules } from "#knowledge/grade-rules.ts";
import type { Item } from "#knowledge/item.ts";
import { stageLimits } from "#knowledge/stage-limits.ts";
import { soonerLimits, surveillanceRules } from "#knowledge/surveillance-rules.ts";
import type { EchoMeasure, EchoStudy } from "#record/echo-measure.ts";
import {
  explain,
  isPast,
  observe,
  toStoredLimit,
  type PlanLimit,
  type PlanReason,
} from "../grade/plan-reason.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import type { VisitSituation } from "./visit-situation.ts";

/**
 * Why to ask now and not wait for the date: SUR-20 to SUR-23.
 *
 * @param dated studies with a day, oldest first, none ahead of today
 * @param latest the study that is graded
 * @param isSevere under any guideline
 */
export function findSoonerReasons(
  situation: VisitSituation,
  dated: readonly EchoStudy[],
  latest: EchoStudy | undefined,
  isSevere: boolean,
): readonly PlanReason[] {
  return [
    ...findTold(situation, latest, isSevere),
    ...(latest === undefined ? [] : findMeasured(latest, isSevere)),
    ...findTrend(dated, "ejectionFraction", -1, surveillanceRules.fallingFunction),
    ...findTrend(dated, "endSystolicDiameter", 1, surveillanceRules.growingVentricle),
  ];
}

function findTold(
  situation: VisitSituation,
  latest: EchoStudy | undefined,
  isSevere: boolean,
): readonly PlanReason[] {
  const { symptoms, symptomsAreNewOrWorse, hasNewAtrialFibrillation, pregnancy } = situation;
  const tricuspid = latest?.signs.atLeastModerateTricuspidLeak === true;
  const told: readonly (readonly [Item<unknown>, boolean, string])[] = [
    [
      surveillanceRules.newSymptoms,
      // No interval is for a severe leak with symptoms, however long they have been there.
      symptoms === "present" && (isSevere || symptomsAreNewOrWorse !== false),
      "symptoms",
    ],
    [
      surveillanceRules.newAtrialFibrillation,
      hasNewAtrialFibrillation === true,
      "newAtrialFibrillation",
    ],
    [surveillanceRules.pregnancy, pregnancy === "yes" || pregnancy === "planning", "pregnancy"],
    [
      surveillanceRules.severalValves,
      situation.hasSeveralIllValves === true || tricuspid,
      "severalIllValves",
    ],
  ];
  return told
    .filter(([, isSo]) => isSo)
    .map(([rule, , what]) => explain(rule, [{ what, value: true }]));
}

function findMeasured(
  { values, signs, mechanism }: EchoStudy,
  isSevere: boolean,
): readonly PlanReason[] {
  const alert = (
    rule: Item<unknown>,
    measure: EchoMeasure,
    item: Item<number>,
    comparison: PlanLimit["comparison"],
  ): readonly PlanReason[] => {
    const value = values[measure];
    const limit = toStoredLimit(item, comparison);
    if (value === undefined || !isPast(value, limit)) return [];
    return [explain(rule, [observe(measure, value, limit)])];
  };
  const { reducedFunction, largeVentricle, lungPressure, largeAtrium } = surveillanceRules;
  const { ventricleCriterion } = gradeRules;
  const { enlargedEndSystole, enlargedEndSystoleIndex } = stageLimits;
  // A ventricle that caused the leak is weak and large by itself; it is seen twice a year anyway.
  const isVentricleTheCause = mechanism === "ventricularSecondary";
  return [
    ...(isVentricleTheCause
      ? []
      : [
          ...alert(reducedFunction, "ejectionFraction", stageLimits.reducedFunction, "atOrUnder"),
          ...alert(largeVentricle, "endSystolicDiameter", enlargedEndSystole, "atOrOver"),
          ...(isSevere
            ? alert(
                ventricleCriterion,
                "endSystolicDiameterIndex",
                enlargedEndSystoleIndex,
                "atOrOver",
              )
            : []),
        ]),
    ...(signs.flailLeaflet === true
      ? [explain(surveillanceRules.flail, [{ what: "flailLeaflet", value: true }])]
      : []),
    ...alert(lungPressure, "pulmonarySystolicPressure", soonerLimits.lungPressure, "over"),
    ...(isSevere && signs.irregularRhythm !== true
      ? alert(largeAtrium, "leftAtrialVolumeIndex", gradeLimits.severeAtriumVolume, "atOrOver")
      : []),
  ];
}

/** The last days on which it was measured, each further towards the limit than the one before. */
export function findTrend(
  dated: readonly EchoStudy[],
  measure: EchoMeasure,
  direction: 1 | -1,
  rule: Item<unknown>,
): readonly PlanReason[] {
  // Of several studies of one day the worst speaks, so that their order does not matter.
  const worst = new Map<CalendarDay | undefined, number>();
  for (const { on, values } of dated) {
    const value = values[measure];
    if (value === undefined) continue;
    const known = worst.get(on) ?? value;
    worst.set(on, isFurther(value, known, direction) ? value : known);
  }
  const numbers = [...worst.values()].slice(-soonerLimits.studiesInARow.value);
  if (numbers.length < soonerLimits.studiesInARow.value) return [];
  const isSteady = numbers.every(
    (value, index) => index === 0 || isFurther(value, numbers[index - 1]!, direction),
  );
  if (!isSteady) return [];
  const observed = numbers.map((value) => ({ what: measure, value }));
  return [explain(rule, observed)];
}

function isFurther(one: number, other: number, direction: 1 | -1): boolean {
  return direction === 1 ? one > other : one < other;
}
