import type { Item } from "#knowledge/item.ts";
import {
  explain,
  type PlanLimit,
  type PlanObservation,
  type PlanReason,
} from "../grade/plan-reason.ts";
import type { LivingCondition, LivingSituation } from "./living-situation.ts";

/** An item whose number is the advice itself: 5 g of salt a day. */
export function limitTo(
  what: string,
  item: Item<number>,
  comparison: PlanLimit["comparison"] = "atOrUnder",
  seen: readonly PlanObservation[] = [],
): PlanReason {
  const { id, value, unit } = item;
  return explain(item, [...seen, { what, limit: { item: id, value, unit, comparison } }]);
}

/** What was answered about a condition; nothing where it was not asked. */
export function observeCondition(
  condition: LivingCondition,
  { has }: LivingSituation,
): readonly PlanObservation[] {
  const value = has[condition];
  return value === undefined ? [] : [{ what: condition, value }];
}

/** Conditions that were neither said nor ruled out. */
export function listUnanswered<Condition extends LivingCondition>(
  conditions: readonly Condition[],
  { has }: LivingSituation,
): readonly Condition[] {
  return conditions.filter((condition) => has[condition] !== "yes" && has[condition] !== "no");
}
