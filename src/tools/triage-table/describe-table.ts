import { outcomes, urgency, type Outcome } from "#care/triage/decision.ts";
import { judgeSigns, worstOutcome } from "#care/triage/judge-signs.ts";
import type { TriageRule } from "#care/triage/rule.ts";
import type { Sign } from "#care/triage/sign.ts";
import type { AnswerVariable } from "./answer-space.ts";
import { enumerateDecisions } from "./decision-diagram.ts";

/** One answer: which variable, which of its values. */
type Answer = readonly [variable: number, value: number];

interface Raising {
  readonly answers: readonly Answer[];
  readonly outcome: Outcome;
  readonly rules: readonly string[];
}

/**
 * The whole decision as a page a clinician can read and a reviewer can diff.
 *
 * It lists every smallest set of answers that raises the outcome: single answers, then pairs and
 * triples that together demand more than their parts. No rule asks for more than three things, so
 * these sets say everything; the counts and the hash over all combinations stand for the rest.
 */
export function describeTriageTable(
  space: readonly AnswerVariable[],
  rules: readonly TriageRule[],
): string {
  const all = enumerateDecisions(space, rules);
  const lines = [
    "The triage decision, enumerated. Written by `npm run generate:triage-table`; do not edit.",
    "",
    `Answers: ${space.length} questions and readings, ${all.total} combinations.`,
    `Hash of the outcome of every combination: ${all.hash}`,
    "",
    "Outcome of all combinations (each has exactly one):",
    ...outcomes.toReversed().map((one) => `  ${one.padEnd(13)}${all.byOutcome[one]}`),
    "",
    "Rules: outcome, and in how many combinations the rule alone makes it so:",
    ...rules.map((rule) => describeRule(rule, space, rules, all.byOutcome)),
    "",
    "What raises the answer of a person who feels as usual and of whom all is known and well:",
    ...findRaising(space, rules).map((raising) => describeRaising(raising, space)),
    "",
  ];
  return lines.join("\n");
}

function describeRule(
  rule: TriageRule,
  space: readonly AnswerVariable[],
  rules: readonly TriageRule[],
  byOutcome: Readonly<Record<Outcome, bigint>>,
): string {
  const alone = countAlone(rule, space, rules, byOutcome);
  return `  ${rule.item.id.padEnd(11)}${rule.outcome.padEnd(13)}${
    alone > 0n ? alone : "0: always in company of another rule of the same outcome"
  }`;
}

/** In how many combinations an outcome rests on this rule alone. */
export function countAlone(
  rule: TriageRule,
  space: readonly AnswerVariable[],
  rules: readonly TriageRule[],
  byOutcome: Readonly<Record<Outcome, bigint>>,
): bigint {
  const without = enumerateDecisions(
    space,
    rules.filter((other) => other !== rule),
  ).byOutcome;
  const atLeast = (counts: Readonly<Record<Outcome, bigint>>): bigint =>
    outcomes
      .filter((one) => urgency(one) >= urgency(rule.outcome))
      .reduce((sum, one) => sum + counts[one], 0n);
  return atLeast(byOutcome) - atLeast(without);
}

/** Every smallest set of up to three answers that demands more than all its parts. */
export function findRaising(
  space: readonly AnswerVariable[],
  rules: readonly TriageRule[],
): Raising[] {
  const answers: Answer[] = space.flatMap(({ values }, variable) =>
    values.flatMap((value, index) =>
      index > 0 && value.signs.length > 0 ? [[variable, index] as const] : [],
    ),
  );
  const found: Raising[] = [];
  const outcomeOf = new Map<string, number>();
  const consider = (set: readonly Answer[]): void => {
    const fired = judgeSigns(signsOf(set, space), rules);
    const outcome = worstOutcome(fired);
    outcomeOf.set(keyOf(set), urgency(outcome));
    const parts = set.map((_answer, index) => outcomeOf.get(keyOf(set.toSpliced(index, 1))) ?? 0);
    if (urgency(outcome) > Math.max(...parts)) {
      const deciding = fired.filter(({ rule }) => rule.outcome === outcome);
      found.push({ answers: set, outcome, rules: deciding.map(({ rule }) => rule.item.id) });
    }
  };
  for (const size of [1, 2, 3]) forEachSet(answers, size, consider);
  return found;
}

function forEachSet(
  answers: readonly Answer[],
  size: number,
  visit: (set: readonly Answer[]) => void,
  chosen: readonly Answer[] = [],
  from = 0,
): void {
  if (chosen.length === size) {
    visit(chosen);
    return;
  }
  for (let index = from; index < answers.length; index += 1) {
    const answer = answers[index]!;
    if (chosen.some(([variable]) => variable === answer[0])) continue;
    forEachSet(answers, size, visit, [...chosen, answer], index + 1);
  }
}

function signsOf(set: readonly Answer[], space: readonly AnswerVariable[]): Set<Sign> {
  return new Set(set.flatMap(([variable, value]) => space[variable]!.values[value]!.signs));
}

function keyOf(set: readonly Answer[]): string {
  return set.map(([variable, value]) => `${variable}:${value}`).join(" ");
}

function describeRaising(
  { answers, outcome, rules }: Raising,
  space: readonly AnswerVariable[],
): string {
  const text = answers
    .map(([variable, value]) => {
      const { name, values } = space[variable]!;
      const { label } = values[value]!;
      return label === "yes" && values.length === 2 ? name : `${name}: ${label}`;
    })
    .join(" + ");
  return `  ${text} -> ${outcome} (${rules.join(" ")})`;
}
