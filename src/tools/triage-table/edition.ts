import { feverLimits } from "#knowledge/fever-limit.ts";
import { freshness } from "#knowledge/freshness.ts";
import type { Item } from "#knowledge/item.ts";
import { oxygenLimits } from "#knowledge/oxygen-limits.ts";
import { pressureLimits } from "#knowledge/pressure-limits.ts";
import { pulseLimits } from "#knowledge/pulse-limits.ts";
import { ruleset } from "#knowledge/ruleset.ts";
import { weightLimits } from "#knowledge/weight-limits.ts";
import type { TriageRule } from "#care/triage/rule.ts";
import { triageRules } from "#care/triage/triage-rules.ts";

/** One edition of the triage rules as it is kept: rules and numbers, without the prose. */
export interface Edition {
  readonly version: string;
  readonly rules: readonly { id: string; outcome: string; when: readonly (readonly string[])[] }[];
  readonly limits: readonly { id: string; value: number }[];
}

/** The edition the code holds now. */
export function currentEdition(): Edition {
  const limits: Record<string, Item<number>> = {
    ...prefixed(weightLimits),
    ...prefixed(pressureLimits),
    ...prefixed(pulseLimits),
    ...prefixed(oxygenLimits),
    ...prefixed(feverLimits),
    ...prefixed(freshness),
  };
  return {
    version: ruleset.version,
    rules: triageRules.map(({ item, outcome, when }) => ({ id: item.id, outcome, when })),
    limits: Object.values(limits).map(({ id, value }) => ({ id, value })),
  };
}

/** A kept edition as rules that can be judged by. */
export function rulesOf(edition: Edition): TriageRule[] {
  return edition.rules.map(({ id, outcome, when }) => ({
    item: { ...triageRules[0]!.item, id },
    outcome: outcome as TriageRule["outcome"],
    when: when as unknown as TriageRule["when"],
  }));
}

function prefixed(items: Readonly<Record<string, Item<number>>>): Record<string, Item<number>> {
  return Object.fromEntries(Object.values(items).map((item) => [item.id, item]));
}
