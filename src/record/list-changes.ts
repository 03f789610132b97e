import { addDays } from "#units/calendar-day.ts";
import { placeWallClock, toEpoch, type CalendarDay } from "#units/zoned-time.ts";
import { diffMedicines, type MedicineChange } from "./diff-medicines.ts";
import type { Health } from "./fold-health.ts";

/** A visit that took place. What was written down on its day was known at it. */
export interface LastVisit {
  readonly on: CalendarDay;
  /** The last millisecond of that day where the person is, since 1970. */
  readonly end_ms: number;
}

/** The list beside the one of the last visit; `cannotTell` when no list was written down by then. */
export type ChangesSinceVisit =
  | { readonly kind: "noVisit" }
  | { readonly kind: "cannotTell"; readonly visitOn: CalendarDay }
  | {
      readonly kind: "known";
      readonly visitOn: CalendarDay;
      /** With those that stayed as they were. */
      readonly changes: readonly MedicineChange[];
    };

/** @param zone IANA zone the days are of */
export function findLastVisit(
  { appointments }: Pick<Health, "appointments">,
  today: CalendarDay,
  zone: string,
): LastVisit | undefined {
  const visit = appointments
    .map(({ now }) => now)
    .filter(({ purpose, status, on }) => purpose === "visit" && status === "done" && on <= today)
    .at(-1);
  if (visit === undefined) return undefined;
  const next = placeWallClock(`${addDays(visit.on, 1)}T00:00:00`, zone);
  return { on: visit.on, end_ms: toEpoch(next) - 1 };
}

/**
 * What became of the medicines since the last visit that took place.
 *
 * A medicine taken since before the visit and only written down after it is no new one: it is
 * told as the same. One that was stopped before the visit, and is not of the list of then, is not
 * told.
 *
 * @param zone IANA zone the days are of
 */
export function listChanges(health: Health, today: CalendarDay, zone: string): ChangesSinceVisit {
  const visit = findLastVisit(health, today, zone);
  if (visit === undefined) return { kind: "noVisit" };
  const { on: visitOn, end_ms } = visit;
  const writtenThen = new Set(
    health.medicines
      .filter(({ changes }) => changes.some(({ at }) => toEpoch(at) <= end_ms))
      .map(({ line }) => line),
  );
  if (writtenThen.size === 0) return { kind: "cannotTell", visitOn };
  const changes = diffMedicines(health, end_ms).flatMap((change): MedicineChange[] => {
    const { kind, now } = change;
    // What the list of then says of a medicine holds, whatever day was typed in later.
    if (writtenThen.has(now.line)) return [change];
    if (kind === "started" && isBefore(now.since, visitOn)) return [{ kind: "same", now }];
    return kind === "stopped" && isBefore(now.until, visitOn) ? [] : [change];
  });
  return { kind: "known", visitOn, changes };
}

/** Whether a day, month or year is over before a day; what may be the same day is not. */
function isBefore(day: string | undefined, visitOn: CalendarDay): boolean {
  return day !== undefined && day < visitOn.slice(0, day.length);
}
