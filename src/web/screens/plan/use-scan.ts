import { useDiary } from "#web/components/diary-context.tsx";
import { findScan, type FoundScan } from "./find-scan.ts";

/** The heart scan of an address, also while the disk has not taken what was to change it. */
export function useScan(id: string | undefined): FoundScan {
  const { chart, facts, unsaved } = useDiary();
  return findScan(id, chart.value, facts.value, unsaved.value);
}
