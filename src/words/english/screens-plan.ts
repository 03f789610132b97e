/** Plan: what comes next, and what it is made from. */
export const plan = {
  title: "Plan",
  intro: "Your next visits come from what you write down here.",
};
