import { learnReview } from "../item.ts";
import type { Lesson } from "../lesson.ts";

/** The hole is all but closed and the door is narrower; the heart is as large as it was. */
const closedToday = [
  { parameter: "mitralLeakArea_cm2", atMost: 0.06 },
  { parameter: "mitralValveArea_cm2", atMost: 3.2 },
] as const;

export const beforeAfter = {
  path: "before-and-after",
  scenes: {
    before: { scene: { base: { preset: "severeCompensated" } } },
    dayAfter: {
      scene: { base: { preset: "severeCompensated" }, changes: closedToday },
      before: "before",
    },
    monthsAfter: {
      scene: { base: { preset: "severeCompensated" } },
      treatments: ["repair"],
      before: "before",
    },
    weak: { scene: { base: { preset: "secondaryVentricular" } } },
    afterClip: {
      scene: { base: { preset: "secondaryVentricular" } },
      treatments: ["clip"],
      before: "weak",
    },
  },
  claims: [
    {
      id: "POST-1",
      states: "Stay: 3 to 7 days after open surgery, 1 to 3 after a clip, often home the next day.",
      source: ["MEDLINEPLUS", "CLIPPAGES"],
      section: "stay",
      strength: "read in a secondary page",
    },
    {
      id: "POST-2",
      states:
        "Many activities again after 4 to 6 weeks; energy after 1 to 2 months; after a clip 1 to 2 weeks, the place of the tube dry for 24 hours.",
      source: ["ALBERTA", "MEDLINEPLUS", "CLIPPAGES"],
      section: "at home",
      strength: "read in a secondary page",
    },
    {
      id: "POST-2-M",
      states:
        "A small cut: shorter stay, more activity in the first 6 weeks, the same at 12 weeks.",
      source: ["ESC25"],
      section: "9.1.4, trial",
      strength: "read in the source",
    },
    {
      id: "POST-3",
      states:
        "Nothing over 4.5 kg (10 lb), no pushing or pulling, for 6 to 8 weeks; no driving for 4 to 6.",
      source: ["SCOTTWHITE"],
      section: "breast bone",
      strength: "read in a secondary page",
    },
    {
      id: "POST-4",
      states: "Temperature and weight each day in the first 7 days.",
      source: ["SCOTTWHITE"],
      section: "log",
      strength: "read in a secondary page",
    },
    {
      id: "POST-5",
      states:
        "Emergency: chest pain, breathless at rest, a faint, stroke signs, a wound that gapes or bleeds; after a clip also a swollen groin or a cold leg.",
      source: ["MEDLINEPLUS", "MTSINAI"],
      section: "when to call",
      strength: "read in a secondary page",
    },
    {
      id: "POST-6",
      states: "The same day: fever, a red, wet or smelly wound, weight gain.",
      source: ["MTSINAI"],
      section: "questions",
      strength: "read in the source",
    },
    {
      id: "POST-7",
      states: "Mechanical valve: warfarin for life, INR by target; no DOAC.",
      source: ["ESC25"],
      section: "Rec. 14, Table 10",
      strength: "read in the source",
    },
    {
      id: "POST-8",
      states: "Biological mitral valve: warfarin for 3 months, where nothing else asks for more.",
      source: ["ESC25"],
      section: "Rec. 16, class IIa B",
      strength: "read in the source",
    },
    {
      id: "POST-9",
      states: "Repair: a blood thinner for 3 months.",
      source: ["ESC25"],
      section: "Rec. 16, class IIa B",
      strength: "read in the source",
    },
    {
      id: "POST-10",
      states: "With fibrillation the blood thinner goes on.",
      source: ["ESC25"],
      section: "Rec. 16",
      strength: "read in the source",
    },
    {
      id: "POST-11",
      states: "After a clip mostly one antiplatelet for the long term.",
      source: ["ESC25"],
      section: "14.3.2",
      strength: "read in the source",
    },
    {
      id: "POST-12",
      states:
        "Mechanical valve: no stop for teeth cleaning, fillings, a pulled tooth, cataract, pacemaker; a plan by the team before major surgery.",
      source: ["ESC25"],
      section: "Rec. 15, class I A",
      strength: "read in the source",
    },
    {
      id: "POST-13",
      states: "Trained people may measure their INR themselves.",
      source: ["ESC25"],
      section: "Rec. 14, class I A",
      strength: "read in the source",
    },
    {
      id: "SUR-8",
      states: "After a repair without trouble: every 2 to 3 years after the first checks.",
      source: ["ESC25"],
      section: "9.1.5",
      strength: "read in the source",
    },
    {
      id: "SUR-9",
      states: "After a new valve: each year.",
      source: ["ESC25"],
      section: "9.1.5",
      strength: "read in the source",
    },
    {
      id: "SUR-10",
      states: "Biological valve: echo within 3 months, at 1 year, then each year.",
      source: ["ESC25"],
      section: "14.2",
      strength: "read in the source",
    },
    {
      id: "SUR-11",
      states: "After a clip: each year.",
      source: ["ESC25"],
      section: "9.1.5",
      strength: "read in the source",
    },
    {
      id: "POST-16",
      states:
        "After a repair or a new valve: a card for life that asks for antibiotics before some dental work; after a clip it should be considered.",
      source: ["ESCIE23", "AHAIE21"],
      section: "ESCIE23 Rec. Table 1; AHAIE21 through summaries",
      strength: "read in the source",
    },
    {
      id: "IE-50",
      states: "Fever without a cause: call the same day, take no leftover antibiotic.",
      source: ["ESCIE23"],
      section: "3.4",
      strength: "read in the source",
    },
    {
      id: "IE-35",
      states: "Teeth are put in order before a valve is put in, where there is time.",
      source: ["ESCIE23"],
      section: "3: two weeks or more before",
      strength: "read in the source",
    },
    {
      id: "MED-9",
      states: "After a clip the heart failure medicines go on.",
      source: ["ESC25"],
      section: "9.2.4.3",
      strength: "read in the source",
    },
    {
      id: "LIV-34",
      states:
        "Flying after open surgery: from 10 days to 6 weeks, sources differ; airline and surgeon decide.",
      source: ["FLYING"],
      section: "secondary pages",
      strength: "read in a secondary page",
    },
    {
      id: "LIV-35",
      states: "Driving: the law differs by country.",
      source: ["AUSTROADS", "SCOTTWHITE"],
      section: "2.2.4; sheet",
      strength: "read in a secondary page",
    },
    {
      id: "HAZ-15",
      states: "Low mood is common for weeks after surgery.",
      source: ["ALBERTA", "MEDLINEPLUS"],
      section: "mood",
      strength: "read in a secondary page",
    },
    {
      id: "TRT-REPAIR",
      states:
        "At six months the ventricle was smaller by 29 ± 21 mL/m², about half of the way back in our model; some leak stayed.",
      source: ["CMRSURGERY23", "HOUSE"],
      section: "abstract; the half is our model's",
      strength: "our own rule, drawn from the source",
    },
    {
      id: "SEED-21",
      states: "Treatment may lower the risks.",
      source: ["LEAF", "ESC25"],
      section: "ESC25 9.1.4",
      strength: "read in the source",
    },
    {
      id: "TRG-12",
      states:
        "After a repair by experts 87.5 % had no moderate or severe leak at 20 years; so a leak can come back.",
      source: ["ESC25"],
      section: "9.1.4, 9.1.5",
      strength: "read in the source",
    },
  ],
  questions: {
    redWound: { choices: ["callToday", "leftover", "waitAndSee"], right: "callToday" },
    heavyBox: { choices: ["carry", "notYet", "halfFull"], right: "notYet" },
    feelsFine: { choices: ["noMore", "whenWorse", "goOn"], right: "goOn" },
  },
  ...learnReview,
} as const satisfies Lesson;
