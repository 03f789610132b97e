import { planReview, type Item } from "./item.ts";
import type { ProphylaxisStatement } from "./prophylaxis-statement.ts";

const read = {
  unit: "",
  source: ["ESCIE23"],
  strength: "read in the source",
  ...planReview,
} as const;

const people = "3.2 and Recommendation Table 1";

/** ESC 2023: for whom, and before what, an antibiotic is given against infection of the heart. */
export const escProphylaxis = {
  previousEndocarditis: { id: "IE-10-ESC", value: yes("I B"), section: people, ...read },
  surgicalValve: { id: "IE-11-ESC", value: yes("I C"), section: people, ...read },
  repairMaterial: {
    id: "IE-11-R-ESC",
    value: yes("I C"),
    section: "Recommendation Table 1: any material used in a surgical repair",
    ...read,
  },
  transcatheterValve: {
    id: "IE-12-ESC",
    value: yes("I C"),
    section: "Recommendation Table 1: aortic and pulmonary",
    ...read,
  },
  transcatheterMitralValve: {
    id: "IE-12-M-ESC",
    value: { says: "consider" },
    section:
      "3.2 (ii) counts every transcatheter prosthesis among those for whom it is recommended or should be considered; no class is given for mitral and tricuspid ones",
    ...read,
    strength: "our own rule, drawn from the source",
  },
  clip: {
    id: "IE-13-ESC",
    value: { says: "consider", grade: "IIa C" },
    section: "Recommendation Table 1: transcatheter mitral and tricuspid repair",
    ...read,
  },
  congenital: { id: "IE-14-ESC", value: yes("I C"), section: people, ...read },
  congenitalResidue: {
    id: "IE-14-R-ESC",
    value: yes("I C"),
    section:
      "Recommendation Table 1: it ends 6 months after repair only where no defect and no prosthesis is left",
    ...read,
    strength: "our own rule, drawn from the source",
  },
  recentDevice: {
    id: "IE-14-D-ESC",
    value: { says: "consider" },
    section:
      "3.2 (ii): closure devices of a septum or the atrial appendage, grafts, filters and shunts count as high risk for 6 months; no class is given",
    ...read,
    strength: "our own rule, drawn from the source",
  },
  assistDevice: { id: "IE-15-ESC", value: yes("I C"), section: people, ...read },
  heartTransplant: {
    id: "IE-16-ESC",
    value: { says: "consider", grade: "IIb C" },
    section: "Recommendation Table 1: may be considered",
    ...read,
  },
  ownValve: {
    id: "IE-17-ESC",
    value: { says: "no" },
    section: "3.2: intermediate risk, not routinely; general measures; individual basis",
    ...read,
  },
  oralSurgery: {
    id: "IE-30-ESC",
    value: yes("I B"),
    section: "3.3.1 and Recommendation Table 2",
    ...read,
  },
  gumOrRootWork: {
    id: "IE-31-ESC",
    value: yes("I B"),
    section: "3.3.1 and Recommendation Table 2: scaling and root canal included",
    ...read,
  },
  gentleDentalWork: {
    id: "IE-32-ESC",
    value: { says: "no" },
    section: "3.3.1: not recommended outside the dental procedures at risk",
    ...read,
  },
  otherBodyProcedure: {
    id: "IE-33-ESC",
    value: { says: "consider", grade: "IIb C" },
    section: "3.3.2 and Recommendation Table 2: high risk only",
    ...read,
  },
  implant: {
    id: "IE-35-ESC",
    value: yes("I B"),
    section: "3.3.3 and Recommendation Table 3: given by the team around the operation",
    ...read,
  },
} as const satisfies Record<string, Item<ProphylaxisStatement>>;

function yes<Grade extends string>(grade: Grade): { readonly says: "yes"; readonly grade: Grade } {
  return { says: "yes", grade };
}
