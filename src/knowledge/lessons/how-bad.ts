import { learnReview } from "../item.ts";
import type { Lesson } from "../lesson.ts";

export const howBad = {
  path: "how-bad",
  scenes: {
    mild: { scene: { base: { preset: "mild" } }, before: "healthy" },
    moderate: { scene: { base: { preset: "moderate" } }, before: "healthy" },
    severe: { scene: { base: { preset: "severeCompensated" } }, before: "healthy" },
    healthy: { scene: { base: { preset: "healthy" } } },
    tired: { scene: { base: { preset: "severeDecompensated" } }, before: "healthy" },
    wide: { scene: { base: { preset: "secondaryVentricular" } }, before: "healthy" },
  },
  claims: [
    {
      id: "SEV-10",
      states:
        "Hole (EROA) under 0.20 cm² mild, 0.40 cm² (a square of 6.3 mm, told as 6) or more severe.",
      source: ["ASE17", "KSE23"],
      section: "grading table",
      strength: "read in a secondary page",
    },
    {
      id: "SEV-11",
      states: "Regurgitant volume under 30 mL mild, 60 mL or more severe.",
      source: ["ASE17", "KSE23"],
      section: "grading table",
      strength: "read in a secondary page",
    },
    {
      id: "SEV-12",
      states: "Regurgitant fraction under 30 % mild, 50 % (5 of 10) or more severe.",
      source: ["ASE17", "KSE23"],
      section: "grading table",
      strength: "read in a secondary page",
    },
    {
      id: "SEV-20",
      states: "In secondary leaks some name a smaller hole severe: 0.30 cm² where it is oval.",
      source: ["ESC21", "ESC25"],
      section: "ESC21 Table 7; ESC25 9.2.2",
      strength: "read in the source",
    },
    {
      id: "SEED-4",
      states: "The leak is told by its volume, its share and the size of its hole.",
      source: ["ESC21"],
      section: "6.1.1",
      strength: "read in the source",
    },
    {
      id: "SEED-6",
      states: "EF looks high until late, since what leaks back counts as pumped.",
      source: ["ESC25"],
      section: "9.1.4; why the limit is 60 and not 50",
      strength: "our own rule, drawn from the source",
    },
    {
      id: "TRG-3",
      states:
        "Primary severe leak without symptoms: surgery at EF 60 or less, or LVESD 40 mm or more.",
      source: ["ESC25"],
      section: "Recommendation Table 6, class I B",
      strength: "read in the source",
    },
    {
      id: "SEED-1",
      states: "Primary and secondary regurgitation are two different diseases.",
      source: ["ESC21", "ESC25"],
      section: "ESC21 6; ESC25 9",
      strength: "read in the source",
    },
    {
      id: "SEV-1",
      states: "Primary: flaps, cords or small muscles are ill.",
      source: ["ESC25"],
      section: "9.1.1",
      strength: "read in the source",
    },
    {
      id: "SEV-2",
      states: "Secondary: the valve is grossly normal, the ventricle or the atrium has changed.",
      source: ["ESC25"],
      section: "9.2.1",
      strength: "read in the source",
    },
    {
      id: "SEV-5",
      states: "Secondary leaks are graded when medicines are set, fluid and pressure are normal.",
      source: ["ESC25"],
      section: "9.2.2",
      strength: "read in the source",
    },
    {
      id: "SEV-48",
      states: "When measurements do not agree, cardiac MRI can help.",
      source: ["ESC25"],
      section: "9.1.2.3",
      strength: "read in the source",
    },
    {
      id: "HEART-3",
      states: "EF of healthy people: 61 ± 5 women, 58 ± 5 men.",
      source: ["UKBB17"],
      section: "804 people, by cardiac MRI",
      strength: "read in a secondary page",
    },
  ],
  questions: {
    severeWord: { choices: ["howLong", "howLarge", "today"], right: "howLarge" },
    goodEf: { choices: ["leakCounts", "strong", "bodyOnly"], right: "leakCounts" },
    twoKinds: { choices: ["size", "side", "flapsOrRoom"], right: "flapsOrRoom" },
  },
  ...learnReview,
} as const satisfies Lesson;
