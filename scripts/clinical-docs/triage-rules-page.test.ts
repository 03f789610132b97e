import { describe, expect, it } from "vitest";
import { isGroup } from "#care/triage/judge-signs.ts";
import { triageRules } from "#care/triage/triage-rules.ts";
import { pressureLimits } from "#knowledge/pressure-limits.ts";
import { collectItems } from "./collect-items.ts";
import { probeLimits } from "./probe-limits.ts";
import { writeTriageRulesPage } from "./triage-rules-page.ts";

const page = await writeTriageRulesPage(await collectItems());
const rowOf = (id: string): string | undefined =>
  page.split("\n").find((line) => line.startsWith(`| ${id} |`));

describe("the page of triage rules", () => {
  it("has a row for every rule, under its outcome, with its cases", () => {
    for (const { item } of triageRules) {
      expect(rowOf(item.id), item.id).toMatch(
        /\[[a-z-]+\]\(\.\.\/\.\.\/src\/care\/triage\/rules\/.+\.cases\.csv\) \|$/u,
      );
    }
    const levels = [...page.matchAll(/^## (Emergency|Today|Soon|Outside|Cannot)/gmu)];
    expect(levels.map(([, level]) => level)).toEqual([
      "Emergency",
      "Today",
      "Soon",
      "Outside",
      "Cannot",
    ]);
  });

  it("spells out alternatives, parts and groups", () => {
    expect(rowOf("TRI-9")).toContain("; **or** ");
    expect(rowOf("TRI-9")).toContain(" **and** *faintness*");
  });

  it("gives limits as the code judges them", () => {
    expect(rowOf("TRI-8")).toContain(
      `upper ≥ ${pressureLimits.redSystolic.value} mmHg or lower ≥ `,
    );
    expect(rowOf("TRI-30")).toContain(`| > ${pressureLimits.highSystolic.value} mmHg |`);
    expect(rowOf("TRI-33")).toContain("| ≤ 94 % |");
    expect(rowOf("TRI-28")).toContain("| ≥ 38 °C |");
  });

  it("leaves no measured sign without its limit", () => {
    const measured = /^(pressure|systolic|pulse|oxygen|temperature|weight)/u;
    const limits = probeLimits();
    const signs = triageRules
      .flatMap(({ when }) => when.flat())
      .flatMap((test) => (isGroup(test) || !measured.test(test) ? [] : [test]));
    expect(signs.length).toBeGreaterThan(10);
    expect(signs.filter((sign) => !limits.has(sign))).toEqual([]);
  });
});
