import { firstReview } from "../item.ts";
import type { Lesson } from "../lesson.ts";

export const whatIsALeak = {
  path: "what-is-a-leak",
  scenes: {
    healthy: { scene: { base: { preset: "healthy" } } },
    leaking: { scene: { base: { preset: "moderate" } }, before: "healthy" },
  },
  claims: [
    { id: "SEED-1", source: ["LEAF", "ESC25"], section: "9", strength: "read in the source" },
  ],
  questions: { whereItGoes: { choices: ["up", "body", "outside"], right: "up" } },
  ...firstReview,
} as const satisfies Lesson;
