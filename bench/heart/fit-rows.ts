import { budgets } from "../budgets.ts";
import type { Row } from "../table.ts";
import { measureFit_ms } from "./fit-cost.ts";

/** One patient's fit, the middle one and nearly the slowest of thirty noisy letters. */
export function measureFitRows(): Row[] {
  const { median_ms, most_ms } = measureFit_ms();
  return [
    {
      what: "one patient's fit, warm, half of 30 letters",
      measured: median_ms,
      unit: "ms",
      budget: { atMost: budgets.fit_ms },
    },
    { what: "one patient's fit, warm, 27 of 30 letters", measured: most_ms, unit: "ms" },
  ];
}
