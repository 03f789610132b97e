import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLowerings, findMovedLimits } from "./compare-rulesets.ts";
import { urgency } from "./decision.ts";
import { judgeSigns, worstOutcome } from "./judge-signs.ts";
import { allSigns } from "./sign.ts";
import { propertyRuns } from "./situation.test-support.ts";
import { triageRules } from "./triage-rules.ts";

describe("P8 comparing two editions", () => {
  it("names a rule that became milder, and only what became milder", () => {
    const milder = triageRules.map((rule) =>
      rule.item.id === "TRI-25" ? { ...rule, outcome: "soon" as const } : rule,
    );
    expect(findLowerings(triageRules, milder)).toEqual([
      { rule: "TRI-25", signs: ["moreSwelling"], before: "today", after: "soon" },
    ]);
    expect(findLowerings(milder, triageRules)).toEqual([]);
  });

  it("names a number that moved and one that is gone", () => {
    const [older, newer] = [
      [
        { id: "A", value: 180 },
        { id: "B", value: 92 },
        { id: "C", value: "words" },
        { id: "D", value: 94 },
        { id: "E", value: 38 },
      ],
      [
        { id: "A", value: 185 },
        { id: "D", value: 94 },
        { id: "E", value: "words now" },
      ],
    ];
    expect(findMovedLimits(older, newer)).toEqual([
      { item: "A", before: 180, after: 185 },
      { item: "B", before: 92, after: undefined },
      { item: "E", before: 38, after: undefined },
    ]);
  });

  it("misses nothing: no lowering listed means no combination is milder", () => {
    const edition = fc.array(
      fc.record({
        drop: fc.nat(triageRules.length - 1),
        outcome: fc.constantFrom("soon", "today"),
      }),
      { maxLength: 2 },
    );
    const signs = fc.subarray([...allSigns], { maxLength: 6 });
    fc.assert(
      fc.property(edition, signs, (changes, present) => {
        const newer = triageRules.map((rule, index) => {
          const change = changes.find(({ drop }) => drop === index);
          return change ? { ...rule, outcome: change.outcome as "soon" | "today" } : rule;
        });
        const set = new Set(present);
        const [before, after] = [triageRules, newer].map((rules) =>
          urgency(worstOutcome(judgeSigns(set, rules))),
        );
        if (after! < before!) expect(findLowerings(triageRules, newer)).not.toEqual([]);
      }),
      { numRuns: propertyRuns, seed: 20_261_122 },
    );
  }, 120_000);
});
