import type { Lesson } from "#knowledge/lesson.ts";
import { lessons, type LessonId } from "#knowledge/lessons.ts";
import type { Language } from "#words/catalogue.ts";
import { lessonsFor } from "#words/lesson-catalogue.ts";
import type { ChoiceReply, LessonWords, SceneWords } from "#words/lesson-words.ts";

/** A chapter's words, for a screen that is the same for all of them. */
export interface ChapterWords extends Pick<
  LessonWords<LessonId>,
  "title" | "hint" | "sentences" | "todo" | "more"
> {
  readonly scenes: Readonly<Record<string, SceneWords>>;
  readonly questions: Readonly<Record<string, QuestionWords>>;
}

export interface QuestionWords {
  readonly ask: string;
  readonly choices: Readonly<Record<string, ChoiceReply>>;
}

export interface Chapter {
  readonly id: LessonId;
  readonly lesson: Lesson;
  readonly words: ChapterWords;
  readonly href: string;
}

/** The address of the chapter that comes first: when to call. */
export const callPath = "when-to-call";

/** The chapters in the order they are read, in one language. */
export function listChapters(language: Language): readonly Chapter[] {
  const words: Readonly<Record<LessonId, ChapterWords>> = lessonsFor(language).lessons;
  return (Object.keys(lessons) as LessonId[]).map((id) => ({
    id,
    lesson: lessons[id],
    words: words[id],
    href: `/learn/${lessons[id].path}`,
  }));
}
