/** Card: what a dentist or another doctor must know. */
export const card = {
  title: "Card",
  intro: "Your card is made from what you write down here.",
};
