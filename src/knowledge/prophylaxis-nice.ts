import { planReview, type Item } from "./item.ts";
import type { ProphylaxisStatement } from "./prophylaxis-statement.ts";

const no = { says: "no" } as const;

const read = {
  unit: "",
  source: ["NICE64"],
  strength: "read in the source",
  ...planReview,
} as const;

/**
 * NICE CG64: not routinely, for anyone. It names people at increased risk all the same; that is a
 * label of risk and no indication.
 */
export const niceProphylaxis = {
  increasedRisk: {
    id: "IE-10-NICE",
    value: no,
    section: "1.1.1 to 1.1.3: increased risk; not routinely",
    ...read,
  },
  notNamed: {
    id: "IE-12-NICE",
    value: no,
    section: "1.1.3: not routinely",
    ...read,
  },
  dentalWork: {
    id: "IE-30-NICE",
    value: no,
    section: "1.1.3: dental procedures, not routinely",
    ...read,
  },
  otherBodyProcedure: {
    id: "IE-33-NICE",
    value: no,
    section: "1.1.3: procedures of gut, bladder and airway, not routinely",
    ...read,
  },
  ownValve: {
    id: "IE-17-NICE",
    value: no,
    section: "1.1.1 to 1.1.3: acquired regurgitation is increased risk; not routinely",
    ...read,
  },
} as const satisfies Record<string, Item<ProphylaxisStatement>>;
