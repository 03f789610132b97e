import { urgency, type Outcome } from "./decision.ts";
import type { Alternative, TriageRule } from "./rule.ts";
import { signGroups, type Sign, type SignGroup } from "./sign.ts";
import { triageRules } from "./triage-rules.ts";

export interface FiredRule {
  readonly rule: TriageRule;
  /** The signs that made it speak, and no others. */
  readonly because: readonly Sign[];
}

/** The finite core: from the signs that are there to the rules that speak. */
export function judgeSigns(
  signs: ReadonlySet<Sign>,
  rules: readonly TriageRule[] = triageRules,
): FiredRule[] {
  const fired: FiredRule[] = [];
  for (const rule of rules) {
    const because = explain(rule, signs);
    if (because.length > 0) fired.push({ rule, because });
  }
  return fired;
}

/** The most urgent outcome of the rules that speak; `carryOn` when none does. */
export function worstOutcome(fired: readonly FiredRule[]): Outcome {
  let worst: Outcome = "carryOn";
  for (const { rule } of fired) {
    if (urgency(rule.outcome) > urgency(worst)) worst = rule.outcome;
  }
  return worst;
}

function explain(rule: TriageRule, signs: ReadonlySet<Sign>): Sign[] {
  const because = new Set<Sign>();
  for (const alternative of rule.when) {
    if (alternative.every((test) => holds(test, signs))) addPresent(alternative, signs, because);
  }
  return [...because];
}

function holds(test: Sign | SignGroup, signs: ReadonlySet<Sign>): boolean {
  return isGroup(test) ? signGroups[test].some((sign) => signs.has(sign)) : signs.has(test);
}

function addPresent(alternative: Alternative, signs: ReadonlySet<Sign>, into: Set<Sign>): void {
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
