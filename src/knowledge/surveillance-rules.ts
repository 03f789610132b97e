import { planReview, type Item } from "./item.ts";

/**
 * What a plan of visits rests on beside its intervals: when none is needed, and what to come sooner for.
 */
export const surveillanceRules = {
  mildNormalValve: {
    id: "SUR-1",
    value: "mild leak and a normal-looking valve: usually no echo",
    unit: "",
    source: ["BSE22"],
    section: "Table 4",
    strength: "read in the source",
    ...planReview,
  },
  newSymptoms: {
    id: "SUR-20-S",
    value: "new or worse symptoms",
    unit: "",
    source: ["ESC21", "BSE22"],
    section: "6.1.4; Table 4",
    strength: "read in the source",
    ...planReview,
  },
  newAtrialFibrillation: {
    id: "SUR-20-A",
    value: "new atrial fibrillation",
    unit: "",
    source: ["BSE22"],
    section: "Table 4",
    strength: "read in the source",
    ...planReview,
  },
  fallingFunction: {
    id: "SUR-20-F",
    value: "LVEF falls towards the limit from study to study",
    unit: "",
    source: ["ESC21"],
    section: "6.1.4; three studies in a row is ours",
    strength: "read in the source",
    ...planReview,
  },
  growingVentricle: {
    id: "SUR-20-D",
    value: "the ventricle grows towards the limit from study to study",
    unit: "",
    source: ["ESC21"],
    section: "6.1.4; three studies in a row is ours",
    strength: "read in the source",
    ...planReview,
  },
  reducedFunction: {
    id: "SUR-21-F",
    value: "LVEF at or under the limit",
    unit: "",
    source: ["BSE22"],
    section: "Table 4; the limit itself counts, X-3",
    strength: "read in the source",
    ...planReview,
  },
  largeVentricle: {
    id: "SUR-21-D",
    value: "end-systolic diameter at or over the limit",
    unit: "",
    source: ["BSE22"],
    section: "Table 4 says 45 mm; ESC and ACC act at 40, X-4",
    strength: "read in the source",
    ...planReview,
  },
  flail: {
    id: "SUR-21-L",
    value: "a flail leaflet",
    unit: "",
    source: ["BSE22"],
    section: "Table 4",
    strength: "read in the source",
    ...planReview,
  },
  lungPressure: {
    id: "SUR-21-P",
    value: "systolic pressure in the lungs over the limit",
    unit: "",
    source: ["BSE22"],
    section: "Table 4",
    strength: "read in the source",
    ...planReview,
  },
  largeAtrium: {
    id: "SUR-21-V",
    value: "severe leak and a large left atrium in sinus rhythm",
    unit: "",
    source: ["BSE22"],
    section: "Table 4",
    strength: "read in the source",
    ...planReview,
  },
  pregnancy: {
    id: "SUR-22",
    value: "pregnant, or planning to be: the team first",
    unit: "",
    source: ["ESCPREG25"],
    section: "12.5.2; to ask the team first is ours",
    strength: "read in the source",
    ...planReview,
  },
  severalValves: {
    id: "SUR-23",
    value: "more than one ill valve goes faster: an interval of its own",
    unit: "",
    source: ["ESC25"],
    section: "13.4",
    strength: "read in the source",
    ...planReview,
  },
  clinicDecides: {
    id: "SUR-CLINIC",
    value: "what the clinic set for this person comes before the defaults",
    unit: "",
    source: ["HOUSE"],
    section: "clinical dossier, section 3",
    strength: "our own rule, drawn from the source",
    ...planReview,
  },
} as const satisfies Record<string, Item<string>>;

/** Numbers of the reasons to come sooner that stand nowhere else. */
export const soonerLimits = {
  lungPressure: {
    id: "SUR-21-PL",
    value: 50,
    unit: "mm[Hg]",
    source: ["BSE22"],
    section: "Table 4: over",
    strength: "read in the source",
    ...planReview,
  },
  studiesInARow: {
    id: "SUR-20-N",
    value: 3,
    unit: "",
    source: ["HOUSE", "ACC14"],
    section: "a change counts when so many studies in a row show it",
    strength: "our own rule, drawn from the source",
    ...planReview,
  },
} as const satisfies Record<string, Item<number>>;

/** Every id of a rule of visits, so that words can be asked for each. */
export type SurveillanceRuleId = (typeof surveillanceRules)[keyof typeof surveillanceRules]["id"];
