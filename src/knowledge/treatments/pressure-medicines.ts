import { learnReview } from "../item.ts";
import type { Treatment } from "../treatment.ts";

const noBenefit = [
  "MED-1: chronic primary leak, muscle well, no reason to operate: no evidence for lowering afterload as prevention (ESC25 9.1.3).",
  "MED-2: no complaints, normal blood pressure, normal left ventricle: vasodilators not indicated (AHA/ACC 2014, class III).",
] as const;

const drawn = "our own rule, drawn from the source" as const;

/** Medicines that open arteries or veins. */
export const pressureMedicines = {
  aceInhibitor: {
    id: "TRT-ACE",
    value: [
      { parameter: "heartRate_perMin", factor: 0.9 },
      { parameter: "leftVentricleElastance_mmHgPerMl", factor: 0.81 },
      { parameter: "systemicResistance_mmHgSPerMl", factor: 0.87 },
      { parameter: "systemicVeinUnstressed_mL", add: 190 },
    ],
    unit: "",
    source: ["WISENBAUGH92", "RAMIPRIL05", "LISINOPRIL97", "ESC25", "ACC14"],
    section: "abstracts; ESC25 9.1.3",
    strength: drawn,
    ...learnReview,
    published:
      "one dose of captopril 25–50 mg, n = 18: rate 90→81, end-systolic pressure 103→90, end-diastolic pressure 13→10, EDV 257→264 (ns), ESV 107→114, EF 60→58 %",
    caveats: [
      ...noBenefit,
      "For high blood pressure, or a weak left ventricle (MED-3, MED-4). Six months of ramipril changed nothing unless systolic pressure was 140 or more (hole 0.55→0.37 cm²).",
      "One dose, in a heart whose sac is full: filling pressure fell while the volume did not, which takes blood out of the right heart. End-systolic pressure falls by 21 here, by 13 in the study.",
    ],
  },
  vasodilator: {
    id: "TRT-VASO",
    value: [
      { parameter: "systemicResistance_mmHgSPerMl", factor: 0.68 },
      { parameter: "systemicVeinUnstressed_mL", add: 200 },
    ],
    unit: "",
    source: ["GOODMAN74", "ESC25", "ACC14"],
    section: "abstract; ESC25 9.1.3, 9.1.4",
    strength: drawn,
    ...learnReview,
    published:
      "nitroprusside, n = 14: MAP 88→71, mean lung pressure 27→19, wedge v-wave 32→17, end-diastolic pressure 17→9, forward stroke 27→33 mL/m², regurgitant fraction 57→42 %",
    caveats: [
      ...noBenefit,
      "By drip, in hospital, for a sudden or failing leak. The leak falls most where the hole follows the ventricle's size.",
      "No reflex answers in the steady picture: in a healthy heart the pressure falls further than it would.",
    ],
  },
  nitrate: {
    id: "TRT-NITRATE",
    value: [
      { parameter: "systemicResistance_mmHgSPerMl", factor: 0.8 },
      { parameter: "systemicVeinUnstressed_mL", add: 350 },
    ],
    unit: "",
    source: ["NITRATE87", "ESC25", "ACC14"],
    section: "abstract; ESC25 9.1.3",
    strength: drawn,
    ...learnReview,
    published:
      "n = 10, severe and failing: MAP 91→77, right atrium 12→7, end-diastolic pressure 22→13, v-wave 34→20, EDV 248→216, ESV 127→99, forward stroke 39→45 (ns), leak 85→72 (ns)",
    caveats: [
      ...noBenefit,
      "Studied in severe leaks with a failing heart and high filling pressures; where filling is low already it takes output away.",
    ],
  },
} as const satisfies Record<string, Treatment>;
