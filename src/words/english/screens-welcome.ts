/** The first minute. Every step can be skipped. */
export const welcome = {
  title: "When your valve leaks",
  intro: "Tell us how you are. We tell you if you should call, and why.",
  promises: [
    "It takes a few seconds a day.",
    "It works without a network.",
    "All stays on this device. No one else sees it.",
  ],
  start: "Start",
  skipAll: "Skip, and start now",
  skip: "Skip this",
  next: "Next",
  done: "Done",
  restore: "I had a diary: bring it back",
  restoreTitle: "Bring your diary back",
  step: "Step {step} of {steps}",
  countryTitle: "Where are you?",
  healthTitle: "What do you have or take?",
  healthIntro: "It helps to find the right answer. If you do not know, choose Not sure.",
  youTitle: "Who should we call?",
  youIntro: "It makes the call quick. You can fill it in later.",
};
