import type { PlanReason } from "#care/grade/plan-reason.ts";

/** The numbers of some reasons by the name each goes by, for the messages that tell them. */
export function readLimits(reasons: readonly PlanReason[]): Readonly<Record<string, number>> {
  const named = reasons.flatMap(({ observed }) =>
    observed.flatMap(({ what, limit }) => (limit === undefined ? [] : [[what, limit.value]])),
  );
  return Object.fromEntries(named) as Readonly<Record<string, number>>;
}
