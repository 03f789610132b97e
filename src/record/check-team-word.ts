import type { FactOf } from "./fact.ts";
import { showFound, type Issue } from "./issue.ts";
import { notAhead } from "./not-ahead.ts";
import { teamTopics } from "./team-topic.ts";

/**
 * Whether a word of the team says what its topic takes, and no more: one of its answers, a number
 * that can be, or a day. A word has an author and a day, but for "not sure".
 */
export function checkTeamWord(fact: FactOf<"teamWord">): Issue[] {
  if (fact.answer === "notSure") return [...refuse(fact, "value"), ...refuse(fact, "on")];
  return [
    ...checkAnswer(fact),
    ...(fact.setBy === undefined ? [missing("setBy", "who said it")] : []),
    ...(fact.setOn === undefined ? [missing("setOn", "the day it was said")] : []),
    ...notAhead(fact, "setOn", fact.setOn),
  ];
}

function checkAnswer(fact: FactOf<"teamWord">): Issue[] {
  const { about, answer, value, on } = fact;
  const topic = teamTopics[about];
  switch (topic.takes) {
    case "choice": {
      const hasDay = about === "heartFailureStayLastYear" && answer === "yes";
      const answers: readonly string[] = topic.answers;
      const expected = [...answers, "notSure"].map((one) => `"${one}"`).join(", ");
      return [
        ...(answer === undefined ? [missing("answer", `one of ${expected}`)] : []),
        ...(answer === undefined || answers.includes(answer)
          ? []
          : [{ path: "answer", code: "unknownValue", expected, found: answer } as const]),
        ...refuse(fact, "value"),
        ...(hasDay ? checkStay(fact) : refuse(fact, "on")),
      ];
    }
    case "number": {
      const [min, max] = topic.possible;
      const expected = `${min} to ${max} ${topic.unit}`;
      const isPossible = value !== undefined && value >= min && value <= max;
      return [
        ...(value === undefined ? [missing("value", expected)] : []),
        ...(value === undefined || isPossible
          ? []
          : [{ path: "value", code: "impossible", expected, found: showFound(value) } as const]),
        ...refuse(fact, "answer"),
        ...refuse(fact, "on"),
      ];
    }
    case "day":
      return [
        ...(on?.length === "YYYY-MM-DD".length ? [] : [missing("on", "a whole day")]),
        ...refuse(fact, "answer"),
        ...refuse(fact, "value"),
      ];
  }
}

/** "In the last year" means another year each day: the day, month or year it ended is said. */
function checkStay(fact: FactOf<"teamWord">): Issue[] {
  return fact.on === undefined
    ? [missing("on", "when the stay ended, as far as it is known")]
    : notAhead(fact, "on", fact.on);
}

function missing(path: string, expected: string): Issue {
  return { path, code: "missing", expected, found: "nothing" };
}

function refuse(fact: FactOf<"teamWord">, path: "answer" | "value" | "on"): Issue[] {
  const given = fact[path];
  if (given === undefined) return [];
  const expected = `nothing for "${fact.about}" beside "${fact.answer ?? "what it takes"}"`;
  return [{ path, code: "contradiction", expected, found: showFound(given) }];
}
