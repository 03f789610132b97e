import { learnReview } from "../item.ts";
import type { Lesson } from "../lesson.ts";

/** The upper rooms only shake, and the beat is fast and uneven, as at the start of fibrillation. */
const fastAndUneven = [
  { rhythm: "fibrillation" },
  { parameter: "atrialKick_fraction", set: 0 },
  { parameter: "atrioventricularDelay_sqrtS", set: 0 },
  { parameter: "heartRate_perMin", set: 110 },
] as const;

export const complications = {
  path: "what-can-go-wrong",
  scenes: {
    keepsUp: { scene: { base: { preset: "severeCompensated" } } },
    uneven: {
      scene: { base: { preset: "severeCompensated" }, changes: fastAndUneven },
      before: "keepsUp",
    },
    slowed: {
      scene: { base: { preset: "severeCompensated" }, changes: fastAndUneven },
      treatments: ["rateControl"],
      before: "uneven",
    },
    tired: { scene: { base: { preset: "severeDecompensated" } }, before: "keepsUp" },
    waterPill: {
      scene: { base: { preset: "severeDecompensated" } },
      treatments: ["waterPill"],
      before: "tired",
    },
    repaired: {
      scene: { base: { preset: "severeCompensated" } },
      treatments: ["repair"],
      before: "keepsUp",
    },
  },
  claims: [
    {
      id: "TRI-7",
      states:
        "Stroke signs (face, arm, speech, sight, balance, all at once): call the emergency number.",
      source: ["BEFAST"],
      section: "signs, as several hospital pages give them",
      strength: "read in a secondary page",
    },
    {
      id: "TRI-7P",
      states: "Stroke signs that pass are still an emergency.",
      source: ["STROKEUK"],
      section: "what if the signs pass",
      strength: "read in the source",
    },
    {
      id: "SEED-17",
      states: "Fibrillation is a complication of the leak, and can cause a leak.",
      source: ["LEAF", "ESC25"],
      section: "ESC25 6.2, 9.1.2",
      strength: "read in the source",
    },
    {
      id: "CMP-1",
      states:
        "Fibrillation and valve disease drive each other; almost one third of people with it have valve disease.",
      source: ["ESC25"],
      section: "6.2",
      strength: "read in the source",
    },
    {
      id: "SEED-18",
      states: "Untreated fibrillation makes stroke about five times as likely.",
      source: ["LEAF", "ESCAF24"],
      section: "ESCAF24 6.1",
      strength: "read in the source",
    },
    {
      id: "CMP-10",
      states:
        "The risk of stroke is counted from age, heart failure, blood pressure, diabetes, vessels, an earlier stroke; not from the grade of the leak.",
      source: ["ESCAF24"],
      section: "Table 10",
      strength: "read in the source",
    },
    {
      id: "CMP-2",
      states:
        "Only an ECG that a clinician has read can tell; a watch or pulse only raises the question.",
      source: ["ESCAF24"],
      section: "3; 10.3",
      strength: "read in the source",
    },
    {
      id: "CMP-4",
      states: "Whether fibrillation comes and goes or stays does not decide about a blood thinner.",
      source: ["ESCAF24"],
      section: "class III B",
      strength: "read in the source",
    },
    {
      id: "CMP-6",
      states: "Lenient target: below 110 a minute at rest.",
      source: ["ESCAF24"],
      section: "Rec. Table 14",
      strength: "read in the source",
    },
    {
      id: "SEED-14",
      states: "A leak alone is no reason for a blood thinner; fibrillation is one.",
      source: ["ESC25"],
      section: "Rec. Table 2",
      strength: "read in the source",
    },
    {
      id: "MED-7",
      states:
        "An antiplatelet such as aspirin is no replacement for a blood thinner in fibrillation.",
      source: ["ESCAF24"],
      section: "Rec. Table 6, class III A",
      strength: "read in the source",
    },
    {
      id: "SEED-13",
      states: "Water pills reduce swelling and ease complaints.",
      source: ["LEAF", "ESCHF21"],
      section: "ESCHF21 5.3, 5.4",
      strength: "read in the source",
    },
    {
      id: "SEED-19",
      states: "High pressure in the lungs is a complication.",
      source: ["LEAF", "ESC25", "ESCPH22"],
      section: "ESC25 9.1; ESCPH22 Table 5",
      strength: "read in the source",
    },
    {
      id: "CMP-30",
      states: "High pressure in the lungs: mean over 20 mmHg at rest, by catheter.",
      source: ["ESCPH22"],
      section: "Table 5",
      strength: "read in the source",
    },
    {
      id: "CMP-31",
      states:
        "An echo estimate over 50 mmHg at rest is a marker for the timing of an operation; it is another number than the catheter's.",
      source: ["ESC25"],
      section: "Rec. Table 6",
      strength: "read in the source",
    },
    {
      id: "SEED-20",
      states: "Heart failure is a complication, and in secondary leaks the cause.",
      source: ["LEAF", "ESC25"],
      section: "ESC25 9.1, 9.2",
      strength: "read in the source",
    },
    {
      id: "CMP-40",
      states: "Four classes: no limits; slight; marked; complaints at rest.",
      source: ["ESCHF21"],
      section: "Table 4",
      strength: "read in the source",
    },
    {
      id: "CMP-46",
      states:
        "Signs: breathless, also lying flat; tired; ankles swell; cough at night; weight up more than 2 kg in a week.",
      source: ["ESCHF21"],
      section: "Table 6",
      strength: "read in the source",
    },
    {
      id: "TRI-22",
      states: "More than 2 kg (about 4 lb) in 3 days: call the same day.",
      source: ["ESCHF21"],
      section: "Table 12",
      strength: "read in the source",
    },
    {
      id: "SEED-21",
      states:
        "Treatment may lower the risks: operating on a weakening ventricle is of established benefit.",
      source: ["LEAF", "ESC25"],
      section: "ESC25 9.1.4",
      strength: "read in the source",
    },
    {
      id: "TRG-31",
      states:
        "Clip in weak hearts: fewer stays in hospital, no clear difference in deaths; one trial saw no gain.",
      source: ["ESC25"],
      section: "9.2.4.2, 9.2.4.3",
      strength: "read in the source",
    },
  ],
  questions: {
    faceDroops: { choices: ["wait", "callNow", "tellNextTime"], right: "callNow" },
    whyThinner: { choices: ["clots", "leak", "beat"], right: "clots" },
    swollenLegs: { choices: ["eatLess", "nextVisit", "callToday"], right: "callToday" },
  },
  ...learnReview,
} as const satisfies Lesson;
