import { planReview, type Item } from "./item.ts";

const ours = {
  unit: "",
  source: ["HOUSE"],
  section: "9.2, default by country (ISO 3166-1 alpha-2)",
  strength: "our own rule, drawn from the source",
  ...planReview,
} as const;

/** Whose guideline a card follows unless the clinic says otherwise. */
export const prophylaxisCountries = {
  aha: { id: "IE-19-AHA", value: ["US"], ...ours },
  nice: { id: "IE-19-NICE", value: ["GB"], ...ours },
  esc: {
    id: "IE-19-ESC",
    value: (
      "AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GI GR HR HU IE IS IT LI LT " +
      "LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA VA XK"
    ).split(" "),
    ...ours,
  },
} as const satisfies Record<string, Item<readonly string[]>>;
