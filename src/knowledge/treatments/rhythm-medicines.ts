import { learnReview } from "../item.ts";
import type { Treatment } from "../treatment.ts";

const drawn = "our own rule, drawn from the source" as const;

/** What slows the beat, what makes it even, and what keeps clots away when it is not. */
export const rhythmMedicines = {
  betaBlocker: {
    id: "TRT-BB",
    value: [
      { parameter: "heartRate_perMin", add: -10 },
      { parameter: "leftVentricleElastance_mmHgPerMl", factor: 0.9 },
      { parameter: "systemicResistance_mmHgSPerMl", factor: 0.97 },
    ],
    unit: "",
    source: ["STEWART08", "ESC25"],
    section: "abstract; ESC25 9.1.3, 9.2.4",
    strength: drawn,
    ...learnReview,
    published:
      "metoprolol 119 mg a day, n = 25, cross-over: rate 65 −10 ± 7, systolic 138 −16 ± 12, EF 65 −0.6 ± 2.7, leak 59 +3 ± 13, forward stroke 89 +5 ± 11, output 5.68 −0.56 ± 0.78",
    caveats: [
      "No treatment of the valve: the leak stays. For high blood pressure, a weak left ventricle (MED-3, MED-4) or a fast rhythm.",
      "In a sudden severe leak the fast rate keeps the output up; slowing it is for the team that watches.",
    ],
  },
  rateControl: {
    id: "TRT-RATE",
    value: [{ parameter: "heartRate_perMin", atMost: 70 }],
    unit: "",
    source: ["ESCAF24", "HOUSE"],
    section: "ESCAF24 Rec. Table 14",
    strength: drawn,
    ...learnReview,
    published:
      "no invasive study found; rate below 110 at rest is the lenient target (CMP-6), 110→70 is shown",
    caveats: [
      "For fibrillation that is fast. It does not make the beat even and does not bring the kick back.",
      "Muscle that has become weak by months of a fast rate recovers in people; the model leaves that out.",
    ],
  },
  rhythmRestored: {
    id: "TRT-RHYTHM",
    value: [
      { rhythm: "sinus" },
      { parameter: "atrialKick_fraction", set: 1 },
      { parameter: "atrioventricularDelay_sqrtS", set: 0.15 },
    ],
    atOnce: [
      { rhythm: "sinus" },
      { parameter: "atrialKick_fraction", set: 0.3 },
      { parameter: "atrioventricularDelay_sqrtS", set: 0.15 },
    ],
    after_weeks: 4,
    unit: "",
    source: ["UPSHAW97", "ESCAF24"],
    section: "abstract; ESCAF24 Rec. Table 14",
    strength: drawn,
    ...learnReview,
    published:
      "EF 47→55 % at once, 61 % at one month (n = 15); output +56 % over four weeks while the atrium's strength returns",
    caveats: [
      "The kick is 0.3 on the first day and 1 after four weeks, with a straight line between.",
      "Clots can form while the kick is weak: the blood thinner goes on, as the clinic says.",
      "Muscle that a fast rate had made weak recovers in people; the model leaves that out and shows less than was published.",
      "For fibrillation only: in an even heart the first day would take kick away.",
      "The steady picture has no reflex that would let resistance and rate fall: the pressure in the left atrium rises by 1 to 2 mmHg with the output; with the reflex it stays.",
    ],
  },
  bloodThinner: {
    id: "TRT-THINNER",
    value: [],
    unit: "",
    source: ["ESC25", "ESCAF24"],
    section: "ESC25 Rec. Tables 2, 14 and 16",
    strength: "read in the source",
    ...learnReview,
    published: "no change of flow or pressure; fewer clots and strokes in fibrillation (I A)",
    caveats: [
      "It changes nothing in the picture: no number of the model moves. It keeps clots from forming in a still atrium or on a mechanical valve.",
      "A leak alone is no reason: the reasons are fibrillation, a mechanical valve, the first three months after repair or a biological valve.",
      "With a mechanical valve never a direct one (DOAC), always a vitamin K blocker (MED-6, MED-47).",
    ],
  },
} as const satisfies Record<string, Treatment>;
