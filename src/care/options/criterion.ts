import type { PlanObservation } from "../grade/plan-reason.ts";
import type { MissingForOption } from "./option-situation.ts";

/** Something looked at, and whether it is so. */
export interface OptionObservation extends PlanObservation {
  readonly met: Met;
}

export type Met = "yes" | "no" | "notKnown";

/**
 * A condition of a statement in three values (Kleene's). What is not known stays so unless the
 * rest decides whatever it would be; so one more missing answer never turns into yes or no.
 */
export interface Criterion {
  readonly met: Met;
  readonly observed: readonly OptionObservation[];
  /** Empty unless not known. */
  readonly missing: readonly MissingForOption[];
}

export function all(...parts: readonly Criterion[]): Criterion {
  const failed = parts.filter(({ met }) => met === "no");
  if (failed.length > 0) return join("no", failed);
  return join(parts.every(({ met }) => met === "yes") ? "yes" : "notKnown", parts);
}

export function any(...parts: readonly Criterion[]): Criterion {
  return atLeast(1, ...parts);
}

/** How many of the parts must be so. */
export function atLeast(count: number, ...parts: readonly Criterion[]): Criterion {
  const so = parts.filter(({ met }) => met === "yes");
  if (so.length >= count) return join("yes", so);
  const open = parts.filter(({ met }) => met !== "no");
  return open.length >= count ? join("notKnown", parts) : join("no", parts);
}

/** Two ways to measure one thing: one that is known is enough. */
export function either(...parts: readonly Criterion[]): Criterion {
  const known = parts.filter(({ met }) => met !== "notKnown");
  return any(...(known.length > 0 ? known : parts));
}

/** The opposite. What was looked at then counts the other way round. */
export function not({ met, observed, missing }: Criterion): Criterion {
  const turned = { yes: "no", no: "yes", notKnown: "notKnown" } as const;
  return { met: turned[met], observed, missing };
}

function join(met: Met, parts: readonly Criterion[]): Criterion {
  const observed: OptionObservation[] = [];
  const missing: MissingForOption[] = [];
  for (const part of parts) {
    for (const one of part.observed)
      if (!observed.some((known) => isSame(known, one))) observed.push(one);
    if (met !== "notKnown") continue;
    for (const one of part.missing) if (!missing.includes(one)) missing.push(one);
  }
  return { met, observed, missing };
}

/** The same thing held against the same limit: many conditions look at the grade. */
function isSame(one: OptionObservation, other: OptionObservation): boolean {
  return one.what === other.what && one.limit?.item === other.limit?.item;
}
