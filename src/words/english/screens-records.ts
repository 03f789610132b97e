/** What a person writes down of their health: plan, card and papers are made from it. */
export const records = {
  title: "Your health record",
  intro: "Write down what you know. The rest can wait.",
  everyday: {
    title: "What can you do in a day?",
    hint: "How far your breath and strength go",
    intro: "Think of the last two weeks. Choose what fits best.",
    question: "Right now",
    limits: {
      everything: "I can do all I want. Hard work does not stop me.",
      hardEffort: "I am fine at rest. Hard effort, like stairs or a hill, stops me.",
      lightThings: "I am fine at rest. Small things, like getting dressed, stop me.",
      atRest: "I am short of breath or weak even at rest.",
    },
  },
};
