import { createHash } from "node:crypto";
import { outcomes, urgency, type Outcome } from "#care/triage/decision.ts";
import { isGroup } from "#care/triage/judge-signs.ts";
import type { TriageRule } from "#care/triage/rule.ts";
import { signGroups, type Sign } from "#care/triage/sign.ts";
import type { AnswerVariable } from "./answer-space.ts";

/** How many combinations of answers end in each outcome, and a hash of the whole decision. */
export interface Enumeration {
  readonly total: bigint;
  readonly byOutcome: Readonly<Record<Outcome, bigint>>;
  /** Equal exactly when every combination has the same outcome. */
  readonly hash: string;
  readonly nodes: number;
}

/**
 * Enumerate every combination of answers exactly, without visiting each one alone.
 *
 * Variables are decided one after the other. After some of them, two partial answers are alike
 * when the same alternatives of the same rules are still open in the same way; everything behind
 * is then the same and is counted once (a reduced ordered decision diagram). Counts are exact
 * integers. The hash is taken over the reduced diagram, which is canonical for a given order of
 * variables, so it changes if and only if the outcome of some combination changes.
 */
export function enumerateDecisions(
  space: readonly AnswerVariable[],
  rules: readonly TriageRule[],
): Enumeration {
  const tests = prepare(space, rules);
  const memo = new Map<string, Node>();
  const root = build(0, { reached: 0, met: tests.map(() => 0) });
  return {
    total: space.reduce((product, { values }) => product * BigInt(values.length), 1n),
    byOutcome: Object.fromEntries(
      outcomes.map((outcome, index) => [outcome, root.counts[index]!]),
    ) as Record<Outcome, bigint>,
    hash: root.hash,
    nodes: memo.size,
  };

  function build(depth: number, state: State): Node {
    const variable = space[depth];
    if (variable === undefined) return leaf(state.reached);
    const key = `${depth}:${state.reached}:${openPart(state, depth)}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const children = variable.values.map(({ signs }) => build(depth + 1, advance(state, signs)));
    const node: Node = { counts: sumCounts(children), hash: hashChildren(variable.name, children) };
    memo.set(key, node);
    return node;
  }

  /** What can still raise the outcome: which tests of each open alternative are met. */
  function openPart(state: State, depth: number): string {
    let text = "";
    tests.forEach(({ level, needs }, index) => {
      if (level <= state.reached) return;
      const met = state.met[index]!;
      const canStill = needs.every(
        ({ lastVariable }, bit) => (met & (1 << bit)) !== 0 || lastVariable >= depth,
      );
      if (canStill && met !== 0) text += `${index}.${met},`;
      else if (canStill) text += "";
      else text += `${index}x`;
    });
    return text;
  }

  function advance(state: State, signs: readonly Sign[]): State {
    if (signs.length === 0) return state;
    let reached = state.reached;
    const met = state.met.map((before, index) => {
      const { level, needs } = tests[index]!;
      let now = before;
      needs.forEach(({ members }, bit) => {
        if (signs.some((sign) => members.has(sign))) now |= 1 << bit;
      });
      if (now === (1 << needs.length) - 1 && level > reached) reached = level;
      return now;
    });
    return { reached, met };
  }
}

interface State {
  /** The urgency reached so far. */
  readonly reached: number;
  /** For each alternative: a bit for each of its tests that is met. */
  readonly met: readonly number[];
}

interface Node {
  readonly counts: readonly bigint[];
  readonly hash: string;
}

interface PreparedAlternative {
  readonly level: number;
  readonly needs: readonly {
    readonly members: ReadonlySet<Sign>;
    /** The last variable that can still meet this test. */
    readonly lastVariable: number;
  }[];
}

function prepare(
  space: readonly AnswerVariable[],
  rules: readonly TriageRule[],
): PreparedAlternative[] {
  return rules.flatMap(({ outcome, when }) =>
    when.map((alternative) => ({
      level: urgency(outcome),
      needs: alternative.map((test) => {
        const members = new Set<Sign>(isGroup(test) ? signGroups[test] : [test]);
        return {
          members,
          lastVariable: space.findLastIndex(({ values }) =>
            values.some(({ signs }) => signs.some((sign) => members.has(sign))),
          ),
        };
      }),
    })),
  );
}

function leaf(reached: number): Node {
  const outcome = outcomes[reached]!;
  return { counts: outcomes.map((one) => (one === outcome ? 1n : 0n)), hash: outcome };
}

function sumCounts(children: readonly Node[]): bigint[] {
  return outcomes.map((_outcome, index) =>
    children.reduce((sum, { counts }) => sum + counts[index]!, 0n),
  );
}

/** A variable that changes nothing leaves no trace: this keeps the hash canonical. */
function hashChildren(name: string, children: readonly Node[]): string {
  const hashes = children.map(({ hash }) => hash);
  if (hashes.every((hash) => hash === hashes[0])) return hashes[0]!;
  return createHash("sha256")
    .update(JSON.stringify([name, hashes]))
    .digest("hex");
}
