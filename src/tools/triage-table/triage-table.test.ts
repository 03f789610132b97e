import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomes, type Outcome } from "#care/triage/decision.ts";
import { judgeSigns, worstOutcome } from "#care/triage/judge-signs.ts";
import { allSigns, signGroups, type Sign } from "#care/triage/sign.ts";
import { isGroup } from "#care/triage/judge-signs.ts";
import { triageRules } from "#care/triage/triage-rules.ts";
import { answerSpace, type AnswerVariable } from "./answer-space.ts";
import { enumerateDecisions } from "./decision-diagram.ts";
import { countAlone, describeTriageTable } from "./describe-table.ts";

const all = enumerateDecisions(answerSpace, triageRules);

/** The same count by visiting every combination, through the code that ships. */
function countOneByOne(space: readonly AnswerVariable[]): Record<Outcome, bigint> {
  const counts = Object.fromEntries(outcomes.map((one) => [one, 0n])) as Record<Outcome, bigint>;
  const visit = (depth: number, signs: readonly Sign[]): void => {
    const variable = space[depth];
    if (variable === undefined) counts[worstOutcome(judgeSigns(new Set(signs)))] += 1n;
    else for (const value of variable.values) visit(depth + 1, [...signs, ...value.signs]);
  };
  visit(0, []);
  return counts;
}

describe("the enumeration", () => {
  it("is complete: every combination has exactly one outcome", () => {
    const sum = Object.values(all.byOutcome).reduce((one, other) => one + other, 0n);
    expect(sum).toBe(all.total);
    expect(all.total).toBeGreaterThan(10n ** 20n);
  });

  it("agrees with the shipped decision, combination by combination, on any part of the space", () => {
    const parts = fc.shuffledSubarray([...answerSpace], { minLength: 5, maxLength: 8 });
    fc.assert(
      fc.property(parts, (space) => {
        expect(enumerateDecisions(space, triageRules).byOutcome).toEqual(countOneByOne(space));
      }),
      { numRuns: 150, seed: 20_261_122 },
    );
  });

  it("covers every sign that a rule asks for", () => {
    const brought = new Set(answerSpace.flatMap(({ values }) => values.flatMap((v) => v.signs)));
    expect(allSigns.filter((sign) => !brought.has(sign))).toEqual([]);
    const asked = new Set(
      triageRules.flatMap(({ when }) =>
        when.flat().flatMap((test) => (isGroup(test) ? [...signGroups[test]] : [test])),
      ),
    );
    expect(allSigns.filter((sign) => !asked.has(sign))).toEqual([]);
  });

  it("finds no rule that can never speak, and names the ones that never decide alone", () => {
    const never = triageRules.filter(
      (rule) => enumerateDecisions(answerSpace, [rule]).byOutcome[rule.outcome] === 0n,
    );
    expect(never).toEqual([]);
    const inCompany = triageRules
      .filter((rule) => countAlone(rule, answerSpace, triageRules, all.byOutcome) === 0n)
      .map(({ item }) => item.id);
    // 2.3 kg in a week (American sheets) is always over 2 kg in a week (European guideline) too.
    expect(inCompany).toEqual(["TRI-21"]);
  });

  it("changes its hash when one outcome of one combination changes", () => {
    const changed = triageRules.map((rule) =>
      rule.item.id === "TRI-14" ? { ...rule, outcome: "today" as const } : rule,
    );
    expect(enumerateDecisions(answerSpace, changed).hash).not.toBe(all.hash);
  });

  it("asks for at most three things in any alternative, so that triples say everything", () => {
    const longest = Math.max(...triageRules.flatMap(({ when }) => when.map((one) => one.length)));
    expect(longest).toBeLessThanOrEqual(3);
  });
});

describe("docs/clinical/triage-table.txt", () => {
  it("is what the rules say today; a difference is for a clinician to read", () => {
    const written = readFileSync("docs/clinical/triage-table.txt", "utf8");
    expect(describeTriageTable(answerSpace, triageRules)).toBe(written);
  });
});
