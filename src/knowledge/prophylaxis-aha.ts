import { planReview, type Item } from "./item.ts";
import type { ProphylaxisStatement } from "./prophylaxis-statement.ts";

const yes = { says: "yes" } as const;
const no = { says: "no" } as const;

const read = {
  unit: "",
  source: ["AHAIE21"],
  strength: "read in a secondary page",
  ...planReview,
} as const;

const people = "highest-risk conditions";
const procedures = "dental procedures";

/** AHA 2021: for whom, and before what, an antibiotic is given against infection of the heart. */
export const ahaProphylaxis = {
  previousEndocarditis: { id: "IE-10-AHA", value: yes, section: people, ...read },
  surgicalValve: { id: "IE-11-AHA", value: yes, section: people, ...read },
  repairMaterial: {
    id: "IE-11-R-AHA",
    value: yes,
    section: `${people}: annuloplasty rings and chords`,
    ...read,
  },
  transcatheterValve: {
    id: "IE-12-AHA",
    value: yes,
    section: `${people}: transcatheter-implanted prostheses`,
    ...read,
  },
  clip: {
    id: "IE-13-AHA",
    value: yes,
    section: `${people}: clips named as prosthetic material of a repair`,
    ...read,
  },
  congenital: { id: "IE-14-AHA", value: yes, section: people, ...read },
  congenitalResidue: {
    id: "IE-14-R-AHA",
    value: yes,
    section: `${people}: residual shunt or regurgitation at a patch or device`,
    ...read,
  },
  transplantValveDisease: {
    id: "IE-16-AHA",
    value: yes,
    section: `${people}: transplant with valve disease`,
    ...read,
  },
  ownValve: {
    id: "IE-17-AHA",
    value: no,
    section: "not among the highest-risk conditions",
    ...read,
  },
  gumOrRootWork: {
    id: "IE-31-AHA",
    value: yes,
    section: `${procedures}: gingiva or periapical region; extraction is one`,
    ...read,
  },
  oralMucosaPerforation: {
    id: "IE-31-M-AHA",
    value: yes,
    section: `${procedures}: perforation of the oral mucosa`,
    ...read,
  },
  gentleDentalWork: {
    id: "IE-32-AHA",
    value: no,
    section: `${procedures} that need none: injections through healthy tissue, X-rays, brackets`,
    ...read,
  },
} as const satisfies Record<string, Item<ProphylaxisStatement>>;
