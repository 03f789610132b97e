/** What everyday life lets a person do. */
export const everyday = {
  title: "What can you do in a day?",
  hint: "How far your breath and strength go",
  intro: "Think of the last two weeks. Choose what fits best.",
  question: "Right now",
  isNew: "Is this new, or worse than before? Then check in now.",
  checkIn: "Check in now",
  limits: {
    everything: "I can do all I want. Hard work does not stop me.",
    hardEffort: "I am fine at rest. Hard effort, like stairs or a hill, stops me.",
    lightThings: "I am fine at rest. Small things, like getting dressed, stop me.",
    atRest: "I am short of breath or weak even at rest.",
  },
};
