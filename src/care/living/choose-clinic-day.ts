import type { CalendarDay } from "#units/zoned-time.ts";
import type { ClinicDay } from "./living-situation.ts";

/**
 * The day the clinic set about something: the one set last, and of two set on one day the later
 * one. What is said to be set after today does not count, and nothing that was set before the last
 * operation: it spoke of another one.
 */
export function chooseClinicDay(
  about: ClinicDay["about"],
  days: readonly ClinicDay[] = [],
  today: CalendarDay,
  lastProcedureOn = "",
): ClinicDay | undefined {
  return days
    .filter((one) => one.about === about && one.setOn <= today && one.setOn >= lastProcedureOn)
    .reduce<ClinicDay | undefined>(
      (last, one) => (last === undefined || isNewer(one, last) ? one : last),
      undefined,
    );
}

function isNewer(one: ClinicDay, other: ClinicDay): boolean {
  if (one.setOn !== other.setOn) return one.setOn > other.setOn;
  return one.on === other.on ? one.setBy > other.setBy : one.on > other.on;
}
