import { expect, it } from "vitest";
import { riskConditions } from "#care/prophylaxis/prophylaxis-situation.ts";
import { historyIds } from "#record/health-ids.ts";
import { foldHealth } from "#record/fold-health.ts";
import { listUnanswered, otherQuestions, riskQuestions } from "./history-groups.ts";

it("asks for everything a history can hold, once", () => {
  expect([...riskQuestions, ...otherQuestions].sort()).toEqual([...historyIds].sort());
});

it("asks a dentist's questions together, so that one tap can say no to each of them", () => {
  expect([...riskQuestions].sort()).toEqual([...riskConditions].sort());
});

it("leaves what was said as it was said", () => {
  const { history } = foldHealth([]);
  expect(listUnanswered(riskQuestions, history)).toEqual(riskQuestions);
  const said = { answer: "yes" } as NonNullable<typeof history.clip>;
  const left = listUnanswered(riskQuestions, {
    clip: said,
    recentDevice: { ...said, answer: "notSure" },
  });
  expect(left).toHaveLength(riskQuestions.length - 2);
  expect(left).not.toContain("clip");
  expect(left).not.toContain("recentDevice");
});
