import { planReview, type Item } from "./item.ts";

const read = {
  unit: "",
  source: ["ESCSP20"],
  strength: "read in the source",
  ...planReview,
} as const;

/** Sport with a leak of one's own mitral valve. Every row is for people without symptoms. */
export const exerciseRules = {
  mild: { id: "LIV-EX1", value: "mild: all sports", section: "5.3.5, I C", ...read },
  moderate: {
    id: "LIV-EX2",
    value: "moderate: all sports when size, function, lung pressure and exercise test are well",
    section: "5.3.5, IIa C",
    ...read,
  },
  severe: {
    id: "LIV-EX3",
    value: "severe: low to moderate effort under the same conditions",
    section: "5.3.5, IIb C",
    ...read,
  },
  severeWeak: {
    id: "LIV-EX4",
    value: "severe with LVEF under the limit: competition not recommended; other sport is asked",
    section: "5.3.5, III C",
    ...read,
  },
  notWell: {
    id: "LIV-EX5",
    value: "symptoms, or arrhythmia at exercise: no sport; low-intensity effort is encouraged",
    section: "5.3.5",
    ...read,
  },
  bloodThinner: {
    id: "LIV-EX6",
    value: "on a blood thinner: no contact or collision sport",
    section: "5.3.5: for fibrillation; we say it of every blood thinner",
    ...read,
  },
  prolapse: {
    id: "LIV-EX8",
    value: "prolapse with warning signs: no clearance from the app; a specialist",
    section: "5.3.5.1: inferior T inversion, ectopy from the ventricle, disjunction, scar",
    ...read,
  },
  afterProcedure: {
    id: "LIV-EX-POST",
    value: "no row on sport after a repair, a new valve or a clip was read: ask",
    section: "LIV-EX rows are of a leak in one's own valve",
    ...read,
    source: ["HOUSE"],
    strength: "our own rule, drawn from the source",
  },
  notKnown: {
    id: "LIV-EX-Q",
    value: "what the rows rest on is not known: nothing is cleared",
    section: "LIV-EX1 to EX8",
    ...read,
    source: ["HOUSE"],
    strength: "our own rule, drawn from the source",
  },
} as const satisfies Record<string, Item<string>>;

/** At these the conditions for sport end. */
export const exerciseLimits = {
  endDiastolicDiameter: {
    id: "LIV-EX2-D",
    value: 60,
    section: "5.3.5: under this",
    ...read,
    unit: "mm",
  },
  endDiastolicIndexMen: {
    id: "LIV-EX7-M",
    value: 35.3,
    section: "table: under this; the text says 35.5, the table is followed",
    ...read,
    unit: "mm/m2",
  },
  endDiastolicIndexWomen: {
    id: "LIV-EX7-W",
    value: 40,
    section: "table: under this",
    ...read,
    unit: "mm/m2",
  },
  ejectionFraction: {
    id: "LIV-EX2-F",
    value: 60,
    section: "5.3.5: this or over, X-3",
    ...read,
    unit: "%",
  },
  lungPressure: {
    id: "LIV-EX2-P",
    value: 50,
    section: "5.3.5: at rest, under this",
    ...read,
    unit: "mm[Hg]",
  },
  weeklyFrom: {
    id: "LIV-EX10-F",
    value: 150,
    section: "lifestyle: moderate effort, against fibrillation",
    ...read,
    source: ["ESCAF24"],
    unit: "min/wk",
  },
  weeklyTo: {
    id: "LIV-EX10-T",
    value: 300,
    section: "lifestyle: moderate effort, against fibrillation",
    ...read,
    source: ["ESCAF24"],
    unit: "min/wk",
  },
} as const satisfies Record<string, Item<number>>;
