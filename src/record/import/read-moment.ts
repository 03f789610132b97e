/**
 * Dates and times as files write them.
 *
 * `03/04/2025` is two days, and nothing in one cell says which; such a date stays open until the
 * whole file, or the person, has decided the order (`decide-date-order.ts`).
 */
import { minute_ms } from "#units/zoned-time.ts";
import { readMonth } from "./month-name.ts";

export const dateOrders = ["dayFirst", "monthFirst", "yearFirst"] as const;
export type DateOrder = (typeof dateOrders)[number];

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC when the cell says so: `Z`, `+02:00`. */
  readonly offset_min?: number;
}

export type WrittenDate =
  | { readonly kind: "known"; readonly date: CalendarDate }
  | {
      readonly kind: "open";
      readonly readings: Readonly<Partial<Record<DateOrder, CalendarDate>>>;
      readonly hasDots: boolean;
    };

/** A date, perhaps with a time; or an instant counted since 1970. */
export type WrittenMoment =
  | { readonly kind: "local"; readonly date: WrittenDate; readonly time?: ClockTime }
  | { readonly kind: "instant"; readonly epoch_ms: number };

/** Read the cell of a date column. `undefined` when no such day or time exists. */
export function readMoment(cell: string): WrittenMoment | undefined {
  const text = tidy(cell);
  if (text.length > 60) return undefined;
  const counted = /^(?:(\d{13})|(1\d{9}))$/u.exec(text);
  if (counted !== null) {
    return {
      kind: "instant",
      epoch_ms: counted[1] ? Number(counted[1]) : Number(counted[2]) * 1_000,
    };
  }
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const date = read(match);
    if (date === undefined) return undefined;
    const rest = text
      .slice(match[0].length)
      .replace(/^[\sT,;.-]*(?:(?:at|um|à|alle|a las|kl\.?)\s)?/iu, "");
    if (rest === "") return { kind: "local", date };
    const time = readClockTime(rest);
    return time === undefined ? undefined : { kind: "local", date, time };
  }
  return undefined;
}

/** Read a time of day: `20:15`, `8:15 PM`, `8.15 Uhr`, `8h15`. `undefined` when it is none. */
export function readClockTime(cell: string): ClockTime | undefined {
  const match =
    /^(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?|h)?\s?(?:(a|p)\.?\s?m\.?|uhr|h)?\s?(z|utc|gmt|[+-]\d{2}:?\d{2})?$/iu.exec(
      tidy(cell),
    );
  if (match === null) return undefined;
  const [whole, hours, minutes = "00", seconds = "00", half, zone] = match;
  // A bare number is no time: `8` could be anything.
  if (/^\d+$/u.test(whole)) return undefined;
  const hour = toHour(Number(hours), half?.toLowerCase());
  const time = { hour, minute: Number(minutes), second: Number(seconds) };
  if (!(hour <= 23) || time.minute > 59 || time.second > 59) return undefined;
  return zone === undefined ? time : { ...time, offset_min: toOffset(zone) };
}

function toHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** `+02:00`, `-0530`, `Z` as minutes east of UTC. */
export function toOffset(zone: string): number {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? "0");
  return match[1] === "-" ? -minutes : minutes;
}

/** No strange spaces, and no day of the week before the date: `Sun, Jan 12 2025`. */
function tidy(cell: string): string {
  const trimmed = cell.trim();
  const text = /\s\s|[^\S ]/u.test(trimmed) ? trimmed.replace(/\s+/gu, " ") : trimmed;
  if (/^\d/u.test(text)) return text;
  const weekday =
    /^((?:mo|tu|we|th|fr|sa|su|di|mi|do|so|lu|ma|me|je|ve|gi|ju|vi)\p{L}*)(\.?,?) (?=\S)/iu.exec(
      text,
    );
  if (weekday === null) return text;
  // `Mar 5 2025` is March, `mar, 5 marzo` a Tuesday.
  const isMonth = readMonth(weekday[1]) !== undefined && !weekday[2]!.endsWith(",");
  return isMonth ? text : text.slice(weekday[0].length);
}

const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => WrittenDate | undefined])[] = [
  [
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u,
    ([, year, , month, day]) => known(year, Number(month), day),
  ],
  [
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/u,
    ([, first, mark, second, year]) =>
      open({ dayFirst: [year, second, first], monthFirst: [year, first, second] }, mark),
  ],
  [
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})(?!\d)/u,
    ([, a, mark, b, c]) =>
      open(
        {
          dayFirst: [`20${c}`, b, a],
          monthFirst: [`20${c}`, a, b],
          yearFirst: a?.length === 2 ? [`20${a}`, b, c] : undefined,
        },
        mark,
      ),
  ],
  [
    /^(\d{1,2})(?:\.|º|er)?[ -]?(?:de |d')?(\p{L}{3,})\.?,?[ -]?(?:de |del )?(\d{4})(?!\d)/iu,
    ([, day, month, year]) => known(year, readMonth(month), day),
  ],
  [
    /^(\p{L}{3,})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})(?!\d)/iu,
    ([, month, day, year]) => known(year, readMonth(month), day),
  ],
  [
    /^(\d{4})[ -](\p{L}{3,})\.?[ -](\d{1,2})(?!\d)/iu,
    ([, year, month, day]) => known(year, readMonth(month), day),
  ],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日/u, ([, year, month, day]) => known(year, Number(month), day)],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/u, ([, year, month, day]) => known(year, Number(month), day)],
];

type Numbers = readonly [
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
];

function known(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): WrittenDate | undefined {
  const date = toDate(Number(year), month, Number(day));
  return date === undefined ? undefined : { kind: "known", date };
}

function open(
  orders: Partial<Record<DateOrder, Numbers | undefined>>,
  mark: string | undefined,
): WrittenDate | undefined {
  const readings: Partial<Record<DateOrder, CalendarDate>> = {};
  for (const order of dateOrders) {
    const numbers = orders[order];
    const date = numbers && toDate(Number(numbers[0]), Number(numbers[1]), Number(numbers[2]));
    if (date !== undefined) readings[order] = date;
  }
  return Object.keys(readings).length === 0
    ? undefined
    : { kind: "open", readings, hasDots: mark === "." };
}

/** `undefined` for the 30th of February, and for years in which nobody measured at home. */
function toDate(year: number, month: number | undefined, day: number): CalendarDate | undefined {
  if (month === undefined || !(year >= 1970 && year <= 2099) || !(month >= 1 && month <= 12))
    return undefined;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= days ? { year, month, day } : undefined;
}

/** `2025-01-05T08:15:00`, as `placeWallClock` takes it. */
export function writeWallClock(date: CalendarDate, time: ClockTime): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.year}-${two(date.month)}-${two(date.day)}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
}

/** The instant of a date and time with an offset of their own [ms since 1970]. */
export function toEpochWithOffset(date: CalendarDate, time: ClockTime, offset_min: number): number {
  return Date.parse(`${writeWallClock(date, time)}Z`) - offset_min * minute_ms;
}
