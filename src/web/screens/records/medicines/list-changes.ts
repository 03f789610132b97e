import { diffMedicines, type MedicineChange } from "#record/diff-medicines.ts";
import type { Health } from "#record/fold-health.ts";
import { placeWallClock, toEpoch, type CalendarDay } from "#units/zoned-time.ts";

/** The list beside the one of the last visit; `cannotTell` when no list was written down by then. */
export type ChangesSinceVisit =
  | { readonly kind: "noVisit" }
  | { readonly kind: "cannotTell"; readonly visitOn: CalendarDay }
  | {
      readonly kind: "known";
      readonly visitOn: CalendarDay;
      readonly changes: readonly MedicineChange[];
    };

/**
 * What became of the medicines since the last visit that took place.
 *
 * What was written down on the day of the visit still belongs to it. A medicine taken since
 * before the visit and only written down after it is no new one.
 *
 * @param zone IANA zone the days are of
 */
export function listChanges(health: Health, zone: string): ChangesSinceVisit {
  const visit = health.appointments
    .map(({ now }) => now)
    .filter(({ purpose, status }) => purpose === "visit" && status === "done")
    .at(-1);
  if (visit === undefined) return { kind: "noVisit" };
  const visitOn = visit.on;
  const since_ms = toEpoch(placeWallClock(`${visitOn}T23:59:59`, zone));
  const hasListBefore = health.medicines.some(({ changes }) =>
    changes.some(({ at }) => toEpoch(at) <= since_ms),
  );
  if (!hasListBefore) return { kind: "cannotTell", visitOn };
  const changes = diffMedicines(health, since_ms).filter(
    (change) => change.kind !== "same" && !isOlder(change, visitOn),
  );
  return { kind: "known", visitOn, changes };
}

function isOlder({ kind, now }: MedicineChange, visitOn: CalendarDay): boolean {
  const { since } = now;
  return kind === "started" && since !== undefined && since < visitOn.slice(0, since.length);
}
