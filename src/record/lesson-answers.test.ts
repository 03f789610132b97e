import { expect, it } from "vitest";
import type { Fact, FactOf } from "./fact.ts";
import { foldChart } from "./fold-chart.ts";
import { findLessonAnswers } from "./lesson-answers.ts";

const id = (index: number): string =>
  `01900000-0000-7000-8000-${index.toString(16).padStart(12, "0")}`;

const frame = (index: number) => ({
  id: id(index),
  person: id(0xaa),
  device: id(0xbb),
  madeBy: "self" as const,
  at: {
    instant: new Date(Date.parse("2026-11-01T00:00:00Z") + index * 3_600_000).toISOString(),
    zone: "UTC",
    offset_min: 0,
  },
});

function answer(index: number, choice: string, more: object = {}): FactOf<"lessonAnswer"> {
  return {
    ...frame(index),
    kind: "lessonAnswer",
    lesson: "whatIsALeak",
    question: "whereItGoes",
    choice,
    right: "up",
    ...more,
  };
}

function choicesOf(facts: readonly Fact[], lesson = "whatIsALeak"): Record<string, string> {
  const answers = findLessonAnswers(foldChart(facts).standing, lesson);
  return Object.fromEntries([...answers].map(([question, { choice }]) => [question, choice]));
}

it("is the latest of each question, in whatever order the facts come", () => {
  const facts = [
    answer(3, "up"),
    answer(1, "body"),
    answer(2, "outside"),
    answer(4, "work", { question: "whatItDoes" }),
    answer(5, "body", { lesson: "howBad" }),
  ];
  expect(choicesOf(facts)).toEqual({ whereItGoes: "up", whatItDoes: "work" });
  expect(choicesOf(facts, "howBad")).toEqual({ whereItGoes: "body" });
  expect(choicesOf(facts, "never")).toEqual({});
});

it("is not one that was taken back, and is one that corrects another", () => {
  const taken: Fact = { ...frame(9), kind: "withdrawn", corrects: id(2) };
  expect(choicesOf([answer(1, "body"), answer(2, "up"), taken])).toEqual({ whereItGoes: "body" });
  const corrected = answer(3, "outside", { corrects: id(1) });
  expect(choicesOf([answer(1, "up"), corrected])).toEqual({ whereItGoes: "outside" });
  expect(foldChart([answer(1, "up"), corrected]).standing).toEqual([corrected]);
});
