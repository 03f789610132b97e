import { learnReview } from "../item.ts";
import type { Treatment } from "../treatment.ts";

const drawn = "our own rule, drawn from the source" as const;

/** By six months the left ventricle had come half-way back: −29 ± 21 mL/m² after repair. */
const halfWayBack = { towardsHealthy_fraction: 0.5 } as const;
const halfWayBack_weeks = 26;

const recovery = [
  "Half-way back after six months is the mean of one study; who waited too long recovers less, and a ventricle that was ill before (secondary leak) need not recover at all.",
  "On the first day the ejection fraction falls, for the easy way out is closed; the muscle is no weaker for it.",
] as const;

/** What changes the valve itself. */
export const operations = {
  repair: {
    id: "TRT-REPAIR",
    value: [
      { parameter: "mitralLeakArea_cm2", atMost: 0.06 },
      { parameter: "mitralValveArea_cm2", atMost: 3.2 },
      halfWayBack,
    ],
    atOnce: [
      { parameter: "mitralLeakArea_cm2", atMost: 0.06 },
      { parameter: "mitralValveArea_cm2", atMost: 3.2 },
    ],
    after_weeks: halfWayBack_weeks,
    unit: "",
    source: ["CMRSURGERY23", "ESC25"],
    section: "abstract; ESC25 Rec. Table 6",
    strength: drawn,
    ...learnReview,
    published:
      "CMR at six months: EDV −29 ± 21 mL/m², left atrium −23 ± 30, regurgitant fraction left 21 ± 11 %",
    caveats: [
      "For a severe leak, by the team's choice; repair goes before replacement.",
      ...recovery,
    ],
  },
  clip: {
    id: "TRT-CLIP",
    value: [
      { parameter: "mitralLeakArea_cm2", factor: 0.25 },
      { parameter: "mitralValveArea_cm2", atMost: 2.6 },
    ],
    unit: "",
    source: ["GAEMPERLI13", "CLIPGRADIENT", "ESC25"],
    section: "abstracts; ESC25 Rec. Table 6, 9.2.4",
    strength: drawn,
    ...learnReview,
    published:
      "n = 33: index 2.6→3.2 L/min/m², wedge 15→12, ESPVR and PVA unchanged, EDV 147→127 at follow-up; mean gradient 1.6→3.1 mmHg (n = 255)",
    caveats: [
      "It leaves a quarter of the hole and makes the door narrower. For high risk at surgery (IIa B) or chosen secondary leaks (I A).",
      "Drawn as on the first days: the ventricle has not yet become smaller.",
    ],
  },
  mechanicalValve: {
    id: "TRT-MECHANICAL",
    value: [
      { parameter: "mitralLeakArea_cm2", set: 0 },
      { parameter: "mitralValveArea_cm2", set: 2.9 },
      halfWayBack,
    ],
    atOnce: [
      { parameter: "mitralLeakArea_cm2", set: 0 },
      { parameter: "mitralValveArea_cm2", set: 2.9 },
    ],
    after_weeks: halfWayBack_weeks,
    unit: "",
    source: ["CMRSURGERY23", "PROSTHESES", "ESC25"],
    section: "abstracts; ESC25 Rec. Tables 6 and 14",
    strength: drawn,
    ...learnReview,
    published:
      "St Jude: mean gradient 2.8 ± 1.1 mmHg, area 2.5 ± 0.6 cm²; CMR at six months: EDV −37 ± 22 mL/m², left atrium −39 ± 26, regurgitant fraction left 12 ± 8 %",
    caveats: [
      "Blood thinner for life (vitamin K blocker).",
      "The model's opening, 2.9, is between the 2.5 an echo derives and the 3.5 that would give the published gradient.",
      "Where the chords are cut the muscle loses about 15 % of its strength; here they are kept.",
      ...recovery,
    ],
  },
  biologicalValve: {
    id: "TRT-BIOLOGICAL",
    value: [
      { parameter: "mitralLeakArea_cm2", set: 0 },
      { parameter: "mitralValveArea_cm2", set: 2.9 },
      halfWayBack,
    ],
    atOnce: [
      { parameter: "mitralLeakArea_cm2", set: 0 },
      { parameter: "mitralValveArea_cm2", set: 2.9 },
    ],
    after_weeks: halfWayBack_weeks,
    unit: "",
    source: ["CMRSURGERY23", "PROSTHESES", "ESC25"],
    section: "abstracts; ESC25 Rec. Tables 6 and 16",
    strength: drawn,
    ...learnReview,
    published:
      "bioprosthesis: mean gradient 2.8 ± 0.8 mmHg, area 2.2 ± 0.7 cm²; CMR at six months: EDV −37 ± 22 mL/m², left atrium −39 ± 26, regurgitant fraction left 12 ± 8 %",
    caveats: [
      "It wears out over years; the picture shows it new.",
      "The model's opening, 2.9, is between the 2.2 an echo derives and the 3.6 that would give the published gradient.",
      "Where the chords are cut the muscle loses about 15 % of its strength; here they are kept.",
      ...recovery,
    ],
  },
} as const satisfies Record<string, Treatment>;
