import type { Fact } from "#record/fact.ts";
import { findLessonAnswers } from "#record/lesson-answers.ts";
import type { Chapter } from "./chapters.ts";

export interface Score {
  /** Questions whose latest answer is the one that is right now. */
  readonly right: number;
  readonly answered: number;
  /** Questions the chapter asks. */
  readonly count: number;
}

/** What a person has understood of a chapter, from the answers in force. */
export function scoreChapter(
  { id, lesson }: Pick<Chapter, "id" | "lesson">,
  standing: readonly Fact[],
): Score {
  const answers = findLessonAnswers(standing, id);
  const questions = Object.entries(lesson.questions);
  const choiceOf = (name: string): string => answers.get(name)?.choice ?? "";
  return {
    right: questions.filter(([name, { right }]) => choiceOf(name) === right).length,
    answered: questions.filter(([name, { choices }]) => choices.includes(choiceOf(name))).length,
    count: questions.length,
  };
}
