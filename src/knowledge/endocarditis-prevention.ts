import { planReview, type Item } from "./item.ts";

const read = {
  unit: "",
  source: ["ESCIE23"],
  strength: "read in the source",
  ...planReview,
} as const;

/** What prevents infection of the heart besides antibiotics, for everybody whose valve leaks. */
export const endocarditisPrevention = {
  dentistHighRisk: {
    id: "LIV-21-HIGH",
    value: 2,
    section: "Table 5: visits to the dentist at high risk",
    ...read,
    unit: "/a",
  },
  dentistOthers: {
    id: "LIV-21",
    value: 1,
    section: "Table 5: visits to the dentist, all others",
    ...read,
    unit: "/a",
  },
  brushing: {
    id: "LIV-21-BRUSH",
    value: 2,
    section: "Table 5: teeth cleaned",
    ...read,
    unit: "/d",
  },
} as const satisfies Record<string, Item<number>>;
