import { planReview, type Item } from "./item.ts";

/** One medicine that may be given once, 30 to 60 minutes before. For the prescriber; nobody is dosed by it. */
export interface RegimenOption {
  readonly agent: string;
  readonly isCephalosporin: boolean;
  readonly route: "oral" | "IV or IM";
  readonly adults: string;
  readonly children: string;
}

const read = {
  unit: "",
  source: ["ESCIE23", "AHAIE21"],
  strength: "read in the source",
  ...planReview,
} as const;

const injected: RegimenOption = {
  agent: "cefazolin or ceftriaxone",
  isCephalosporin: true,
  route: "IV or IM",
  adults: "1 g",
  children: "50 mg/kg, at most 1 g",
};

/** The single dose before a dental procedure at risk, by allergy. Information for the prescriber. */
export const prophylaxisRegimens = {
  withoutAllergy: {
    id: "IE-40",
    value: [
      {
        agent: "amoxicillin",
        isCephalosporin: false,
        route: "oral",
        adults: "2 g",
        children: "50 mg/kg, at most 2 g",
      },
      {
        agent: "ampicillin",
        isCephalosporin: false,
        route: "IV or IM",
        adults: "2 g",
        children: "50 mg/kg, at most 2 g",
      },
      injected,
    ],
    section: "ESC Table 6; AHA the same agents",
    ...read,
  },
  withAllergy: {
    id: "IE-41",
    value: [
      {
        agent: "cephalexin",
        isCephalosporin: true,
        route: "oral",
        adults: "2 g",
        children: "50 mg/kg, at most 2 g",
      },
      {
        agent: "azithromycin or clarithromycin",
        isCephalosporin: false,
        route: "oral",
        adults: "500 mg",
        children: "15 mg/kg, at most 500 mg",
      },
      {
        agent: "doxycycline",
        isCephalosporin: false,
        route: "oral",
        adults: "100 mg",
        children: "2.2 mg/kg under 45 kg, else 100 mg",
      },
      injected,
    ],
    section: "ESC Table 6; AHA the same agents",
    ...read,
  },
} as const satisfies Record<string, Item<readonly RegimenOption[]>>;

/** What is not given. */
export const prophylaxisWarnings = {
  noCephalosporin: {
    id: "IE-42",
    value: "no cephalosporin after anaphylaxis, angioedema or urticaria from penicillin",
    section: "ESC Table 6, footnote b",
    ...read,
  },
  noClindamycin: {
    id: "IE-43",
    value: "clindamycin is not recommended",
    section: "ESC 3.3.1; dropped by AHA",
    ...read,
  },
} as const satisfies Record<string, Item<string>>;
