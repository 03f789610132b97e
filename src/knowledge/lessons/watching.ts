import { learnReview } from "../item.ts";
import type { Lesson } from "../lesson.ts";

export const watching = {
  path: "why-watching",
  scenes: {
    keepsUp: { scene: { base: { preset: "severeCompensated" } }, before: "healthy" },
    walking: {
      scene: { base: { preset: "severeCompensated" } },
      treatments: ["exercise"],
      before: "keepsUp",
    },
    noLonger: { scene: { base: { preset: "severeDecompensated" } }, before: "keepsUp" },
    smallLeak: { scene: { base: { preset: "mild" } }, before: "healthy" },
    healthy: { scene: { base: { preset: "healthy" } } },
  },
  claims: [
    {
      id: "SEED-8",
      states: "A mild or moderate leak may need no treatment of the valve; it is followed.",
      source: ["LEAF", "ESC25", "BSE22"],
      section: "leaflet, treatment; ESC25 9.1.5; BSE22 Table 4",
      strength: "read in the source",
    },
    {
      id: "SEED-9",
      states: "The doctor may only watch; watching means visits and echoes at set times.",
      source: ["LEAF", "ESC25"],
      section: "leaflet, treatment; ESC25 9.1.5, watchful waiting",
      strength: "read in the source",
    },
    {
      id: "SEED-22",
      states: "See your doctor at regular times.",
      source: ["LEAF", "ESC25", "BSE22"],
      section: "leaflet, living with it; ESC25 9.1.5; BSE22 Table 4",
      strength: "read in the source",
    },
    {
      id: "SEED-23",
      states: "People cut down their activity without knowing and then report no symptoms.",
      source: ["ESC25"],
      section: "5.4",
      strength: "read in the source",
    },
    {
      id: "SEED-32",
      states: "When it gets slowly worse, arrange to be seen and do not wait for the set visit.",
      source: ["LEAF", "ESC21"],
      section: "leaflet, when to call; ESC21 6.1.4",
      strength: "read in the source",
    },
    {
      id: "SEED-5",
      states: "In a compensated heart the forward stroke is kept: 89 mL, with 59 mL leaking back.",
      source: ["STEWART08"],
      section: "25 people with moderate to severe leak and EF 65",
      strength: "read in a secondary page",
    },
    {
      id: "SUR-1",
      states: "Mild leak and a valve that looks normal: usually no echo follow-up.",
      source: ["BSE22"],
      section: "Table 4",
      strength: "read in the source",
    },
    {
      id: "SUR-2",
      states: "Mild leak with mild prolapse: echo every 3 to 5 years.",
      source: ["BSE22"],
      section: "Table 4",
      strength: "read in the source",
    },
    {
      id: "SUR-3",
      states: "Moderate leak, ventricle well: a visit a year, an echo every 1 to 2 years.",
      source: ["ESC25", "ESC21"],
      section: "ESC25 9.1.5; ESC21 6.1.4",
      strength: "read in the source",
    },
    {
      id: "SUR-4",
      states: "Severe leak without symptoms or trigger: visit and echo twice a year.",
      source: ["ESC25"],
      section: "9.1.5",
      strength: "read in the source",
    },
    {
      id: "SUR-5",
      states: "Secondary ventricular leak: visit and echo at least twice a year.",
      source: ["ESC25"],
      section: "9.2.4.3",
      strength: "read in the source",
    },
    {
      id: "SUR-24",
      states:
        "614 people, 6.1 (about 6) years: 4 % of mild, 27 % of moderate primary leaks became severe.",
      source: ["PROG614"],
      section: "614 people, conference abstract",
      strength: "read in a secondary page",
    },
    {
      id: "L-VIE",
      states:
        "280 people, severe leak, no symptoms, seen every 6 months: 161 needed surgery in a " +
        "median of 93 months (about 8 years); survival as expected for age and sex.",
      source: ["VIENNA19"],
      section: "page of the university",
      strength: "read in a secondary page",
    },
    {
      id: "L-CPX",
      states: "18 of 97 people called free of symptoms had limiting breathlessness on a treadmill.",
      source: ["CPX23"],
      section: "abstract",
      strength: "read in a secondary page",
    },
    {
      id: "TRG-2",
      states: "Severe primary leak with symptoms: surgery for who can bear it.",
      source: ["ESC25"],
      section: "Recommendation Table 6, class I B",
      strength: "read in the source",
    },
    {
      id: "TRG-3",
      states: "No symptoms, but EF 60 or less or a ventricle that stays wide: surgery.",
      source: ["ESC25"],
      section: "Recommendation Table 6, class I B",
      strength: "read in the source",
    },
    {
      id: "TRG-4",
      states: "No symptoms, several warning signs, low risk, lasting repair likely: repair.",
      source: ["ESC25"],
      section: "Recommendation Table 6, class I B, new in 2025",
      strength: "read in the source",
    },
    {
      id: "TRG-12",
      states: "Surgery carries a risk of death: about 1.2 % (about 1 in 100) in chosen people.",
      source: ["ESC25"],
      section: "9.1.4",
      strength: "read in the source",
    },
  ],
  questions: {
    feelWell: { choices: ["skip", "go", "later"], right: "go" },
    howTheyCome: { choices: ["slowly", "pain", "never"], right: "slowly" },
    gettingWorse: { choices: ["wait", "rest", "call"], right: "call" },
  },
  ...learnReview,
} as const satisfies Lesson;
