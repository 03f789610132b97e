import { useMemo } from "preact/hooks";
import { foldHealth, type Health } from "#record/fold-health.ts";
import { useDiary } from "#web/components/diary-context.tsx";

/** What is known of the person's health, with what was said a moment ago. */
export function useHealth(): Health {
  const chart = useDiary().chart.value;
  return useMemo(() => foldHealth(chart.standing), [chart]);
}
