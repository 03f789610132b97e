import type { HeartScene } from "#heart/heart-scene.ts";
import { learnReview } from "../item.ts";
import type { Lesson } from "../lesson.ts";

const largeLeak = { base: { preset: "severeCompensated" } } as const satisfies HeartScene;

export const operations = {
  path: "operations",
  scenes: {
    largeLeak: { scene: largeLeak },
    justClosed: {
      // Only the hole is gone: the muscle, the vessels and the blood are those of before.
      scene: { ...largeLeak, changes: [{ parameter: "mitralLeakArea_cm2", set: 0 }] },
      before: "largeLeak",
    },
    repair: { scene: largeLeak, treatments: ["repair"], before: "largeLeak" },
    mechanicalValve: { scene: largeLeak, treatments: ["mechanicalValve"], before: "largeLeak" },
    biologicalValve: { scene: largeLeak, treatments: ["biologicalValve"], before: "largeLeak" },
    wide: { scene: { base: { preset: "secondaryVentricular" } } },
    clip: {
      scene: { base: { preset: "secondaryVentricular" } },
      treatments: ["clip"],
      before: "wide",
    },
    healthy: { scene: { base: { preset: "healthy" } } },
    sudden: { scene: { base: { preset: "acuteSevere" } }, before: "healthy" },
  },
  claims: [
    {
      id: "SEED-15",
      states: "A severe leak may need the valve repaired or replaced; repair is preferred.",
      source: ["LEAF", "ESC25"],
      section: "leaflet, surgery; ESC25 Recommendation Table 6",
      strength: "read in the source",
    },
    {
      id: "SEED-16",
      states: "Sometimes surgery is needed right away: torn cord or muscle, infection.",
      source: ["LEAF", "ESC25"],
      section: "leaflet, surgery; ESC25 9.1.4",
      strength: "read in the source",
    },
    {
      id: "SEED-21",
      states: "Treatment may lower the risks of complications; it is no promise.",
      source: ["LEAF", "ESC25"],
      section: "leaflet, complications; ESC25 9.1.4 and 9.2.4",
      strength: "read in the source",
    },
    {
      id: "SEED-34",
      states: "Severe breathlessness or chest pain: call the emergency number.",
      source: ["LEAF", "HFZKRAMES"],
      section: "leaflet, when to call; red zone",
      strength: "read in the source",
    },
    {
      id: "TRG-1",
      states: "Repair is preferred when it is expected to last.",
      source: ["ESC25"],
      section: "Recommendation Table 6, class I B",
      strength: "read in the source",
    },
    {
      id: "TRG-9",
      states: "Symptoms, high surgical risk, suitable valve: clip.",
      source: ["ESC25"],
      section: "Recommendation Table 6, class IIa B",
      strength: "read in the source",
    },
    {
      id: "TRG-12",
      states:
        "Surgical mortality about 1.2 % (1 in 100) in chosen people; 87.5 % (about 87 of 100) free of moderate or severe leak " +
        "20 years after repair of a prolapse at expert centres.",
      source: ["ESC25"],
      section: "9.1.4 and 9.1.5",
      strength: "read in the source",
    },
    {
      id: "TRG-20",
      states: "Secondary leak: medicines before any work on the valve.",
      source: ["ESC25"],
      section: "9.2.4.1",
      strength: "read in the source",
    },
    {
      id: "TRG-25",
      states: "Secondary ventricular leak, symptoms despite medicines, criteria met: clip.",
      source: ["ESC25"],
      section: "Recommendation Table 7, class I A",
      strength: "read in the source",
    },
    {
      id: "TRG-31",
      states:
        "Clip: heart failure stays HR 0.63, no significant difference in mortality; one trial " +
        "of three was neutral.",
      source: ["ESC25"],
      section: "9.2.4.2 and 9.2.4.3",
      strength: "read in the source",
    },
    {
      id: "TRG-40",
      states: "Acute severe leak: urgent surgery or transcatheter treatment.",
      source: ["ESC25"],
      section: "9.1.3 and 9.1.4",
      strength: "read in the source",
    },
    {
      id: "POST-7",
      states: "Mechanical mitral valve: a vitamin K antagonist for life; no DOAC.",
      source: ["ESC25"],
      section: "Recommendation Table 14, Table 10",
      strength: "read in the source",
    },
    {
      id: "POST-8",
      states: "Biological mitral valve: a vitamin K antagonist for 3 months should be considered.",
      source: ["ESC25"],
      section: "Recommendation Table 16, class IIa B",
      strength: "read in the source",
    },
    {
      id: "POST-9",
      states: "Repair: a blood thinner for 3 months should be considered.",
      source: ["ESC25"],
      section: "Recommendation Table 16, class IIa B",
      strength: "read in the source",
    },
    {
      id: "POST-17",
      states: "Mitral: mechanical below 65, biological above 70 or with a wish for pregnancy.",
      source: ["ESC25"],
      section: "Recommendation Table 13, class IIa C",
      strength: "read in the source",
    },
    {
      id: "MED-9",
      states: "After work on a secondary leak the heart failure medicines go on.",
      source: ["ESC25"],
      section: "9.2.4.3",
      strength: "read in the source",
    },
    {
      id: "HEART-2.9",
      states:
        "EF falls when the way of low pressure closes though the muscle is the same: the line of " +
        "end-systolic pressure and volume did not change after a clip (33 people).",
      source: ["GAEMPERLI13", "HOUSE"],
      section: "33 people; our model shows the fall of EF",
      strength: "our own rule, drawn from the source",
    },
  ],
  questions: {
    firstChoice: { choices: ["newValve", "repair", "pills"], right: "repair" },
    efDrops: { choices: ["wayClosed", "failed", "weaker"], right: "wayClosed" },
    allAtOnce: { choices: ["sleep", "drive", "call"], right: "call" },
  },
  ...learnReview,
} as const satisfies Lesson;
