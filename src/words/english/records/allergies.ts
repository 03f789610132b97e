/** Allergies: penicillin by name, because a dentist has to know; others as they are. */
export const allergies = {
  title: "Allergies",
  hint: "Your dentist must know of penicillin",
  penicillin: "Are you allergic to penicillin?",
  penicillinHint: "Amoxicillin is one, too.",
  reaction: "What happened?",
  otherTitle: "Other allergies",
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
