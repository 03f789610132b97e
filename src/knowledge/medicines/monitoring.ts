import { planReview, type Item } from "../item.ts";
import type { LabId, MonitoringRule, ResultRule } from "./medicine-rule.ts";

const read = { unit: "", strength: "read in the source", ...planReview } as const;
const raasTests = {
  labs: ["potassium", "creatinine"],
  whenNone: "warn",
  firstWithin_days: 14,
  monthlyFor_months: 3,
  monthlyOnlyInHeartFailure: true,
} as const;

/** Blood tests, and when they are due. What has no interval in a source has none here. */
export const monitoring = {
  aceAndArb: {
    id: "MED-20-M",
    value: { target: { classes: ["aceInhibitor", "arb", "arni"] }, ...raasTests },
    source: ["SPS"],
    section: "ACE inhibitor and ARB: within 1 to 2 weeks, then monthly for 3 months in HF",
    ...read,
  },
  mra: {
    id: "MED-28-M",
    value: {
      target: { classes: ["mra"] },
      labs: ["potassium", "creatinine"],
      whenNone: "warn",
      firstWithin_days: 7,
      monthlyFor_months: 3,
      every_months: [3, 6],
    },
    source: ["SPS"],
    section: "spironolactone: at 1 week, monthly for 3 months, then every 3 to 6 months",
    ...read,
  },
  loopDiuretic: {
    id: "MED-26-M",
    value: {
      target: { classes: ["loopDiuretic"] },
      labs: ["potassium", "creatinine"],
      whenNone: "quiet",
    },
    source: ["PIL"],
    section: "furosemide: potassium, sodium, kidneys; no interval was read",
    ...read,
  },
  vitaminKAntagonist: {
    id: "MED-30-M",
    value: { target: { classes: ["vitaminKAntagonist"] }, labs: ["inr"], whenNone: "warn" },
    source: ["ESCAF24", "ESC25"],
    section: "INR; no interval was read",
    ...read,
  },
  doac: {
    id: "MED-31-M",
    value: { target: { classes: ["doac"] }, labs: ["creatinine"], whenNone: "quiet" },
    source: ["ESCAF24"],
    section: "Table 11: the dose goes by the kidneys; no interval was read",
    ...read,
  },
  amiodarone: {
    id: "MED-25-M",
    value: {
      target: { ingredients: ["amiodarone"] },
      labs: ["tsh"],
      whenNone: "warn",
      every_months: [6, 6],
    },
    source: ["AUSPRESCRIBER"],
    section: "TSH every 6 months",
    ...read,
    strength: "read in a secondary page",
  },
} as const satisfies Record<string, Item<MonitoringRule>>;

/** Results that somebody should hear of, in people who take an MRA. */
export const mraResults = {
  potassiumVeryHigh: mraResult("MED-28-K6", "potassium", "over", 6, "mmol/L", true),
  potassiumHigh: mraResult("MED-28-K55", "potassium", "over", 5.5, "mmol/L", false),
  creatinineVeryHigh: mraResult("MED-28-C310", "creatinine", "over", 310, "umol/L", true),
  creatinineHigh: mraResult("MED-28-C220", "creatinine", "over", 220, "umol/L", false),
  kidneysVeryWeak: mraResult("MED-28-E20", "eGFR", "under", 20, "mL/min/{1.73_m2}", true),
  kidneysWeak: mraResult("MED-28-E30", "eGFR", "under", 30, "mL/min/{1.73_m2}", false),
} as const satisfies Record<string, Item<ResultRule>>;

function mraResult(
  id: string,
  lab: LabId,
  is: ResultRule["is"],
  limit: number,
  unit: string,
  contactToday: boolean,
): Item<ResultRule> {
  return {
    id,
    value: { target: { classes: ["mra"] }, lab, is, limit, contactToday },
    unit,
    source: ["SPS"],
    section: "spironolactone: results to act on",
    strength: "read in the source",
    ...planReview,
  };
}
