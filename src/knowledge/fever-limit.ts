import { firstReview, type Item } from "./item.ts";

/**
 * The temperature that counts as fever.
 */
export const feverLimits = {
  fever: {
    id: "TRI-28-T",
    value: 38,
    unit: "Cel",
    source: ["ESCIE23", "HOUSE"],
    section: "3.4; the number is our own: 100.4 °F",
    strength: "our own rule, drawn from the source",
    ...firstReview,
  },
} as const satisfies Record<string, Item<number>>;
