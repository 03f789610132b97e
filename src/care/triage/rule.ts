import type { Item } from "#knowledge/item.ts";
import type { Outcome } from "./decision.ts";
import type { Sign, SignGroup } from "./sign.ts";

/** One way a rule can speak: all of these are there. */
export type Alternative = readonly [Sign | SignGroup, ...(Sign | SignGroup)[]];

/**
 * A triage rule: from signs to an outcome, following one item of knowledge.
 *
 * `when` lists alternatives; one is enough. There is no "not": see `sign.ts`.
 */
export interface TriageRule {
  readonly item: Item<unknown>;
  readonly outcome: Exclude<Outcome, "carryOn">;
  readonly when: readonly [Alternative, ...Alternative[]];
}
