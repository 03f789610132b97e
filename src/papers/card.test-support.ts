import type { CardFacts } from "#care/card/card-facts.ts";
import {
  riskConditions,
  type ProphylaxisSituation,
} from "#care/prophylaxis/prophylaxis-situation.ts";

export const today = "2026-11-26";

/** Everything that counts was asked, and none of it is there. */
export const ownValve = Object.fromEntries(
  riskConditions.map((condition) => [condition, { answer: "no" }]),
) as ProphylaxisSituation["conditions"];

/** The person of the picture: a moderate leak, a blood thinner, an allergy. */
export const rosa: CardFacts = {
  name: "Rosa Keller",
  birthYear: 1958,
  clinicName: "Valve clinic",
  clinicPhone: "555 0142",
  leak: { grade: "moderate", gradedBy: "letter", on: "2026-05-03", isBeforeProcedure: false },
  otherConditions: [],
  bloodThinner: { answer: "yes", names: ["apixaban"] },
  allergies: [{ about: "penicillin", isPerhaps: false, reaction: "mild", reactionText: "rash" }],
  implants: [],
  prophylaxis: {
    on: today,
    conditions: ownValve,
    procedure: "gumOrRootWork",
    allergy: "mild",
    country: "CH",
  },
};

/** Somebody of whom nothing was entered. */
export const nobody: CardFacts = {
  otherConditions: [],
  bloodThinner: { answer: "notKnown", names: [] },
  allergies: [],
  implants: [],
  prophylaxis: { on: today, conditions: {}, procedure: "gumOrRootWork", allergy: "notKnown" },
};

export function withClip(facts: CardFacts): CardFacts {
  return {
    ...facts,
    implants: [
      {
        implant: "clip",
        isPerhaps: false,
        valve: "mitral",
        model: "Abbott MitraClip NT",
        serial: "A1",
        on: "2025-03",
        mri: "safe up to 3 T",
      },
    ],
    prophylaxis: {
      ...facts.prophylaxis,
      conditions: { ...facts.prophylaxis.conditions, clip: { answer: "yes" } },
    },
  };
}
