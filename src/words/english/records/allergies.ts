/** Allergies: penicillin by name, because a dentist has to know; others as they are. */
export const allergies = {
  title: "Allergies",
  hint: "Your dentist must know of penicillin",
  penicillin: "Are you allergic to penicillin?",
  penicillinHint: "Amoxicillin is one, too.",
  reaction: "What happened?",
  otherTitle: "Other allergies",
  /** Asked while no other is written down. */
  others: "Is there any other allergy that you know of?",
  othersHint: "If there is one, add it below. It then counts in place of a “no”.",
  othersAnswers: { none: "No, none that I know of", notSure: "Not sure" },
  othersTold: { none: "None known", notSure: "Not sure" },
  noneSaid: "None that you know of, as you said on {date}.",
  add: "Add another allergy",
  addTitle: "Add an allergy",
  past: "Not an allergy after all",
  about: "What are you allergic to?",
  text: "What it is called",
  textHint: "Such as: the name of a pill or a food",
  reactionText: "In your own words",
  saveText: "Save these words",
  answer: "Are you allergic to it?",
};
