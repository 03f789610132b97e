import { learnReview } from "../item.ts";
import type { Lesson } from "../lesson.ts";

export const whenToCall = {
  path: "when-to-call",
  scenes: {
    keepsUp: { scene: { base: { preset: "severeCompensated" } } },
    sudden: { scene: { base: { preset: "acuteSevere" } }, before: "healthy" },
    slowly: { scene: { base: { preset: "severeDecompensated" } }, before: "keepsUp" },
    healthy: { scene: { base: { preset: "healthy" } } },
  },
  claims: [
    {
      id: "SEED-34",
      states: "Severe breathlessness or chest pain: call the emergency number.",
      source: ["LEAF", "HFZKRAMES", "HFZUMMS"],
      section: "red zone",
      strength: "read in the source",
    },
    {
      id: "SEED-35",
      states: "Sudden new signs: call the emergency number.",
      source: ["LEAF", "ESC25"],
      section: "ESC25 9.1.4: a sudden leak is poorly borne",
      strength: "read in the source",
    },
    {
      id: "TRI-4",
      states: "A faint: call the emergency number.",
      source: ["HFZKRAMES", "HFZUMMS"],
      section: "red zone",
      strength: "read in the source",
    },
    {
      id: "TRI-7",
      states: "Stroke signs: call the emergency number.",
      source: ["BEFAST"],
      section: "signs",
      strength: "read in a secondary page",
    },
    {
      id: "TRI-20",
      states: "Weight up within a day: call the same day.",
      source: ["HFZHW", "HFZUMMS", "HFZKRAMES"],
      section: "yellow zone",
      strength: "read in the source",
    },
    {
      id: "TRI-24",
      states: "More breathless, more pillows, waking breathless: call the same day.",
      source: ["HFZKRAMES", "BEATHF"],
      section: "yellow zone; group 2",
      strength: "read in the source",
    },
    {
      id: "TRI-25",
      states: "New or more swelling: call the same day.",
      source: ["HFZKRAMES", "HFZHW", "BEATHF"],
      section: "yellow zone; group 2",
      strength: "read in the source",
    },
    {
      id: "SEED-32",
      states: "Slowly worse: arrange to be seen; do not wait for the visit.",
      source: ["LEAF", "ESC21"],
      section: "ESC21 6.1.4",
      strength: "read in the source",
    },
    {
      id: "SEED-16",
      states: "A sudden large leak cannot wait.",
      source: ["LEAF", "ESC25"],
      section: "ESC25 9.1.4",
      strength: "read in the source",
    },
    {
      id: "HAZ-3",
      states: "Nobody watches a diary on a device.",
      source: ["HOUSE"],
      section: "our rule",
      strength: "our own rule, drawn from the source",
    },
    {
      id: "TRI-61",
      states:
        "Weight alone misses most worsening (found in 1 of 5, 91 people): how you feel counts.",
      source: ["CUBA16"],
      section: "91 people: 20 % found by the rule of thumb",
      strength: "read in the source",
    },
    {
      id: "SEED-33",
      states: "Slowly worse: a change of medicine or an operation may be due.",
      source: ["LEAF", "ESC25"],
      section: "ESC25 9.1.4, 9.1.5",
      strength: "read in the source",
    },
    {
      id: "HEART-LA",
      states:
        "The left atrium grows wider and softer the longer it has leaked; pressures were higher in sudden leaks (24 against 18).",
      source: ["WEILL"],
      section: "abstract",
      strength: "read in a secondary page",
    },
  ],
  questions: {
    atNight: { choices: ["windowOpen", "callNow", "morning"], right: "callNow" },
    slowerWalk: { choices: ["callSoon", "nextVisit", "walkLess"], right: "callSoon" },
    notSure: { choices: ["waitADay", "search", "call"], right: "call" },
  },
  ...learnReview,
} as const satisfies Lesson;
