import type { Lesson } from "./lesson.ts";
import { beforeAfter } from "./lessons/before-after.ts";
import { complications } from "./lessons/complications.ts";
import { living } from "./lessons/living.ts";
import { whatIsALeak } from "./lessons/what-is-a-leak.ts";
import { whenToCall } from "./lessons/when-to-call.ts";

/** The chapters of Learn, in the order they are read. */
export const lessons = {
  whatIsALeak,
  complications,
  living,
  beforeAfter,
  whenToCall,
} as const satisfies Record<string, Lesson>;

export type LessonId = keyof typeof lessons;
