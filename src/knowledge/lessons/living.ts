import { learnReview } from "../item.ts";
import type { Lesson } from "../lesson.ts";
import { livingClaims } from "./living-claims.ts";

export const living = {
  path: "living-with-it",
  scenes: {
    resting: { scene: { base: { preset: "moderate" } } },
    moving: {
      scene: { base: { preset: "moderate" } },
      treatments: ["exercise"],
      before: "resting",
    },
    tired: { scene: { base: { preset: "severeDecompensated" } } },
    tiredAndMoving: {
      scene: { base: { preset: "severeDecompensated" } },
      treatments: ["exercise"],
      before: "tired",
    },
    salty: {
      scene: { base: { preset: "moderate" } },
      treatments: ["saltLoad"],
      before: "resting",
    },
    uneven: {
      scene: {
        base: { preset: "moderate" },
        changes: [
          { rhythm: "fibrillation" },
          { parameter: "atrialKick_fraction", set: 0 },
          { parameter: "atrioventricularDelay_sqrtS", set: 0 },
        ],
      },
      before: "resting",
    },
  },
  claims: livingClaims,
  questions: {
    theStairs: { choices: ["fine", "stopped", "age"], right: "stopped" },
    setsOff: { choices: ["coffee", "alcohol", "walking"], right: "alcohol" },
    dentist: { choices: ["antibiotic", "stayAway", "showCard"], right: "showCard" },
  },
  ...learnReview,
} as const satisfies Lesson;
