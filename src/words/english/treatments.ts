import type { TreatmentId } from "#knowledge/treatments.ts";
import type { TreatmentWords } from "#words/lesson-words.ts";

/** What each thing to try can do for a heart that leaks, and what it cannot. */
export const treatmentWords: Readonly<Record<TreatmentId, TreatmentWords>> = {
  aceInhibitor: {
    label: "ACE inhibitor",
    can: "It widens the blood vessels, so the heart pumps against less. It helps when the muscle is weak or the blood pressure is high.",
    cannot:
      "It does not mend the valve. In a strong heart with normal blood pressure it has no proven gain for the leak.",
  },
  betaBlocker: {
    label: "Beta blocker",
    can: "It slows the beat and lowers the blood pressure. It helps when the muscle is weak or the beat is too fast.",
    cannot: "It does not close the leak. Do not stop it all at once.",
  },
  rateControl: {
    label: "Slow a fast beat",
    can: "It gives the heart more time to fill, so each beat sends out more.",
    cannot: "It does not make an uneven beat even.",
  },
  rhythmRestored: {
    label: "Make the beat even",
    can: "The upper rooms squeeze again and help to fill the lower ones. It takes weeks until they are strong.",
    cannot: "It does not close the leak. You may still need a blood thinner.",
  },
  waterPill: {
    label: "Water pill",
    can: "It takes water out of the body. Swelling goes down, and it is easier to breathe.",
    cannot: "It does not mend the valve, and it does not make the muscle strong.",
  },
  nitrate: {
    label: "Nitrate",
    can: "It widens the veins. The pressure in the lungs goes down.",
    cannot: "It does not mend the valve. It is not for everyone.",
  },
  vasodilator: {
    label: "Drip that widens the vessels",
    can: "In hospital it can help for a short time. More blood goes out, and less leaks back.",
    cannot: "It does not last. It buys time until the valve is treated.",
  },
  bloodThinner: {
    label: "Blood thinner",
    can: "It helps to stop clots. So it can prevent a stroke when the beat is uneven or the valve is mechanical.",
    cannot:
      "It does nothing to the pump or the leak. A leak alone is no reason to take it. If you take one, do not stop on your own.",
  },
  repair: {
    label: "Repair",
    can: "It mends your own valve. Most of the leak is gone, and over months the heart can get smaller.",
    cannot: "It may leave a small leak. You still need visits.",
  },
  clip: {
    label: "Clip",
    can: "It holds the two flaps together, with no cut in the chest. The leak gets much smaller.",
    cannot: "It does not fit each valve. Some leak stays, and pills go on.",
  },
  mechanicalValve: {
    label: "Mechanical valve",
    can: "It takes the place of the valve and shuts tight.",
    cannot: "It does not work without a blood thinner. That is for life.",
  },
  biologicalValve: {
    label: "Biological valve",
    can: "It takes the place of the valve and shuts tight. Often it needs a blood thinner for a few months only.",
    cannot: "It does not end the visits: the new valve is checked each year.",
  },
  exercise: {
    label: "A brisk walk",
    can: "The heart beats faster and moves more blood. It shows why you may feel a leak first when you move.",
    cannot: "It does not close the leak. Ask which kind of moving is right for you.",
  },
  saltLoad: {
    label: "Salty food",
    can: "Salt makes the body hold water. The pressure in the lungs goes up.",
    cannot: "It does not change the hole in the valve. It shows why less salt is advised.",
  },
  lessSalt: {
    label: "Less salt",
    can: "The body holds a bit less water, and over time the blood pressure can go down. In the picture it is too little to see.",
    cannot: "It does not close the leak, and it is no cure. Do not leave salt out fully.",
  },
};
