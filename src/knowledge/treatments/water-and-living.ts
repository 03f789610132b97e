import { learnReview } from "../item.ts";
import type { Treatment } from "../treatment.ts";

const drawn = "our own rule, drawn from the source" as const;

/** What changes how much blood there is, and moving. */
export const waterAndLiving = {
  waterPill: {
    id: "TRT-WATER",
    value: [{ parameter: "bloodVolume_mL", add: -300 }],
    unit: "",
    source: ["FRANCIS85", "ACUTEHF21", "ESCHF21"],
    section: "abstracts; ESCHF21 5.3, 5.4",
    strength: drawn,
    ...learnReview,
    published:
      "furosemide, n = 15: filling pressure 28→22 after 2.1 L of water; days of care for acute heart failure, n = 27: hole 0.37→0.25 cm², leak 45→31 mL, weight −5.2 kg",
    caveats: [
      "Of litres of water lost only a part comes out of the blood: −300 mL is our choice among 150 to 450.",
      "By drip the first 20 minutes were worse, not better (filling pressure 28→33); the picture is of hours later.",
      "For swelling and breathlessness; it does not mend the valve. Where there is no water too much it takes output away.",
    ],
  },
  saltLoad: {
    id: "TRT-SALT",
    value: [{ parameter: "bloodVolume_mL", add: 100 }],
    unit: "",
    source: ["HEER00", "VOLPE93"],
    section: "abstracts",
    strength: drawn,
    ...learnReview,
    published:
      "plasma +315 ± 37 mL at 550 against 50 mmol salt a day, by dose (n = 32, healthy); 100→250 mmol for six days: healthy EDV, EF and stroke up, resistance down; weak hearts EDV and ESV up, stroke not (n = 12 + 12)",
    caveats: [
      "Our own rule: +100 mL of blood is the share of 100→250 mmol a day (about 9 g of salt more) in what was measured from 50 to 550.",
      "In a failing heart more may stay; no number was found for a leaking valve.",
      "The slow effect of salt on blood pressure is left out.",
    ],
  },
  lessSalt: {
    id: "TRT-LESSSALT",
    value: [{ parameter: "bloodVolume_mL", add: -40 }],
    unit: "",
    source: ["HEER00", "SODIUM20", "ESCHTN24", "ESCHF21"],
    section: "abstracts; ESCHTN24 8.2.1; ESCHF21 Table 12",
    strength: drawn,
    ...learnReview,
    published:
      "from the usual 3.4 g of sodium a day to 2 g (LIV-1): 60 mmol less; plasma changes by 0.63 mL per mmol (n = 32, healthy)",
    caveats: [
      "Our own rule: −40 mL of blood, by ratio. The effect on flow is small; that on blood pressure, over months, is left out.",
      "Below 1.5 g of sodium a day there were not fewer events in heart failure (SODIUM-HF, LIV-4): not without the clinic's advice.",
    ],
  },
  exercise: {
    id: "TRT-EXERCISE",
    value: [{ effort_fraction: 1 }],
    unit: "",
    source: ["CMREXERCISE13", "KOVACS09", "WEDGE19"],
    section: "abstracts",
    strength: drawn,
    ...learnReview,
    published:
      "lying on a bicycle, n = 26, healthy: rate 60→94, EDV unchanged, ESV −9 ± 18 %, stroke +8 ± 3 %; mean lung pressure 19.4 ± 4.8 at light effort (n = 1187); wedge 17 (16–18) at moderate effort (n = 424)",
    caveats: [
      "Measured in healthy people; a leaking or failing heart may not manage the same effort.",
      "What moving is right is for the clinic to say (LIV-EX rows); the picture is a moderate effort.",
    ],
  },
} as const satisfies Record<string, Treatment>;
