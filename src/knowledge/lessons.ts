import type { Lesson } from "./lesson.ts";
import { beforeAfter } from "./lessons/before-after.ts";
import { complications } from "./lessons/complications.ts";
import { howBad } from "./lessons/how-bad.ts";
import { living } from "./lessons/living.ts";
import { medicines } from "./lessons/medicines.ts";
import { operations } from "./lessons/operations.ts";
import { whatIsALeak } from "./lessons/what-is-a-leak.ts";
import { whenToCall } from "./lessons/when-to-call.ts";
import { watching } from "./lessons/watching.ts";

/** The chapters of Learn, in the order they are read. */
export const lessons = {
  whatIsALeak,
  howBad,
  watching,
  medicines,
  operations,
  complications,
  living,
  beforeAfter,
  whenToCall,
} as const satisfies Record<string, Lesson>;

export type LessonId = keyof typeof lessons;
