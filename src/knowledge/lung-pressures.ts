import { planReview, type Item } from "./item.ts";

const read = { strength: "read in the source", ...planReview } as const;

/**
 * Pressure in the arteries of the lungs, by how it was found. A catheter's mean and an echo's
 * systolic estimate are two numbers and are never turned into one another.
 */
export const lungPressures = {
  raisedMean: {
    id: "CMP-30-M",
    value: 20,
    unit: "mm[Hg]",
    source: ["ESCPH22"],
    section: "Table 5: mean at rest by right heart catheter, over",
    ...read,
  },
  raisedResistance: {
    id: "CMP-30-R",
    value: 2,
    unit: "{WU}",
    source: ["ESCPH22"],
    section: "Table 5: over it combined, up to it isolated post-capillary",
    ...read,
  },
  echoMarker: {
    id: "CMP-31",
    value: 50,
    unit: "mm[Hg]",
    source: ["ESC25"],
    section: "systolic at rest by echo, over: a marker for when to treat a valve",
    ...read,
  },
  methodNotKnown: {
    id: "CMP-32",
    value: "a lung pressure without its method: ask, echo or catheter",
    unit: "",
    source: ["ESCPH22", "HOUSE"],
    section: "Table 5; CMP-32",
    ...read,
    strength: "our own rule, drawn from the source",
  },
} as const satisfies Record<string, Item<number | string>>;
