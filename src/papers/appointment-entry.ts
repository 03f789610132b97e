import type { FactOf } from "#record/fact.ts";
import { placeWallClock } from "#units/zoned-time.ts";
import { planWordsFor } from "#words/plan-words.ts";
import type { WordsContext } from "#words/words-context.ts";
import type { CalendarEntry, CalendarTime } from "./calendar-file.ts";

/** A day before, at the same time; of a day without a time, at nine in the morning before it. */
const remindBefore_min = { moment: 24 * 60, days: (24 - 9) * 60 } as const;

/**
 * A date that was made, as an entry of a calendar: a moment where its time is known, else its day.
 *
 * How long it lasts is not known, so none is told. Nothing for one that was called off or is done.
 *
 * @param context `zone`: where the time of day holds
 */
export function makeAppointmentEntry(
  { line, status, purpose, on, time, with: whom, place, phone, note }: FactOf<"appointment">,
  { language, zone }: Pick<WordsContext, "language" | "zone">,
): CalendarEntry | undefined {
  if (status !== "planned") return undefined;
  const title = planWordsFor(language).visits.appointments[purpose];
  const text = [whom, phone, note].filter((part) => part !== undefined).join("\n");
  const when: CalendarTime =
    time === undefined
      ? { kind: "days", from: on, by: on }
      : { kind: "moment", at_ms: Date.parse(placeWallClock(`${on}T${time}`, zone).instant) };
  return {
    id: `appointment-${line}`,
    title,
    ...(text === "" ? {} : { text }),
    ...(place === undefined ? {} : { place }),
    when,
    remindBefore_min: remindBefore_min[when.kind],
  };
}
