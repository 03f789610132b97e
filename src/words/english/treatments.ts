import type { TreatmentId } from "#knowledge/treatments.ts";
import type { TreatmentWords } from "#words/lesson-words.ts";

/** Each treatment as the stage of the heart names it. */
export const treatmentWords: Readonly<Record<TreatmentId, TreatmentWords>> = {
  aceInhibitor: {
    label: "ACE inhibitor",
    can: "It opens the pipes to the body. The heart has less to push against.",
    cannot:
      "It does not mend the valve. If you feel well and your pressure is fine, it may not help.",
  },
  betaBlocker: {
    label: "Beta blocker",
    can: "It slows the beat and lowers the blood pressure.",
    cannot: "It does not close the leak.",
  },
  rateControl: {
    label: "Slow a fast beat",
    can: "It slows a fast beat. The heart has more time to fill.",
    cannot: "It does not make the beat even.",
  },
  rhythmRestored: {
    label: "Even beat again",
    can: "The beat is even. In some weeks the upper rooms squeeze well again.",
    cannot: "It does not mend the valve. You may still need a blood thinner.",
  },
  waterPill: {
    label: "Water pill",
    can: "It takes out water that is too much. You breathe with more ease and swell less.",
    cannot: "It does not mend the valve.",
  },
  nitrate: {
    label: "Nitrate",
    can: "It makes the veins wide. The press on your lungs goes down.",
    cannot: "It does not mend the valve.",
  },
  vasodilator: {
    label: "Drip that opens the pipes",
    can: "In a crisis it lets more blood go out and less leak back.",
    cannot: "It does not mend the valve. It is for the ward, not for home.",
  },
  bloodThinner: {
    label: "Blood thinner",
    can: "It keeps clots from forming, so it helps to prevent a stroke.",
    cannot: "It does not change the beat or the leak. In this picture all stays the same.",
  },
  repair: {
    label: "Repair",
    can: "The valve closes well again. In some months the heart gets smaller.",
    cannot: "A small leak may stay.",
  },
  clip: {
    label: "Clip",
    can: "A clip holds the two flaps. Much less leaks back.",
    cannot: "Some leak stays, and the door is less wide.",
  },
  mechanicalValve: {
    label: "New valve, metal",
    can: "It closes tight and lasts long.",
    cannot: "It needs a blood thinner for life.",
  },
  biologicalValve: {
    label: "New valve, tissue",
    can: "It closes tight.",
    cannot: "It wears out in time.",
  },
  exercise: {
    label: "Moving",
    can: "The heart beats fast and sends out more blood.",
    cannot: "It does not mend the valve. Ask your clinic what is right for you.",
  },
  saltLoad: {
    label: "More salt",
    can: "It holds water in the blood. The heart has more to carry.",
    cannot: "It does not make the hole in the valve.",
  },
  lessSalt: {
    label: "Less salt",
    can: "A bit less water stays in the blood.",
    cannot: "It does not mend the valve.",
  },
};
