import { beforeEach, describe, expect, it } from "vitest";
import type { ConditionAnswer } from "#record/condition.ts";
import type { FactOf } from "#record/fact.ts";
import { LocalDiary } from "#web/diary/local-diary.ts";
import { memoryPorts, MemoryStorage } from "#web/diary/memory-storage.test-support.ts";
import { answerHistory, answerPenicillin } from "./answer-again.ts";
import { makeLineFact } from "./lines/make-line-fact.ts";

let diary: LocalDiary;
beforeEach(async () => {
  diary = new LocalDiary(new MemoryStorage(), memoryPorts([]));
  await diary.open();
});

describe("penicillin", () => {
  const told = { reaction: "severe", reactionText: "anaphylaxis 1998" } as const;
  const say = (answer: ConditionAnswer, more: Partial<typeof told> = {}) =>
    makeLineFact(diary, "allergy", { about: "penicillin", answer, ...more });

  it("yes again has the reaction of the last yes", () => {
    const changes = [say("yes"), say("yes", told), say("notSure"), say("no")];
    expect(answerPenicillin("yes", changes)).toEqual({
      about: "penicillin",
      answer: "yes",
      ...told,
    });
  });

  it("what was taken out of a yes stays out, and no other answer has a reaction", () => {
    const changes = [say("yes", told), say("yes"), say("notSure")];
    expect(answerPenicillin("yes", changes)).toEqual({ about: "penicillin", answer: "yes" });
    expect(answerPenicillin("notSure", [say("yes", told)])).toEqual({
      about: "penicillin",
      answer: "notSure",
    });
    expect(answerPenicillin("yes", [])).toEqual({ about: "penicillin", answer: "yes" });
  });
});

describe("history", () => {
  const say = (
    history: FactOf<"history">["history"],
    answer: ConditionAnswer,
    more: { since?: string; text?: string } = {},
  ) => diary.newFact("history", { history, answer, ...more });

  it("yes again has the time and the words of the last yes to this question", () => {
    const told = { since: "1998", text: "left side" };
    const standing = [
      say("stroke", "yes", told),
      say("previousEndocarditis", "yes", { since: "2001" }),
      say("stroke", "notSure"),
    ];
    expect(answerHistory("stroke", "yes", standing)).toEqual({
      history: "stroke",
      answer: "yes",
      ...told,
    });
    expect(answerHistory("stroke", "no", standing)).toEqual({ history: "stroke", answer: "no" });
  });
});
