import type { Item } from "#knowledge/item.ts";
import { urgency, type Outcome } from "./decision.ts";
import { isGroup, judgeSigns, worstOutcome } from "./judge-signs.ts";
import type { TriageRule } from "./rule.ts";
import { signGroups, type Sign } from "./sign.ts";

/** A set of signs that one edition of the rules takes more lightly than the edition before. */
export interface Lowering {
  readonly rule: string;
  readonly signs: readonly Sign[];
  readonly before: Outcome;
  readonly after: Outcome;
}

/**
 * Every way in which a newer edition is milder than an older one.
 *
 * Exact, and not a sample: both editions can only be raised by signs, so whatever the older one
 * demanded it demanded because of one of its alternatives; if the newer one keeps up with each
 * alternative taken alone, it keeps up with every combination.
 */
export function findLowerings(
  older: readonly TriageRule[],
  newer: readonly TriageRule[],
): Lowering[] {
  return older.flatMap((rule) =>
    rule.when.flatMap((alternative) =>
      expand(alternative).flatMap((signs) => {
        const after = worstOutcome(judgeSigns(new Set(signs), newer));
        return urgency(after) < urgency(rule.outcome)
          ? [{ rule: rule.item.id, signs, before: rule.outcome, after }]
          : [];
      }),
    ),
  );
}

function expand(alternative: TriageRule["when"][number]): Sign[][] {
  let sets: Sign[][] = [[]];
  for (const test of alternative) {
    const members: readonly Sign[] = isGroup(test) ? signGroups[test] : [test];
    sets = sets.flatMap((set) => members.map((sign) => [...set, sign]));
  }
  return sets;
}

/** A limit that stands at another number than in the edition before, or is gone. */
export interface MovedLimit {
  readonly item: string;
  readonly before: number;
  readonly after: number | undefined;
}

/** Every number that moved between two editions: whether it made things milder is for a person to say. */
export function findMovedLimits(
  older: readonly Pick<Item<unknown>, "id" | "value">[],
  newer: readonly Pick<Item<unknown>, "id" | "value">[],
): MovedLimit[] {
  const now = new Map(newer.map(({ id, value }) => [id, value]));
  return older.flatMap(({ id, value }) => {
    const after = now.get(id);
    return typeof value === "number" && after !== value
      ? [{ item: id, before: value, after: typeof after === "number" ? after : undefined }]
      : [];
  });
}
