import {
  calendarDay,
  day_ms,
  placeInZone,
  toEpoch,
  wallClockTime,
  type CalendarDay,
  type ZonedInstant,
} from "#units/zoned-time.ts";
import { catalogueFor, type Language } from "./catalogue.ts";
import { fillMessage } from "./fill-message.ts";

/** A day as people say it: `3 May 2026`. A text that is no `YYYY-MM-DD` is given back as it is. */
export function formatDay(day: CalendarDay, language: Language = "en"): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  const { months, date } = catalogueFor(language).calendar;
  const month = months[Number(match?.[2]) - 1];
  if (match === null || month === undefined) return day;
  return fillMessage(language, date, { day: Number(match[3]), month, year: match[1] ?? "" });
}

/** Day and wall-clock time where it was written down: `3 May 2026, 14:20`. */
export function formatDayAndTime(at: ZonedInstant, language: Language = "en"): string {
  return fillMessage(language, catalogueFor(language).calendar.dateAndTime, {
    date: formatDay(calendarDay(at), language),
    time: wallClockTime(at),
  });
}

/** Weekday and time, for what is less than a week away: `Tuesday at 08:00`. */
export function formatWeekdayAndTime(at: ZonedInstant, language: Language = "en"): string {
  const { weekdays, weekdayAndTime } = catalogueFor(language).calendar;
  const weekday = weekdays[new Date(`${calendarDay(at)}T00:00:00Z`).getUTCDay()] ?? "";
  return fillMessage(language, weekdayAndTime, { weekday, time: wallClockTime(at) });
}

/** When something was, seen from another moment in the same zone: "at 14:20 today". */
export function formatWhen(at: ZonedInstant, now: ZonedInstant, language: Language = "en"): string {
  const { todayAt, yesterdayAt, onDayAt } = catalogueFor(language).calendar;
  const day = calendarDay(at);
  const time = wallClockTime(at);
  if (day === calendarDay(now)) return fillMessage(language, todayAt, { time });
  if (day === dayBefore(calendarDay(now))) return fillMessage(language, yesterdayAt, { time });
  return fillMessage(language, onDayAt, { date: formatDay(day, language), time });
}

function dayBefore(day: CalendarDay): CalendarDay {
  return new Date(Date.parse(day) - day_ms).toISOString().slice(0, 10);
}

/** An instant placed in a person's zone; in UTC when the zone is one this machine does not know. */
export function placeKindly(instant: string, zone: string): ZonedInstant {
  const epoch_ms = toEpoch({ instant, zone, offset_min: 0 });
  try {
    return placeInZone(epoch_ms, zone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return placeInZone(epoch_ms, "UTC");
  }
}
