import type { Language } from "./catalogue.ts";
import { lessonCatalogue } from "./english/lesson-catalogue.ts";
import type { LessonCatalogue } from "./lesson-words.ts";

const byLanguage: Readonly<Record<Language, LessonCatalogue>> = { en: lessonCatalogue };

/** The chapters of Learn in one language; loaded when Learn is opened. */
export function lessonsFor(language: Language): LessonCatalogue {
  return byLanguage[language];
}
