import { planReview, type Item } from "./item.ts";
import type { OptionStatement } from "./option-statement.ts";

const read = {
  unit: "",
  source: ["ESC25"],
  strength: "read in the source",
  ...planReview,
} as const;
const esc = "esc";

/** What applies to a valve that was repaired, replaced or clipped. */
export const procedureOptionRules = {
  checks: {
    id: "SUR-8-W",
    value: { option: "watchfulWaiting", society: esc, says: "listed" },
    section: "9.1.5, 9.2.4.3 and 14.2: checks go on for life",
    ...read,
  },
  mechanical: {
    id: "POST-7-O",
    value: { option: "vitaminKAntagonist", society: esc, says: "advised", class: "I", level: "A" },
    section: "Recommendation Table 14: mechanical valve, for life",
    ...read,
  },
  bioprosthesisEarly: {
    id: "POST-8-O",
    value: {
      option: "vitaminKAntagonist",
      society: esc,
      says: "reasonable",
      class: "IIa",
      level: "B",
    },
    section: "Recommendation Table 16: biological valve, the first months",
    ...read,
  },
  bioprosthesisLater: {
    id: "POST-8-A",
    value: {
      option: "antiplatelet",
      society: esc,
      says: "mayBeConsidered",
      class: "IIb",
      level: "C",
    },
    section: "Recommendation Table 16: biological valve, after the first months",
    ...read,
  },
  repairThinner: {
    id: "POST-9-O",
    value: {
      option: "vitaminKAntagonist",
      society: esc,
      says: "reasonable",
      class: "IIa",
      level: "B",
    },
    section: "Recommendation Table 16: surgical repair, the first months; or a DOAC",
    ...read,
  },
  repairDoac: {
    id: "POST-9-D",
    value: { option: "doac", society: esc, says: "reasonable", class: "IIa", level: "B" },
    section: "Recommendation Table 16: surgical repair, the first months; or a VKA",
    ...read,
  },
  repairBleeding: {
    id: "POST-9-A",
    value: {
      option: "antiplatelet",
      society: esc,
      says: "mayBeConsidered",
      class: "IIb",
      level: "B",
    },
    section: "Recommendation Table 16: surgical repair, high bleeding risk",
    ...read,
  },
  afDoac: {
    id: "POST-10-O",
    value: { option: "doac", society: esc, says: "reasonable", class: "IIa", level: "B" },
    section: "Recommendation Table 16: AF and a biological valve, after the first months",
    ...read,
  },
  clipAntiplatelet: {
    id: "POST-11-O",
    value: { option: "antiplatelet", society: esc, says: "listed" },
    section: "14.3.2: after a clip usually one, for long; no other reason for a blood thinner",
    ...read,
  },
} as const satisfies Record<string, Item<OptionStatement>>;
