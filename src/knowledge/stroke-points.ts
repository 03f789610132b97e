import { planReview, type Item } from "./item.ts";

const read = {
  unit: "",
  source: ["ESCAF24"],
  strength: "read in the source",
  ...planReview,
} as const;

/**
 * What a person with atrial fibrillation has, in points toward a stroke.
 *
 * CHA2DS2-VA (ESC 2024) counts all but the last; CHA2DS2-VASc counts the last too.
 */
export const strokePoints = {
  heartFailure: {
    id: "CMP-10",
    value: 1,
    section: "Table 10: C, symptoms and signs at any LVEF, or a low LVEF without symptoms",
    ...read,
  },
  hypertension: {
    id: "CMP-11",
    value: 1,
    section: "Table 10: H, over 140/90 mmHg at rest twice or more, or treated",
    ...read,
  },
  age75: { id: "CMP-12", value: 2, section: "Table 10: A, 75 or older", ...read },
  diabetes: {
    id: "CMP-13",
    value: 1,
    section: "Table 10: D, type 1 or 2, or medicines that lower glucose",
    ...read,
  },
  stroke: {
    id: "CMP-14",
    value: 2,
    section: "Table 10: S, stroke, TIA or arterial thromboembolism",
    ...read,
  },
  vascularDisease: {
    id: "CMP-15",
    value: 1,
    section: "Table 10: V, coronary, peripheral, or complex aortic plaque of 4 mm or more",
    ...read,
  },
  age65: { id: "CMP-16", value: 1, section: "Table 10: A, 65 to 74", ...read },
  female: { id: "CMP-17", value: 1, section: "Sc, female sex; CHA2DS2-VASc only", ...read },
} as const satisfies Record<string, Item<number>>;

/** Limits the points are given by. */
export const strokeLimits = {
  olderAge: { id: "CMP-12-A", value: 75, section: "Table 10: at or over", ...read, unit: "a" },
  oldAge: { id: "CMP-16-A", value: 65, section: "Table 10: at or over", ...read, unit: "a" },
  lowEjection: {
    id: "CMP-10-EF",
    value: 40,
    section: "Table 10: LVEF at or under, also without symptoms",
    ...read,
    unit: "%",
  },
} as const satisfies Record<string, Item<number>>;

/** From how many points on the societies say what. */
export const strokeActions = {
  recommended: {
    id: "CMP-19-I",
    value: 2,
    section: "CHA2DS2-VA, at or over: anticoagulation recommended, I C",
    ...read,
  },
  considered: {
    id: "CMP-19-IIA",
    value: 1,
    section: "CHA2DS2-VA: anticoagulation should be considered, IIa C",
    ...read,
  },
  intermediateMen: {
    id: "CMP-19-M",
    value: 1,
    section: "2023 table, row of intermediate risk: men, 2a, with modifiers",
    ...read,
    source: ["ACCAF23"],
  },
  intermediateWomen: {
    id: "CMP-19-W",
    value: 2,
    section: "2023 table, row of intermediate risk: women, 2a, with modifiers",
    ...read,
    source: ["ACCAF23"],
  },
} as const satisfies Record<string, Item<number>>;

/** Where neither score is asked, because the answer does not hang on it. */
export const strokeGuards = {
  mechanicalValve: {
    id: "CMP-19-G1",
    value: "mechanical valve: always a vitamin K antagonist",
    section: "not applicable",
    ...read,
  },
  mitralStenosis: {
    id: "CMP-19-G2",
    value: "mitral stenosis: anticoagulation whatever the score",
    section: "not applicable",
    ...read,
  },
  hypertrophicCardiomyopathy: {
    id: "CMP-19-G3",
    value: "hypertrophic cardiomyopathy: anticoagulation whatever the score, I B",
    section: "not applicable",
    ...read,
  },
  cardiacAmyloidosis: {
    id: "CMP-19-G4",
    value: "cardiac amyloidosis: anticoagulation whatever the score, I B",
    section: "not applicable",
    ...read,
  },
  noFibrillation: {
    id: "CMP-19-G5",
    value: "no atrial fibrillation: the scores are not made for it",
    section: "6.1",
    ...read,
  },
} as const satisfies Record<string, Item<string>>;
