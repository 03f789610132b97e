import { planReview, type Item } from "./item.ts";

const read = {
  unit: "",
  source: ["ESCIE23"],
  strength: "read in the source",
  ...planReview,
} as const;

/** What prevents infection of the heart besides antibiotics, and how long a new device is one to mind. */
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
  recentDevice: {
    id: "IE-14-D-MONTHS",
    value: 6,
    section: "3.2 (ii): how long a closure device, graft or filter counts as high risk",
    ...read,
    unit: "mo",
  },
} as const satisfies Record<string, Item<number>>;
