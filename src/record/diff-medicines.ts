import { toEpoch } from "#units/zoned-time.ts";
import type { FactOf } from "./fact.ts";
import type { Health, Line } from "./fold-health.ts";

type Medicine = FactOf<"medicine">;

/** What became of one line of the list since a moment. */
export type MedicineChange =
  | { readonly kind: "started"; readonly now: Medicine }
  | { readonly kind: "stopped"; readonly before: Medicine; readonly now: Medicine }
  | { readonly kind: "changed"; readonly before: Medicine; readonly now: Medicine }
  | { readonly kind: "same"; readonly now: Medicine };

/**
 * The list of medicines now beside the list as it stood at a moment, such as the last visit.
 *
 * What was started and stopped again in between is told as stopped: somebody took it.
 *
 * @param since_ms the moment, in milliseconds since 1970
 */
export function diffMedicines(
  { medicines }: Pick<Health, "medicines">,
  since_ms: number,
): readonly MedicineChange[] {
  return medicines.flatMap((line) => diffLine(line, since_ms));
}

function diffLine({ now, changes }: Line<"medicine">, since_ms: number): MedicineChange[] {
  const before = changes.filter(({ at }) => toEpoch(at) <= since_ms).at(-1);
  const wasTaken = before?.status === "taking";
  if (now.status === "stopped") {
    // Of one not taken at that moment only what came after counts: an older stop is old news.
    const taken = wasTaken
      ? before
      : changes.filter(({ at, status }) => toEpoch(at) > since_ms && status === "taking").at(-1);
    return taken === undefined ? [] : [{ kind: "stopped", before: taken, now }];
  }
  if (!wasTaken) return [{ kind: "started", now }];
  return [isSame(before, now) ? { kind: "same", now } : { kind: "changed", before, now }];
}

/** What a nurse would call the same: name, dose and times. */
function isSame(one: Medicine, other: Medicine): boolean {
  return one.text === other.text && one.dose === other.dose && one.schedule === other.schedule;
}
