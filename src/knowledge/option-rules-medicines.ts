import { planReview, type Item } from "./item.ts";
import type { OptionStatement } from "./option-statement.ts";

const read = { unit: "", strength: "read in the source", ...planReview } as const;

/** What societies say of medicines and rhythm in a leak, also where they see no benefit (5.1, 7.1). */
export const medicineOptionRules = {
  noWideners: {
    id: "MED-1",
    value: { option: "vesselWideners", society: "esc", says: "noBenefit" },
    source: ["ESC25", "ESC21"],
    section: "9.1.3: primary, ventricle well, no trigger: no evidence to give them ahead",
    ...read,
  },
  noWideners2014: {
    id: "MED-2",
    value: {
      option: "vesselWideners",
      society: "accAha",
      says: "noBenefit",
      class: "III",
      isOlderEdition: true,
    },
    source: ["ACC14"],
    section: "no symptoms, normal pressure, ventricle well: not indicated; through wikidoc",
    ...read,
    strength: "read in a secondary page",
  },
  weakVentricle: {
    id: "MED-3",
    value: { option: "heartFailureMedicines", society: "esc", says: "advised" },
    source: ["ESC25", "HOUSE"],
    section:
      "9.1.3: primary with an impaired ventricle; what counts as impaired is ours: CMP-10, or TRG-3 and heart failure",
    ...read,
  },
  ventricularLeak: {
    id: "MED-4",
    value: { option: "heartFailureMedicines", society: "esc", says: "advised" },
    source: ["ESC25"],
    section: "9.2.4.1: ACE inhibitor, ARB or ARNI, beta-blocker, MRA, SGLT2 inhibitor",
    ...read,
  },
  atrialRhythm: {
    id: "MED-5-R",
    value: { option: "rhythmTreatment", society: "esc", says: "advised" },
    source: ["ESC25"],
    section: "9.2.5.1: from the atrium with AF: AF is treated",
    ...read,
  },
  stiffHeart: {
    id: "MED-5-S",
    value: { option: "sglt2Inhibitor", society: "esc", says: "reasonable" },
    source: ["ESC25"],
    section: "9.2.5.1: from the atrium with HFpEF: encouraged, no class",
    ...read,
  },
  doac: {
    id: "MED-6-D",
    value: { option: "doac", society: "esc", says: "advised" },
    source: ["ESC25"],
    section: "Recommendation Table 2: AF with a leak, rather than a vitamin K antagonist",
    ...read,
  },
  doacMechanical: {
    id: "MED-6-M",
    value: { option: "doac", society: "esc", says: "harm", class: "III", level: "A" },
    source: ["ESC25"],
    section: "Recommendation Table 14: not with a mechanical valve",
    ...read,
  },
  doacStenosis: {
    id: "MED-6-N",
    value: { option: "doac", society: "esc", says: "harm", class: "III", level: "B" },
    source: ["ESC25"],
    section: "Recommendation Table 2: not with rheumatic stenosis of the limit",
    ...read,
  },
  antiplateletInAf: {
    id: "MED-7-O",
    value: { option: "antiplatelet", society: "esc", says: "noBenefit", class: "III", level: "A" },
    source: ["ESCAF24"],
    section: "Recommendation Table 6: no alternative to anticoagulation in AF",
    ...read,
  },
  lowDose: {
    id: "MED-8",
    value: { option: "lowDoseDoac", society: "esc", says: "harm", class: "III", level: "B" },
    source: ["ESCAF24"],
    section: "Recommendation Table 7: no lower dose without the medicine's own criteria",
    ...read,
  },
  afterIntervention: {
    id: "MED-9",
    value: { option: "heartFailureMedicines", society: "esc", says: "advised" },
    source: ["ESC25"],
    section: "9.2.4.3: secondary, after work on the valve: they go on",
    ...read,
  },
  wideners: {
    id: "MED-20-O",
    value: { option: "vesselWideners", society: "packLeaflet", says: "listed" },
    source: ["PIL"],
    section: "ramipril leaflet: for high blood pressure, whatever the valve does",
    ...read,
  },
  rate: {
    id: "MED-24-R",
    value: { option: "rateMedicines", society: "esc", says: "listed" },
    source: ["ESCAF24"],
    section: "Recommendation 14: AF, beta-blocker or digoxin at any LVEF",
    ...read,
  },
  rateCalciumBlocker: {
    id: "MED-23-R",
    value: { option: "rateCalciumBlocker", society: "esc", says: "listed" },
    source: ["ESCAF24"],
    section: "Recommendation 14: AF, LVEF over the limit only",
    ...read,
  },
  rateCalciumBlockerWeak: {
    id: "MED-23-W",
    value: { option: "rateCalciumBlocker", society: "esc", says: "harm" },
    source: ["ESCAF24"],
    section: "Recommendation 14: not with LVEF at or under the limit",
    ...read,
  },
  waterPills: {
    id: "MED-26-O",
    value: { option: "waterPills", society: "packLeaflet", says: "listed" },
    source: ["PIL"],
    section: "furosemide leaflet: water that has built up",
    ...read,
  },
  stenosisThinner: {
    id: "MED-30-S",
    value: { option: "vitaminKAntagonist", society: "esc", says: "listed" },
    source: ["ESC25"],
    section: "Recommendation Table 2: AF with rheumatic stenosis of the limit",
    ...read,
  },
  appendage: {
    id: "CMP-20-O",
    value: { option: "appendageClosure", society: "esc", says: "advised", class: "I", level: "B" },
    source: ["ESC25"],
    section: "Recommendation Table 2: AF and valve surgery; beside a blood thinner, not instead",
    ...read,
  },
  otherOperationSafe: {
    id: "TRG-52",
    value: { option: "otherOperation", society: "esc", says: "listed" },
    source: ["ESC25"],
    section: "15.2.3: severe, no symptoms, ventricle preserved: usually safe",
    ...read,
  },
  otherOperationLater: {
    id: "TRG-52-L",
    value: { option: "otherOperation", society: "esc", says: "discussed" },
    source: ["ESC25"],
    section:
      "15.2.3: severe from the ventricle, symptoms, more than low risk: best care or a clip first",
    ...read,
  },
} as const satisfies Record<string, Item<OptionStatement>>;
