import type { LessonCatalogue } from "#words/lesson-words.ts";
import { whatIsALeak } from "./lessons/what-is-a-leak.ts";
import { treatmentWords } from "./treatments.ts";

export const lessonCatalogue: LessonCatalogue = {
  lessons: { whatIsALeak },
  treatments: treatmentWords,
};
