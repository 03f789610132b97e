import { planReview, type Item } from "./item.ts";
import type { OptionStatement } from "./option-statement.ts";

const read = { unit: "", strength: "read in the source", ...planReview } as const;
const retold = { unit: "", strength: "read in a secondary page", ...planReview } as const;
const table = "Recommendation Table 6";

/**
 * What societies list for a lasting primary leak (TRG-1 to TRG-11).
 *
 * Of ACC/AHA 2020 only what a page reproduces is here; the rest is in `unverified-rows.ts`.
 */
export const primaryOptionRules = {
  repairPreferred: esc("TRG-1", "surgicalRepair", `${table}: preferred when it is durable`, "I"),
  replacementInstead: {
    id: "TRG-1-R",
    value: { option: "surgicalReplacement", society: "esc", says: "listed" },
    source: ["ESC25", "HOUSE"],
    section: `${table} prefers a repair that lasts; a new valve where none would is ours`,
    ...read,
    strength: "our own rule, drawn from the source",
  },
  symptoms: esc("TRG-2", "surgery", `${table}: severe, symptoms, operable`, "I"),
  symptoms2014: {
    id: "TRG-2-U14",
    value: {
      option: "surgery",
      society: "accAha",
      says: "advised",
      class: "I",
      isOlderEdition: true,
    },
    source: ["ACC14"],
    section: "Table 2 at heart.bmj.com: severe, symptoms, LVEF over the limit",
    ...read,
  },
  weakVentricle: esc("TRG-3", "surgery", `${table}: severe, no symptoms, ventricle`, "I"),
  weakVentricleAcc: {
    id: "TRG-3-U",
    value: { option: "surgery", society: "accAha", says: "advised", class: "1" },
    source: ["ACC20"],
    section: "severe, no symptoms, LVEF or end-systolic diameter at the limit",
    ...retold,
  },
  threeMarkers: esc(
    "TRG-4",
    "surgicalRepair",
    `${table}: no symptoms, low risk, ventricle preserved, likely to last, three of four markers`,
    "I",
  ),
  rhythmOrPressure: esc(
    "TRG-5",
    "surgery",
    `${table}: no symptoms, ventricle preserved, AF from the leak or SPAP over the limit`,
    "IIa",
  ),
  rhythmOrPressure2014: {
    id: "TRG-5-U14",
    value: {
      option: "surgery",
      society: "accAha",
      says: "reasonable",
      class: "IIa",
      isOlderEdition: true,
    },
    source: ["ACC14"],
    section: "no symptoms, ventricle preserved, AF from the leak or SPAP over the limit",
    ...read,
  },
  largeAtrium: esc(
    "TRG-6",
    "surgicalRepair",
    `${table}: no symptoms, low risk, ventricle preserved, left atrium at the limit, valve centre, likely to last`,
    "IIa",
  ),
  expertCentre2014: {
    id: "TRG-7",
    value: {
      option: "surgicalRepair",
      society: "accAha",
      says: "reasonable",
      class: "IIa",
      isOlderEdition: true,
    },
    source: ["ACC14"],
    section: "stage C1, success over and mortality under the limits at an expert centre",
    ...retold,
  },
  gettingWorse: {
    id: "TRG-8",
    value: { option: "surgicalRepair", society: "esc", says: "discussed", isOlderEdition: true },
    source: ["ESC21"],
    section: "6.1.4: LVEF falls or the ventricle grows over serial studies",
    ...read,
  },
  gettingWorseAcc: {
    id: "TRG-8-U",
    value: { option: "surgicalRepair", society: "accAha", says: "mayBeConsidered", class: "2b" },
    source: ["ACC20", "DRORACLE"],
    section: "stage C1, the ventricle grows or LVEF falls on three studies or more",
    ...retold,
  },
  clipAtHighRisk: esc("TRG-9", "clip", `${table}: symptoms, high risk, suitable valve`, "IIa"),
  valveByCatheter: {
    id: "TRG-9-T",
    value: { option: "transcatheterValve", society: "esc", says: "listed" },
    source: ["ESC25"],
    section: "Fig. 11: high risk, no clip possible; a valve through a vessel if feasible",
    ...read,
  },
  selectedSurgery: {
    id: "TRG-9-S",
    value: { option: "surgery", society: "esc", says: "listed" },
    source: ["ESC25"],
    section: "Fig. 11: high risk, no clip possible; surgery in selected people",
    ...read,
  },
  medicinesAlone: {
    id: "TRG-9-M",
    value: { option: "medicinesAlone", society: "esc", says: "listed" },
    source: ["ESC25"],
    section: "Fig. 11: high risk, no clip possible; medical care",
    ...read,
  },
  keyhole: esc("TRG-10", "keyholeSurgery", `${table}: at experienced centres`, "IIb"),
  watch: {
    id: "TRG-11",
    value: { option: "watchfulWaiting", society: "esc", says: "listed" },
    source: ["ESC25"],
    section: "Fig. 11: none of the branches before; what is not severe has none",
    ...read,
  },
  watchAcc: {
    id: "TRG-11-U",
    value: { option: "watchfulWaiting", society: "accAha", says: "listed" },
    source: ["ACC20"],
    section: "otherwise; read against the triggers that were read",
    ...read,
  },
} as const satisfies Record<string, Item<OptionStatement>>;

/** A recommendation of ESC/EACTS 2025 with its class; all of these are of level B. */
function esc<const Id extends string>(
  id: Id,
  option: OptionStatement["option"],
  section: string,
  inClass: "I" | "IIa" | "IIb",
): Item<OptionStatement> {
  const says = ({ I: "advised", IIa: "reasonable", IIb: "mayBeConsidered" } as const)[inClass];
  const value = { option, society: "esc", says, class: inClass, level: "B" } as const;
  return { id, value, source: ["ESC25"], section, ...read };
}
