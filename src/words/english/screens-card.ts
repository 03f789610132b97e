import type { PlannedProcedure } from "#care/prophylaxis/prophylaxis-situation.ts";
import type { MissingOnCard } from "#care/card/decide-card.ts";

type Asked = Exclude<PlannedProcedure, "oralSurgery" | "oralMucosaPerforation">;

/** Card: what a dentist or another doctor must know, and the papers to take along. */
export const card = {
  title: "Card",
  forDentist: "For your dentist",
  forYou: "For you",
  show: "Show to the dentist",
  close: "Close",
  scan: "Scan for the full card",
  scanHint: "Any phone camera reads it. It holds plain text.",
  codeLabel: "A square code with the text of this card",
  cut: "The code is small, so some words are left out of it.",
  computer: "Code for a computer",
  computerHint: "For the clinic's own screen. It is called an IPS, in FHIR.",
  computerLabel: "A large square code that a computer can read",
  /** Of either code. */
  codeTooLong: "There is too much to tell for one code. Show the card itself.",
  /** Followed by what went, with commas between. */
  computerCut: "There was no room for all of it, so show the card too. Left out:",
  computerCuts: {
    otherProblems: "other heart problems",
    deviceDetails: "model and number of what is in your heart",
    narratives: "lines for people to read",
    prophylaxis: "if you need an antibiotic",
  },
  planned: "What is planned?",
  procedures: {
    gumOrRootWork: "Dental work, also cleaning",
    gentleDentalWork: "X-ray, brace, or a shot in healthy gum",
    otherBodyProcedure: "Work on gut, bladder, lungs, skin or bones",
    heartCatheterOrEcho: "A tube to the heart, or an echo through the throat",
    implant: "A new valve or device",
    notKnown: "I do not know",
  } as const satisfies Record<Asked, string>,
  missingTitle: "To make it clear",
  missingIntro: "Write this down, and the card can say more.",
  missing: {
    heartHistory: "What was done to your heart",
    penicillinAllergy: "If you react to penicillin",
    bloodThinner: "If you take a blood thinner",
    leakGrade: "Your last heart scan",
    country: "Your country",
    name: "Your name",
    birthYear: "Your year of birth",
    clinicPhone: "The phone of your clinic",
  } as const satisfies Record<MissingOnCard, string>,
  papersTitle: "On paper",
  papers: {
    print: "Card to print",
    printHint: "As big as a bank card, to cut and fold",
    visit: "Sheet for your visit",
    visitHint: "One page: what changed, and what to ask",
    week: "Sheet for a week",
    weekHint: "To fill in by hand",
    emergency: "Sheet for the fridge",
    emergencyHint: "Who to call, and who you are",
  },
  recordHint: "Your card is made from it",
  printAct: "Print",
  printHint: "Your printer asks for the paper. A4 and Letter both fit.",
  printCard: {
    title: "Your card on paper",
    intro: "Cut along the line, fold it once, and keep it with your bank card.",
    fold: "fold here",
    whole: "The same, in full",
  },
  visit: {
    title: "Sheet for your visit",
    intro: "Take this page along. Leave out what you do not want to show.",
    nothing: "There is nothing to print yet.",
    nothingHint: "Check in, or write down what you want to ask. Then it comes here.",
    addQuestion: "Write down a question",
    include: "Print this part",
    leftOut: "Left out",
    upper: "upper",
    lower: "lower",
    table: "The numbers of this chart",
    day: "Day",
  },
  week: {
    title: "Sheet for a week",
    intro: "Write in it by hand, for when you have no phone.",
    from: "First day",
  },
  emergency: {
    title: "Sheet for the fridge",
    intro: "Hang it up where helpers will see it.",
  },
};
