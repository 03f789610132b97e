import { describe, expect, it } from "vitest";
import type { Fact } from "#record/fact.ts";
import { lessonsFor } from "#words/lesson-catalogue.ts";
import { LocalDiary } from "#web/diary/local-diary.ts";
import { memoryPorts, MemoryStorage } from "#web/diary/memory-storage.test-support.ts";
import type { WordsContext } from "#words/words-context.ts";
import { findLessonAnswerWords } from "./describe-lesson-answer.ts";
import { listDays, type DiaryLine } from "./list-days.ts";

const context: WordsContext = {
  language: "en",
  units: { mass: "kg", pressure: "mm[Hg]", temperature: "Cel" },
  zone: "Europe/Zurich",
};
const { title, questions } = lessonsFor("en").lessons.whatIsALeak;
const { ask, choices } = questions.whereItGoes;

async function linesOf(
  make: (diary: LocalDiary) => readonly Fact[],
): Promise<readonly DiaryLine[]> {
  const diary = new LocalDiary(new MemoryStorage(), memoryPorts([]));
  await diary.open();
  await diary.save(make(diary));
  return listDays(diary.chart.value, context).flatMap(({ lines }) => lines);
}

const answer = (diary: LocalDiary, choice: string, more: object = {}) =>
  diary.newFact("lessonAnswer", {
    lesson: "whatIsALeak",
    question: "whereItGoes",
    choice,
    right: "up",
    ...more,
  });

describe("an answer in Learn, in the diary", () => {
  it("is one line with the chapter, the question, the choice, and how it was", async () => {
    expect(await linesOf((diary) => [answer(diary, "body")])).toMatchObject([
      { line: `Learn: ${title}`, more: [`${ask} ${choices.body.label}. Not quite.`] },
    ]);
    expect(await linesOf((diary) => [answer(diary, "up")])).toMatchObject([
      { more: [`${ask} ${choices.up.label}. Right.`] },
    ]);
  });

  it("is told together with the others of that chapter, the latest of each question counted", async () => {
    const lines = await linesOf((diary) => [
      answer(diary, "up"),
      diary.newFact("checkIn", { feeling: "usual", present: [], asked: [] }),
      answer(diary, "body", { question: "other" }),
      answer(diary, "outside"),
      answer(diary, "up"),
      answer(diary, "up", { lesson: "another" }),
    ]);
    expect(lines.map(({ line }) => line)).toEqual([
      "As usual",
      "Learn: a question this app no longer asks",
      `Learn: ${title}`,
    ]);
    expect(lines[2]).toMatchObject({ more: ["1 of 2 right"] });
    expect(lines[2]?.within).toHaveLength(4);
  });

  it("is told as gone when this edition has no words for it", async () => {
    const lines = await linesOf((diary) => [answer(diary, "sideways")]);
    expect(lines).toMatchObject([{ line: "Learn: a question this app no longer asks", more: [] }]);
  });

  it.each([
    { question: "constructor" },
    { question: "toString" },
    { choice: "constructor" },
    { right: "valueOf" },
    { lesson: "constructor" },
  ])("is told as gone when a file names what every object has: %j", async (more) => {
    const lines = await linesOf((diary) => [answer(diary, "body", more)]);
    expect(lines).toMatchObject([{ line: "Learn: a question this app no longer asks", more: [] }]);
  });
});

it("the details of an answer say what was right then", async () => {
  const diary = new LocalDiary(new MemoryStorage(), memoryPorts([]));
  expect(findLessonAnswerWords(answer(diary, "body"), "en")).toEqual({
    title,
    ask,
    chosen: choices.body.label,
    right: choices.up.label,
  });
  expect(findLessonAnswerWords(answer(diary, "body", { lesson: "another" }), "en")).toBeUndefined();
});
