import type { HeartScene } from "#heart/heart-scene.ts";
import { learnReview } from "../item.ts";
import type { Lesson } from "../lesson.ts";

/** The muscle is weak and the room wide: for such hearts medicines come first. */
const weakHeart = { base: { preset: "secondaryVentricular" } } as const satisfies HeartScene;

/** The flaps leak, the muscle is strong. */
const strongHeart = { base: { preset: "moderateToSevere" } } as const satisfies HeartScene;

/** The upper rooms flutter, and the beat runs away. */
const fastHeart = {
  base: { preset: "secondaryAtrial" },
  changes: [{ parameter: "heartRate_perMin", set: 120 }],
} as const satisfies HeartScene;

export const medicines = {
  path: "medicines",
  scenes: {
    weak: { scene: weakHeart },
    aceInhibitor: { scene: weakHeart, treatments: ["aceInhibitor"], before: "weak" },
    waterPill: { scene: weakHeart, treatments: ["waterPill"], before: "weak" },
    nitrate: { scene: weakHeart, treatments: ["nitrate"], before: "weak" },
    strong: { scene: strongHeart },
    betaBlocker: { scene: strongHeart, treatments: ["betaBlocker"], before: "strong" },
    noGain: { scene: strongHeart, treatments: ["aceInhibitor"], before: "strong" },
    fast: { scene: fastHeart },
    rateControl: { scene: fastHeart, treatments: ["rateControl"], before: "fast" },
    rhythmRestored: {
      scene: fastHeart,
      treatments: ["rateControl", "rhythmRestored"],
      before: "fast",
    },
    bloodThinner: { scene: fastHeart, treatments: ["bloodThinner"], before: "fast" },
  },
  claims: [
    {
      id: "SEED-10",
      states: "Medicines have a limited role in primary leaks; they do not repair the valve.",
      source: ["LEAF", "ESC25"],
      section: "leaflet, medicines; ESC25 9.1.3",
      strength: "read in the source",
    },
    {
      id: "SEED-11",
      states: "ACE inhibitors and beta-blockers ease the load: for high pressure or a weak muscle.",
      source: ["LEAF", "ESC25"],
      section: "leaflet, medicines; ESC25 9.1.3 and 9.2.4.1",
      strength: "read in the source",
    },
    {
      id: "SEED-12",
      states: "Some medicines slow the beat or help to keep its rhythm.",
      source: ["LEAF", "ESCAF24"],
      section: "leaflet, medicines; ESCAF24 Recommendation Table 14",
      strength: "read in the source",
    },
    {
      id: "SEED-13",
      states: "Water pills bring swelling down and ease symptoms.",
      source: ["LEAF", "ESCHF21"],
      section: "leaflet, medicines; ESCHF21 5.3 and 5.4",
      strength: "read in the source",
    },
    {
      id: "SEED-14",
      states:
        "Blood thinners prevent clots; reasons are fibrillation, a mechanical valve or a new valve, not the leak alone.",
      source: ["LEAF", "ESC25"],
      section: "leaflet, medicines; ESC25 Recommendation Tables 2, 14 and 16",
      strength: "read in the source",
    },
    {
      id: "MED-1",
      states:
        "Chronic primary leak, ventricle well: no evidence for lowering afterload beforehand.",
      source: ["ESC25", "ESC21"],
      section: "ESC25 9.1.3; ESC21 6.1.3",
      strength: "read in the source",
    },
    {
      id: "MED-2",
      states: "No symptoms, normal pressure, normal ventricle: vasodilators not indicated.",
      source: ["ACC14"],
      section: "class III, no benefit",
      strength: "read in a secondary page",
    },
    {
      id: "MED-3",
      states: "Primary leak with a weak ventricle: the medicines of heart failure.",
      source: ["ESC25"],
      section: "9.1.3",
      strength: "read in the source",
    },
    {
      id: "MED-4",
      states:
        "Secondary ventricular leak: ACE inhibitor, ARB or ARNI, beta-blocker, MRA, SGLT2 inhibitor.",
      source: ["ESC25"],
      section: "9.2.4.1",
      strength: "read in the source",
    },
    {
      id: "TRG-20",
      states:
        "Medicines before any work on the valve; about 40 % (4 of 10) improve in 1 to 3 months.",
      source: ["ESC25"],
      section: "9.2.4.1",
      strength: "read in the source",
    },
    {
      id: "MED-6",
      states:
        "Fibrillation with a leak: a direct oral blood thinner rather than warfarin; never one with a mechanical valve.",
      source: ["ESC25"],
      section: "Recommendation Tables 2 and 14",
      strength: "read in the source",
    },
    {
      id: "CMP-4",
      states: "Whether fibrillation comes and goes does not decide on blood thinners.",
      source: ["ESCAF24"],
      section: "class III B",
      strength: "read in the source",
    },
    {
      id: "MED-20",
      states: "ACE inhibitor: cough, dizziness; swelling of face, lips or throat is an emergency.",
      source: ["PIL", "SPS"],
      section: "ramipril; ACE inhibitor and ARB",
      strength: "read in the source",
    },
    {
      id: "MED-22",
      states: "Beta-blocker: do not stop suddenly; slow pulse, tiredness, dizziness.",
      source: ["PIL"],
      section: "bisoprolol",
      strength: "read in the source",
    },
    {
      id: "MED-26",
      states: "Water pill: more urine, thirst, dizziness, cramps; blood tests.",
      source: ["PIL"],
      section: "furosemide",
      strength: "read in the source",
    },
    {
      id: "MED-31",
      states: "Stopping a blood thinner early raises the risk of clots: boxed warning.",
      source: ["FDA14"],
      section: "MedWatch, Eliquis, August 2014",
      strength: "read in the source",
    },
    {
      id: "HEART-2.9",
      states: "Beta-blocker: beat −10 and pressure −16, leak +3 ± 13 mL, not changed.",
      source: ["STEWART08"],
      section: "25 people, cross-over, metoprolol",
      strength: "read in a secondary page",
    },
  ],
  questions: {
    closes: { choices: ["yes", "no", "thinner"], right: "no" },
    thinner: { choices: ["squeeze", "leak", "clots"], right: "clots" },
    runOut: { choices: ["ask", "stop", "double"], right: "ask" },
  },
  ...learnReview,
} as const satisfies Lesson;
