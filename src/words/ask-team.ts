import type { TeamQuestions } from "#care/person/list-team-questions.ts";
import { optionWordsFor } from "./option-words.ts";
import type { WordsContext } from "./words-context.ts";

type Topic = TeamQuestions["asked"][number];

/** What to ask the valve team of one thing, as the person would say it. */
export function askTeam(topic: Topic, { language }: Pick<WordsContext, "language">): string {
  const { missing, teamQuestions } = optionWordsFor(language);
  const questions: Readonly<Record<Topic, string>> = { ...missing, ...teamQuestions };
  return questions[topic];
}
