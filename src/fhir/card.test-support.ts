import type { CardFacts } from "#care/card/card-facts.ts";
import {
  riskConditions,
  type ProphylaxisSituation,
} from "#care/prophylaxis/prophylaxis-situation.ts";

/** Everything asked, and nothing there. */
export const ownValve = Object.fromEntries(
  riskConditions.map((condition) => [condition, { answer: "no" }]),
) as ProphylaxisSituation["conditions"];

/** A clip, hives after penicillin, a blood thinner and an uneven beat. Invented. */
export const rosa: CardFacts = {
  name: "Rosa Keller",
  birthYear: 1958,
  leak: { grade: "moderate", gradedBy: "letter", on: "2026-05-03", isBeforeProcedure: false },
  otherConditions: ["atrialFibrillation"],
  bloodThinner: { answer: "yes", names: ["apixaban"] },
  allergies: [{ about: "penicillin", isPerhaps: false, reaction: "severe", reactionText: "hives" }],
  implants: [
    { implant: "clip", isPerhaps: false, valve: "mitral", model: "MitraClip NT", on: "2025-03-10" },
  ],
  prophylaxis: {
    on: "2026-11-26",
    conditions: { ...ownValve, clip: { answer: "yes" } },
    procedure: "gumOrRootWork",
    allergy: "severe",
    country: "CH",
  },
};

/** The own valve, a blood thinner and a rash: the card of most. */
export const typical: CardFacts = {
  ...rosa,
  otherConditions: [],
  implants: [],
  allergies: [{ about: "penicillin", isPerhaps: false, reaction: "mild", reactionText: "rash" }],
  prophylaxis: { ...rosa.prophylaxis, conditions: ownValve, allergy: "mild" },
};

/** Nothing entered. */
export const nobody: CardFacts = {
  otherConditions: [],
  bloodThinner: { answer: "notKnown", names: [] },
  allergies: [],
  implants: [],
  prophylaxis: {
    on: "2026-11-26",
    conditions: {},
    procedure: "gumOrRootWork",
    allergy: "notKnown",
  },
};
