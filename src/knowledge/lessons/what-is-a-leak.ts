import { learnReview } from "../item.ts";
import { leakGrades } from "../leak-grades.ts";
import type { Lesson } from "../lesson.ts";

/** The smallest hole called severe: sudden and slow then differ in nothing but their history. */
const largeHole_cm2 = leakGrades.severeHole.value;

export const whatIsALeak = {
  path: "what-is-a-leak",
  scenes: {
    leaking: { scene: { base: { preset: "moderate" } }, before: "healthy" },
    healthy: { scene: { base: { preset: "healthy" } } },
    sudden: {
      scene: { base: { leakArea_cm2: largeHole_cm2, onset: "sudden" } },
      before: "healthy",
    },
    slow: { scene: { base: { leakArea_cm2: largeHole_cm2, onset: "slow" } }, before: "healthy" },
  },
  claims: [
    {
      id: "SEED-1",
      states: "In mitral regurgitation the valve leaks; leaks differ in size and in kind.",
      source: ["LEAF", "ESC25"],
      section: "leaflet, first paragraph; ESC25 9.1.1 and 9.2.1",
      strength: "read in the source",
    },
    {
      id: "SEED-2",
      states: "The mitral valve stands between the upper and the lower chamber on the left.",
      source: ["LEAF"],
      section: "first paragraph; anatomy, not checked in a textbook",
      strength: "read in the source",
    },
    {
      id: "SEED-3",
      states: "Blood should go one way: down through the valve and out to the body.",
      source: ["LEAF"],
      section: "first paragraph; anatomy, not checked in a textbook",
      strength: "read in the source",
    },
    {
      id: "SEED-4",
      states: "In a leak some blood goes back to the upper chamber with each beat.",
      source: ["LEAF", "ESC21"],
      section: "leaflet, first paragraph; ESC21 6.1.1, regurgitant volume and fraction",
      strength: "read in the source",
    },
    {
      id: "SEED-5",
      states: "A sudden large leak lowers what goes to the body and is poorly borne.",
      source: ["LEAF", "ESC25"],
      section: "leaflet, first paragraph; ESC25 9.1.4, acute",
      strength: "read in the source",
    },
    {
      id: "SEED-5",
      states: "With a slow leak the forward stroke was kept: 89 mL, with 59 mL leaking back.",
      source: ["STEWART08"],
      section: "25 people with moderate to severe leak and EF 65",
      strength: "read in a secondary page",
    },
    {
      id: "SEED-6",
      states: "The left side has extra volume to move and becomes wider.",
      source: ["LEAF", "ESC25"],
      section: "leaflet, first paragraph; ESC25 9.1.4, ventricle and atrium as triggers",
      strength: "read in the source",
    },
    {
      id: "SEED-7",
      states: "A picture shows the open valve and the way back; a text says the same.",
      source: ["LEAF"],
      section: "picture",
      strength: "read in the source",
    },
    {
      id: "SEED-8",
      states: "A mild or moderate leak may need no treatment of the valve.",
      source: ["LEAF", "ESC25", "BSE22"],
      section: "leaflet, treatment; ESC25 9.1.5; BSE22 Table 4",
      strength: "read in the source",
    },
    {
      id: "SEV-1",
      states: "Flaps, cords and the small muscles that hold them can be ill.",
      source: ["ESC25"],
      section: "9.1.1",
      strength: "read in the source",
    },
    {
      id: "SEV-2",
      states: "A near-normal valve can leak since the chamber around it has become wide.",
      source: ["ESC25"],
      section: "9.2.1",
      strength: "read in the source",
    },
  ],
  questions: {
    whereItGoes: { choices: ["body", "up", "outside"], right: "up" },
    whatTheValveIs: { choices: ["wall", "vessel", "door"], right: "door" },
    slowLeak: { choices: ["grows", "closes", "rests"], right: "grows" },
  },
  ...learnReview,
} as const satisfies Lesson;
