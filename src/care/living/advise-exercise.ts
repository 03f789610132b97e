import { exerciseLimits, exerciseRules } from "#knowledge/exercise-rules.ts";
import { isPastReview } from "#knowledge/is-past-review.ts";
import type { Item } from "#knowledge/item.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { explain, isPast, type PlanLimit, type PlanObservation } from "../grade/plan-reason.ts";
import { limitTo, listUnanswered, observeCondition } from "./apply-living-item.ts";
import type { LivingEntry, MissingForLiving } from "./living-advice.ts";
import type { LivingMeasure, LivingSituation } from "./living-situation.ts";

type ExerciseEntry = Extract<LivingEntry, { topic: "exercise" }>;

/**
 * Which sport, by the rows for a leak of one's own valve.
 *
 * Whatever stands against sport is looked at first, then what is not known; only a person of whom
 * all is known that a row rests on is told that it holds. The worst band any guideline gives counts.
 *
 * @source LIV-EX1 to LIV-EX8 of the clinical dossier
 */
export function adviseExercise(
  situation: LivingSituation,
  today: CalendarDay,
): readonly LivingEntry[] {
  const exercise = chooseExercise(situation, today);
  return [exercise, adviseMoving(exercise), ...adviseContactSport(situation)];
}

function chooseExercise(situation: LivingSituation, today: CalendarDay): ExerciseEntry {
  const against = findAgainst(situation);
  if (against !== undefined) return against;
  const { leak } = situation;
  const missing = listMissing(situation);
  const row = leak === undefined ? undefined : chooseRow(leak.high);
  const isStale = row !== undefined && isPastReview(row.item, today);
  if (row === undefined || missing.length > 0 || isStale) {
    return {
      topic: "exercise",
      advice: "cannotTell",
      stance: "cannotTell",
      reasons: [explain(exerciseRules.notKnown)],
      missing: isStale ? [...missing, "freshRules"] : missing,
    };
  }
  const observed = [
    { what: "leak", value: leak!.high },
    { what: "symptoms", value: situation.symptoms },
    ...(row.advice === "allSports" ? [] : readConditions(situation).observed),
  ];
  return {
    topic: "exercise",
    advice: row.advice,
    stance: "tell",
    reasons: [explain(row.item, observed)],
    missing: [],
  };
}

interface Row {
  readonly item: Item<string>;
  readonly advice: Extract<
    ExerciseEntry["advice"],
    "allSports" | "allSportsWhileWell" | "lowToMedium"
  >;
}

/** The band that counts is the worst one; 2 and 3 are both "moderate". */
function chooseRow(band: number): Row {
  if (band >= 4) return { item: exerciseRules.severe, advice: "lowToMedium" };
  if (band >= 2) return { item: exerciseRules.moderate, advice: "allSportsWhileWell" };
  return { item: exerciseRules.mild, advice: "allSports" };
}

/** The first thing that stands against sport, if anything does. */
function findAgainst(situation: LivingSituation): ExerciseEntry | undefined {
  const { symptoms, has, procedures = [], leak } = situation;
  const ask = (
    advice: ExerciseEntry["advice"],
    item: Item<string>,
    observed: readonly PlanObservation[],
  ): ExerciseEntry => ({
    topic: "exercise",
    advice,
    stance: "ask",
    reasons: [explain(item, observed)],
    missing: [],
  });
  if (symptoms === "present") {
    return ask("symptomsAskFirst", exerciseRules.notWell, [{ what: "symptoms", value: symptoms }]);
  }
  if (has.exerciseArrhythmia === "yes") {
    const seen = observeCondition("exerciseArrhythmia", situation);
    return ask("arrhythmiaAskFirst", exerciseRules.notWell, seen);
  }
  if (has.prolapseWarningSigns === "yes") {
    const seen = observeCondition("prolapseWarningSigns", situation);
    return ask("specialistFirst", exerciseRules.prolapse, seen);
  }
  const [procedure] = procedures;
  if (procedure !== undefined || has.mechanicalValve === "yes") {
    const value = procedure?.kind ?? "mechanicalValve";
    return ask("afterProcedureAsk", exerciseRules.afterProcedure, [{ what: "procedure", value }]);
  }
  if (leak === undefined) return undefined;
  const { past } = readConditions(situation);
  if (past.length === 0) return undefined;
  const isWeak = past.some(({ what }) => what === "ejectionFraction");
  if (leak.high === 4 && isWeak) return ask("weakHeartAsk", exerciseRules.severeWeak, past);
  return ask("limitPassedAsk", chooseRow(leak.high).item, past);
}

/** What a row rests on and nobody said. */
function listMissing(situation: LivingSituation): readonly MissingForLiving[] {
  const { leak, symptoms, prolapse, procedures } = situation;
  const needsSigns = prolapse !== false;
  const needsConditions = leak === undefined || leak.high >= 2;
  return [
    ...(leak === undefined ? (["leak"] as const) : []),
    ...(symptoms === "notKnown" ? (["symptoms"] as const) : []),
    ...(procedures === undefined ? (["procedures"] as const) : []),
    ...listUnanswered(["exerciseArrhythmia"], situation),
    ...(needsSigns ? listUnanswered(["prolapseWarningSigns"], situation) : []),
    ...(needsConditions ? readConditions(situation).missing : []),
  ];
}

interface Conditions {
  readonly observed: readonly PlanObservation[];
  readonly past: readonly PlanObservation[];
  readonly missing: readonly MissingForLiving[];
}

/** The conditions of the middle and the severe row. Of a diameter and its index each can end them. */
function readConditions(situation: LivingSituation): Conditions {
  const { values, has } = situation;
  const limits: readonly (readonly [LivingMeasure, PlanLimit])[] = [
    ["endDiastolicDiameter", toLimit(exerciseLimits.endDiastolicDiameter, "atOrOver")],
    ...readIndexLimit(situation),
    ["ejectionFraction", toLimit(exerciseLimits.ejectionFraction, "under")],
    ["pulmonarySystolicPressure", toLimit(exerciseLimits.lungPressure, "atOrOver")],
  ];
  const seen = limits.flatMap(([what, limit]) => {
    const value = values[what];
    return value === undefined ? [] : [{ what, value, unit: limit.unit, limit }];
  });
  const test = observeCondition("normalExerciseTest", situation);
  const isIndexAlone =
    values.endDiastolicDiameterIndex !== undefined && situation.sex === undefined;
  const needed = ["endDiastolicDiameter", "ejectionFraction", "pulmonarySystolicPressure"] as const;
  return {
    observed: [...seen, ...test],
    past: [
      ...seen.filter(({ value, limit }) => isPast(value, limit)),
      ...(has.normalExerciseTest === "no" ? test : []),
    ],
    missing: [
      ...needed.filter((measure) => values[measure] === undefined),
      ...(isIndexAlone ? (["sex"] as const) : []),
      ...listUnanswered(["normalExerciseTest"], situation),
    ],
  };
}

/** Where it is not known whether it is a man's or a woman's, past the higher limit is past both. */
function readIndexLimit({
  sex,
  values,
}: LivingSituation): readonly (readonly [LivingMeasure, PlanLimit])[] {
  if (values.endDiastolicDiameterIndex === undefined) return [];
  const { endDiastolicIndexMen, endDiastolicIndexWomen } = exerciseLimits;
  const item = sex === "male" ? endDiastolicIndexMen : endDiastolicIndexWomen;
  return [["endDiastolicDiameterIndex", toLimit(item, "atOrOver")]];
}

/** These limits are written in the unit that letters are stored in. */
function toLimit(
  { id, value, unit }: Item<number>,
  comparison: PlanLimit["comparison"],
): PlanLimit {
  return { item: id, value, unit, comparison };
}

/** Nobody is told to rest: who is not cleared for sport may still walk. */
function adviseMoving({ advice }: ExerciseEntry): LivingEntry {
  const isCleared =
    advice === "allSports" || advice === "allSportsWhileWell" || advice === "lowToMedium";
  if (!isCleared) {
    const reasons = [explain(exerciseRules.notWell)] as const;
    return { topic: "moving", advice: "gentle", stance: "ask", reasons, missing: [] };
  }
  const { weeklyFrom, weeklyTo } = exerciseLimits;
  const reasons = [
    limitTo("minutesFrom", weeklyFrom, "atOrOver"),
    limitTo("minutesTo", weeklyTo),
  ] as const;
  return { topic: "moving", advice: "weekly", stance: "tell", reasons, missing: [] };
}

function adviseContactSport(situation: LivingSituation): readonly LivingEntry[] {
  const thinners = ["bloodThinner", "vitaminKAntagonist", "mechanicalValve"] as const;
  const observed = thinners.flatMap((one) => observeCondition(one, situation));
  const hasMechanical = situation.procedures?.some(({ kind }) => kind === "mechanicalValve");
  const isThinned = hasMechanical === true || observed.some(({ value }) => value === "yes");
  if (isThinned) {
    const reasons = [explain(exerciseRules.bloodThinner, observed)] as const;
    return [{ topic: "contactSport", advice: "leaveOut", stance: "tell", reasons, missing: [] }];
  }
  const missing = listUnanswered(["bloodThinner"], situation);
  if (missing.length === 0) return [];
  const reasons = [explain(exerciseRules.bloodThinner, observed)] as const;
  return [{ topic: "contactSport", advice: "askFirst", stance: "cannotTell", reasons, missing }];
}
