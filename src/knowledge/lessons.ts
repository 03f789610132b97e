import type { Lesson } from "./lesson.ts";
import { whatIsALeak } from "./lessons/what-is-a-leak.ts";

/** The chapters of Learn, in the order they are read. */
export const lessons = { whatIsALeak } as const satisfies Record<string, Lesson>;

export type LessonId = keyof typeof lessons;
