import { urgency, type Outcome } from "./decision.ts";
import type { Alternative, TriageRule } from "./rule.ts";
import { signGroups, type Sign, type SignGroup } from "./sign.ts";
import { triageRules } from "./triage-rules.ts";

export interface FiredRule {
  readonly rule: TriageRule;
  /** The signs that made it speak, and no others. */
  readonly because: readonly Sign[];
}

/** The signs that are there: a set, or a map from each to what was observed. */
export type PresentSigns = ReadonlySet<Sign> | ReadonlyMap<Sign, unknown>;

/** The finite core: from the signs that are there to the rules that speak, in their order. */
export function judgeSigns(
  signs: PresentSigns,
  rules: readonly TriageRule[] = triageRules,
): FiredRule[] {
  const fired: FiredRule[] = [];
  for (const index of findCandidates(signs, rules)) {
    const rule = rules[index]!;
    const because = explain(rule, signs);
    if (because.length > 0) fired.push({ rule, because });
  }
  return fired;
}

/**
 * The rules that could speak: those of which some alternative begins with a sign that is there.
 *
 * Few signs are there at a time, so asking the signs for their rules is much quicker than asking
 * every rule for its signs.
 */
function findCandidates(signs: PresentSigns, rules: readonly TriageRule[]): readonly number[] {
  const index = indexOf(rules);
  const candidates = new Set<number>();
  for (const sign of signs.keys()) {
    for (const rule of index.get(sign) ?? []) candidates.add(rule);
  }
  return [...candidates].sort((one, other) => one - other);
}

const indexes = new WeakMap<readonly TriageRule[], ReadonlyMap<Sign, readonly number[]>>();

function indexOf(rules: readonly TriageRule[]): ReadonlyMap<Sign, readonly number[]> {
  const known = indexes.get(rules);
  if (known !== undefined) return known;
  const index = new Map<Sign, number[]>();
  rules.forEach(({ when }, ruleIndex) => {
    for (const [first] of when) {
      for (const sign of isGroup(first) ? signGroups[first] : [first]) {
        index.set(sign, [...(index.get(sign) ?? []), ruleIndex]);
      }
    }
  });
  indexes.set(rules, index);
  return index;
}

/** The most urgent outcome of the rules that speak; `carryOn` when none does. */
export function worstOutcome(fired: readonly FiredRule[]): Outcome {
  let worst: Outcome = "carryOn";
  for (const { rule } of fired) {
    if (urgency(rule.outcome) > urgency(worst)) worst = rule.outcome;
  }
  return worst;
}

function explain(rule: TriageRule, signs: PresentSigns): Sign[] {
  const because = new Set<Sign>();
  for (const alternative of rule.when) {
    if (alternative.every((test) => holds(test, signs))) addPresent(alternative, signs, because);
  }
  return [...because];
}

function holds(test: Sign | SignGroup, signs: PresentSigns): boolean {
  return isGroup(test) ? signGroups[test].some((sign) => signs.has(sign)) : signs.has(test);
}

function addPresent(alternative: Alternative, signs: PresentSigns, into: Set<Sign>): void {
  for (const test of alternative) {
    for (const sign of isGroup(test) ? signGroups[test] : [test]) {
      if (signs.has(sign)) into.add(sign);
    }
  }
}

/** Whether a test in a rule names a group of signs. */
export function isGroup(test: Sign | SignGroup): test is SignGroup {
  return test in signGroups;
}
