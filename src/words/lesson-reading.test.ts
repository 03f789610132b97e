import { expect, test } from "vitest";
import { lessonsFor } from "./lesson-catalogue.ts";
import { computeReadingGrade, splitSentences } from "./reading-grade.test-support.ts";

const limit = 5;
const moreLimit = 8;
const longestSentence = 24;
const shortestWholeSentence = 5;
const { lessons, treatments } = lessonsFor("en");

/** What everybody reads: each chapter without "tell me more", its questions, each treatment. */
const plainPages: Record<string, readonly string[]> = {};
const morePages: Record<string, readonly string[]> = {};
for (const [id, { questions, more, ...chapter }] of Object.entries(lessons)) {
  plainPages[`chapter ${id}`] = stringsIn(chapter);
  plainPages[`sentences of ${id}`] = chapter.sentences;
  plainPages[`hearts of ${id}`] = stringsIn(chapter.scenes);
  plainPages[`questions of ${id}`] = stringsIn(questions);
  morePages[`more of ${id}`] = stringsIn(more);
}
for (const [id, words] of Object.entries(treatments)) {
  plainPages[`treatment ${id}`] = stringsIn(words);
}

test.each(Object.entries(plainPages))(`%s: grade ${limit} or below`, (_page, texts) => {
  expect(gradeOf(texts)).toBeLessThanOrEqual(limit);
  expect(gradeOf(wholeSentences(texts))).toBeLessThanOrEqual(limit);
});

test.each(Object.entries(morePages))(`%s: grade ${moreLimit} or below`, (_page, texts) => {
  expect(gradeOf(texts)).toBeLessThanOrEqual(moreLimit);
  expect(gradeOf(wholeSentences(texts))).toBeLessThanOrEqual(moreLimit);
});

test(`no sentence is longer than ${longestSentence} words`, () => {
  const long = Object.entries({ ...plainPages, ...morePages }).flatMap(([page, texts]) =>
    texts
      .flatMap(splitSentences)
      .filter((sentence) => computeReadingGrade([sentence]).longest > longestSentence)
      .map((sentence) => `${page}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

/** A page's titles and labels may be short; what is left must be easy too. */
function wholeSentences(texts: readonly string[]): string[] {
  return texts
    .flatMap(splitSentences)
    .filter((sentence) => computeReadingGrade([sentence]).longest >= shortestWholeSentence);
}

function gradeOf(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : computeReadingGrade(texts).grade;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
