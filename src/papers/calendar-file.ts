import { addDays } from "#units/calendar-day.ts";
import { isRealDay, minute_ms, type CalendarDay } from "#units/zoned-time.ts";

/** One thing to put into a calendar. */
export interface CalendarEntry {
  /** The same for the same thing, so that a later file replaces it and does not double it. */
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly place?: string;
  readonly when: CalendarTime;
  /** Minutes before the start; before midnight of the first day where it is whole days. */
  readonly remindBefore_min?: number;
}

export type CalendarTime =
  /** Whole days where the person is; both ends belong to it. */
  | { readonly kind: "days"; readonly from: CalendarDay; readonly by: CalendarDay }
  /** How long it lasts is left out where it is not known. */
  | { readonly kind: "moment"; readonly at_ms: number; readonly lasts_min?: number };

/**
 * A calendar file (`text/calendar`) with these entries, as any calendar reads it.
 *
 * Entries are private (`CLASS`), whole days do not make a person busy (`TRANSP`), and moments are
 * told in UTC, so that the calendar shows them in the zone where the person is.
 *
 * @param now_ms when the file is made
 * @throws RangeError for an empty id, a day that is none, and an end before its start
 * @source RFC 5545 (iCalendar), sections 3.1, 3.3 and 3.6; CRLF line ends, lines of 75 octets
 */
export function writeCalendarFile(entries: readonly CalendarEntry[], now_ms: number): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Living Leaflet//Living Leaflet//EN",
    "CALSCALE:GREGORIAN",
    ...entries.flatMap((entry) => listEvent(entry, now_ms)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function listEvent(entry: CalendarEntry, now_ms: number): readonly string[] {
  const { id, title, text, place, remindBefore_min } = entry;
  if (id.trim() === "") {
    throw new RangeError("Cannot write a calendar entry: expected an id, got none");
  }
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(id)}`,
    `DTSTAMP:${formatUtc(now_ms)}`,
    ...listTimes(entry),
    `SUMMARY:${escapeText(title)}`,
    ...(text === undefined ? [] : [`DESCRIPTION:${escapeText(text)}`]),
    ...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
    "CLASS:PRIVATE",
    ...(remindBefore_min === undefined ? [] : listAlarm(title, remindBefore_min)),
    "END:VEVENT",
  ];
}

function listTimes({ when }: CalendarEntry): readonly string[] {
  if (when.kind === "moment") {
    const start = `DTSTART:${formatUtc(when.at_ms)}`;
    if (when.lasts_min === undefined) return [start];
    // An end must lie behind its start.
    if (!(when.lasts_min > 0)) {
      throw new RangeError(`Cannot write a calendar entry: it lasts ${when.lasts_min} minutes`);
    }
    return [start, `DTEND:${formatUtc(when.at_ms + when.lasts_min * minute_ms)}`];
  }
  const { from, by } = when;
  if (![from, by].every((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day) && isRealDay(day)) || by < from) {
    throw new RangeError(
      `Cannot write a calendar entry: expected two days in order, got ${from} and ${by}`,
    );
  }
  // The end of whole days is the day after the last.
  const dates = [from, addDays(by, 1)].map((day) => day.replaceAll("-", ""));
  return [`DTSTART;VALUE=DATE:${dates[0]}`, `DTEND;VALUE=DATE:${dates[1]}`, "TRANSP:TRANSPARENT"];
}

function listAlarm(title: string, before_min: number): readonly string[] {
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${formatBefore(before_min)}`,
    "END:VALARM",
  ];
}

/** "-P6DT15H": so long before. */
function formatBefore(before_min: number): string {
  if (!Number.isInteger(before_min) || before_min < 0) {
    throw new RangeError(`Cannot remind: expected whole minutes from 0 on, got ${before_min}`);
  }
  const days = Math.floor(before_min / 1440);
  const hours = Math.floor((before_min % 1440) / 60);
  const minutes = before_min % 60;
  const time = `${hours > 0 ? `${hours}H` : ""}${minutes > 0 ? `${minutes}M` : ""}`;
  if (days === 0) return `-PT${time === "" ? "0M" : time}`;
  return `-P${days}D${time === "" ? "" : `T${time}`}`;
}

/** "20261126T083000Z" */
function formatUtc(epoch_ms: number): string {
  return `${new Date(epoch_ms).toISOString().slice(0, 19).replaceAll(/[-:]/gu, "")}Z`;
}

/** A text as a value: line breaks and the marks of the format escaped, other control marks left out. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replaceAll("\n", "\\n")
    .replaceAll(/\p{Cc}/gu, "");
}

/** No line longer than this, without its end. */
const lineLimit_octets = 75;

/** A long line in parts, each after the first begun with a space; no letter is cut in two. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = "";
  let length_octets = 0;
  for (const letter of line) {
    const letter_octets = countOctets(letter);
    if (length_octets + letter_octets > lineLimit_octets) {
      parts.push(part);
      part = " ";
      length_octets = 1;
    }
    part += letter;
    length_octets += letter_octets;
  }
  return [...parts, part].join("\r\n");
}

/** How many octets a letter has in UTF-8. */
function countOctets(letter: string): number {
  const code = letter.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
