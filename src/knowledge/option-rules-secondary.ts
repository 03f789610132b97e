import { planReview, type Item } from "./item.ts";
import type { OptionStatement } from "./option-statement.ts";

const read = { unit: "", strength: "read in the source", ...planReview } as const;
const retold = { unit: "", strength: "read in a secondary page", ...planReview } as const;
const inText = "9.2";

/** What societies list for a leak that comes from the ventricle or the atrium (TRG-20 to TRG-30). */
export const secondaryOptionRules = {
  medicinesFirst: {
    id: "TRG-20",
    value: { option: "heartFailureMedicines", society: "esc", says: "advised" },
    source: ["ESC25"],
    section: "9.2.4.1: before any work on the valve; raised within 6 weeks",
    ...read,
  },
  medicinesFirstAcc: {
    id: "TRG-20-U17",
    value: {
      option: "heartFailureMedicines",
      society: "accAha",
      says: "advised",
      class: "I",
      level: "A",
      isOlderEdition: true,
    },
    source: ["ACC17"],
    section: "table of the update: medicines of heart failure",
    ...retold,
  },
  resynchronisation: {
    id: "TRG-21",
    value: { option: "resynchronisation", society: "esc", says: "reasonable" },
    source: ["ESC25"],
    section: "9.2.4.1: should be considered; LVEF at the limit and a wide QRS",
    ...read,
  },
  resynchronisationAcc: {
    id: "TRG-21-U17",
    value: {
      option: "resynchronisation",
      society: "accAha",
      says: "advised",
      class: "I",
      level: "A",
      isOlderEdition: true,
    },
    source: ["ACC17"],
    section: "table of the update: resynchronisation where it is indicated",
    ...retold,
  },
  withBypass: esc("TRG-22", "surgery", "severe, with bypass surgery", "I", "B"),
  moderateWithBypass: esc("TRG-23", "surgery", "moderate, with bypass surgery", "IIb", "B"),
  moderateWithBypassAcc: {
    id: "TRG-23-U17",
    value: { option: "surgery", society: "accAha", says: "uncertain", isOlderEdition: true },
    source: ["ACC17"],
    section: "moderate, with bypass surgery: usefulness uncertain",
    ...retold,
  },
  clipAfterStent: esc(
    "TRG-24",
    "clip",
    "coronary disease that is not complex: stents, judge again, then a clip",
    "IIb",
    "C",
  ),
  clip: esc(
    "TRG-25",
    "clip",
    "stable, symptoms, LVEF under the limit, still severe under best medicines, Table 7 met",
    "I",
    "A",
  ),
  clipForRelief: esc(
    "TRG-26",
    "clip",
    "for relief where Table 7 is not met, after a pump or transplant was weighed",
    "IIb",
    "B",
  ),
  surgeryWithoutClip: esc(
    "TRG-27",
    "surgery",
    "symptoms, no advanced heart failure, no clip possible",
    "IIb",
    "C",
  ),
  atrialSurgery: esc(
    "TRG-28",
    "surgery",
    "from the atrium, symptoms under best care; with ablation and appendage closure",
    "IIa",
    "B",
  ),
  atrialClip: esc("TRG-29", "clip", "from the atrium, not for surgery", "IIb", "B"),
  clipCriteriaAcc: {
    id: "TRG-30-U",
    value: { option: "clip", society: "accAha", says: "listed" },
    source: ["ACC20"],
    section: "numbers for a clip: LVEF, end-systolic diameter, PASP; its class was not read",
    ...retold,
  },
  watchVentricular: {
    id: "SUR-5-W",
    value: { option: "watchfulWaiting", society: "esc", says: "listed" },
    source: ["ESC25"],
    section: "9.2.4.3: from the ventricle, no symptoms or not severe: checks twice a year",
    ...read,
  },
  watchAtrial: {
    id: "SUR-7-W",
    value: { option: "watchfulWaiting", society: "esc", says: "listed" },
    source: ["ESC25"],
    section: "9.2.5.3: from the atrium, severe, no symptoms: checks every year",
    ...read,
  },
} as const satisfies Record<string, Item<OptionStatement>>;

function esc(
  id: string,
  option: OptionStatement["option"],
  section: string,
  inClass: "I" | "IIa" | "IIb",
  level: "A" | "B" | "C",
): Item<OptionStatement> {
  const says = ({ I: "advised", IIa: "reasonable", IIb: "mayBeConsidered" } as const)[inClass];
  const value = { option, society: "esc", says, class: inClass, level } as const;
  return { id, value, source: ["ESC25"], section: `${inText}: ${section}`, ...read };
}
