import type { LessonWords } from "#words/lesson-words.ts";

export const whatIsALeak: LessonWords<"whatIsALeak"> = {
  title: "What is a leak?",
  hint: "How blood goes the wrong way",
  sentences: [
    "Your heart is a pump with four rooms.",
    "Between the two left rooms there is a door. It is called the mitral valve.",
    "Blood should go one way: from the lungs, through the door, out to the body.",
    "When the door does not close tight, some blood goes back up.",
    "So less goes out to the body, and the heart has to work more.",
  ],
  scenes: {
    healthy: { label: "A healthy heart", says: "The door closes tight. All blood goes out." },
    leaking: {
      label: "A heart that leaks",
      says: "Look at the yellow jet. That blood goes back up with each beat.",
    },
  },
  more: [],
  questions: {
    whereItGoes: {
      ask: "Where does the leaking blood go?",
      choices: {
        up: {
          label: "Back up to the upper left room",
          reply: "Yes. It goes back where it came from.",
        },
        body: {
          label: "Out to the body",
          reply: "Not quite. It goes back up. Less goes to the body.",
        },
        outside: {
          label: "Out of the heart",
          reply: "No, it stays inside. It goes back up one room.",
        },
      },
    },
  },
};
