import type { FactOf } from "#record/fact.ts";
import type { Language } from "#words/catalogue.ts";
import { fillMessage } from "#words/fill-message.ts";
import { lateScreensFor } from "#words/late-screens.ts";
import { listChapters } from "../learn/chapters.ts";
import type { FactWords } from "./describe-fact.ts";

type Answer = FactOf<"lessonAnswer">;

/** What was asked, what the person chose, and what was shown as right. */
interface LessonAnswerWords {
  readonly title: string;
  readonly ask: string;
  readonly chosen: string;
  readonly right: string;
}

/** In words; `undefined` when this edition of Learn no longer has the question or the choice. */
export function findLessonAnswerWords(
  { lesson, question, choice, right }: Answer,
  language: Language,
): LessonAnswerWords | undefined {
  const chapter = listChapters(language).find(({ id }) => id === lesson);
  const said = findOwn(chapter?.words.questions, question);
  const chosen = findOwn(said?.choices, choice);
  const rightOne = findOwn(said?.choices, right);
  if (chapter === undefined || chosen === undefined || rightOne === undefined) return undefined;
  return {
    title: chapter.words.title,
    ask: said?.ask ?? "",
    chosen: chosen.label,
    right: rightOne.label,
  };
}

/** The names come out of a file: "constructor" is one too, and no words of ours. */
function findOwn<Words>(
  words: Readonly<Record<string, Words>> | undefined,
  name: string,
): Words | undefined {
  return words !== undefined && Object.hasOwn(words, name) ? words[name] : undefined;
}

/** One answer as a line of the diary. */
export function describeLessonAnswer(fact: Answer, language: Language): FactWords {
  const { diary } = lateScreensFor(language);
  const said = findLessonAnswerWords(fact, language);
  if (said === undefined) return { line: diary.lessonGone };
  const verdict = fact.choice === fact.right ? diary.lessonRight : diary.lessonNotQuite;
  return {
    line: fillMessage(language, diary.lesson, { title: said.title }),
    more: `${said.ask} ${said.chosen}. ${verdict}.`,
  };
}

/**
 * The answers of one day in one chapter as one line.
 *
 * @param group newest first; only the newest to each question is counted
 */
export function describeLessonAnswers(group: readonly Answer[], language: Language): FactWords {
  const { diary } = lateScreensFor(language);
  const latest = new Map([...group].reverse().map((fact) => [fact.question, fact]));
  const right = [...latest.values()].filter(({ choice, right: is }) => choice === is).length;
  const title = listChapters(language).find(({ id }) => id === group[0]?.lesson)?.words.title;
  return {
    line: title === undefined ? diary.lessonGone : fillMessage(language, diary.lesson, { title }),
    more: fillMessage(language, diary.lessonScore, { right, count: latest.size }),
  };
}
