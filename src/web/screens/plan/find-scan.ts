import type { Fact, FactOf } from "#record/fact.ts";
import type { Chart } from "#record/fold-chart.ts";

type Scan = FactOf<"echo">;

/** A heart scan of some address, or the one that stands in its place. */
export interface FoundScan {
  readonly fact?: Scan;
  /** What replaced it, where that is a scan in force. */
  readonly replacedBy?: Scan;
}

/**
 * A heart scan by its id.
 *
 * What the disk refused counts at once, so that it takes the place of the scan it mends or takes
 * back. While it waits, the scan is still on the disk as it was, and is found here.
 *
 * @param chart folded from what is saved and what is not
 * @param saved what is on the disk
 * @param unsaved what the disk did not take
 */
export function findScan(
  id: string | undefined,
  { standing, replacedBy }: Pick<Chart, "standing" | "replacedBy">,
  saved: readonly Fact[],
  unsaved: readonly Fact[],
): FoundScan {
  const isThis = (fact: Fact): fact is Scan => fact.kind === "echo" && fact.id === id;
  const inForce = standing.find(isThis);
  if (inForce !== undefined) return { fact: inForce };
  let last = id === undefined ? undefined : replacedBy.get(id);
  const isWaiting = unsaved.some((fact) => fact.id === last);
  const onDisk = isWaiting ? saved.find(isThis) : undefined;
  while (last !== undefined && replacedBy.has(last)) last = replacedBy.get(last);
  const now = standing.find((fact): fact is Scan => fact.kind === "echo" && fact.id === last);
  return {
    ...(onDisk === undefined ? {} : { fact: onDisk }),
    ...(now === undefined ? {} : { replacedBy: now }),
  };
}
