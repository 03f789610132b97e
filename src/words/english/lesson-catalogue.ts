import type { LessonCatalogue } from "#words/lesson-words.ts";
import { beforeAfter } from "./lessons/before-after.ts";
import { complications } from "./lessons/complications.ts";
import { living } from "./lessons/living.ts";
import { whatIsALeak } from "./lessons/what-is-a-leak.ts";
import { whenToCall } from "./lessons/when-to-call.ts";
import { treatmentWords } from "./treatments.ts";

export const lessonCatalogue: LessonCatalogue = {
  lessons: { whatIsALeak, complications, living, beforeAfter, whenToCall },
  treatments: treatmentWords,
};
