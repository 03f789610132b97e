import type { LessonCatalogue } from "#words/lesson-words.ts";
import { whatIsALeak } from "./lessons/what-is-a-leak.ts";

export const lessonCatalogue: LessonCatalogue = {
  lessons: { whatIsALeak },
  treatments: {
    betaBlocker: {
      label: "Beta blocker",
      can: "It slows the beat and lowers the blood pressure.",
      cannot: "It does not close the leak.",
    },
  },
};
