/**
 * Instants with the place they belong to.
 *
 * An entry keeps the instant, the IANA zone and the offset in force there, so that "this morning"
 * stays this morning after a journey or a change of clocks, and order never depends on a zone.
 */

export interface ZonedInstant {
  /** RFC 3339 in UTC, milliseconds optional: `2026-11-22T08:00:00Z`. */
  readonly instant: string;
  /** IANA zone: `Europe/Zurich`. */
  readonly zone: string;
  /** Minutes east of UTC at that instant in that zone. */
  readonly offset_min: number;
}

/** `YYYY-MM-DD` in somebody's zone. */
export type CalendarDay = string;

export const minute_ms = 60_000;
export const hour_ms = 60 * minute_ms;
export const day_ms = 24 * hour_ms;

/** Whether a text `YYYY-MM-DD…` names a day of the calendar: 30 February does not. */
export function isRealDay(text: string): boolean {
  const day = text.slice(0, 10);
  const epoch_ms = Date.parse(`${day}T00:00:00Z`);
  // `Date.parse` takes 30 February for 2 March; only a real day comes back as it was.
  return !Number.isNaN(epoch_ms) && new Date(epoch_ms).toISOString().startsWith(day);
}

/** Milliseconds since 1970 of an instant; `NaN` when the text is not one (parsers refuse it). */
export function toEpoch(time: ZonedInstant): number {
  return Date.parse(time.instant);
}

/** The wall-clock day on which an instant fell, by the offset stored with it. */
export function calendarDay(time: ZonedInstant): CalendarDay {
  return wallClock(time).slice(0, 10);
}

/** The wall-clock time `HH:MM` at which an instant fell, by the offset stored with it. */
export function wallClockTime(time: ZonedInstant): string {
  return wallClock(time).slice(11, 16);
}

function wallClock(time: ZonedInstant): string {
  return new Date(toEpoch(time) + time.offset_min * minute_ms).toISOString();
}

/**
 * An instant placed in a zone.
 *
 * @throws RangeError when the zone is not an IANA zone this machine knows
 */
export function placeInZone(epoch_ms: number, zone: string): ZonedInstant {
  return {
    instant: new Date(epoch_ms).toISOString(),
    zone,
    offset_min: zoneOffset(epoch_ms, zone),
  };
}

/**
 * The instant of a wall-clock time in a zone.
 *
 * A time that the clocks skipped (spring) is moved on by the skipped hour; a time that came twice
 * (autumn) is taken as the first of the two.
 *
 * @param local `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`
 * @throws RangeError when the zone is unknown or the text is not a time
 */
export function placeWallClock(local: string, zone: string): ZonedInstant {
  const asIfUtc_ms = Date.parse(`${local}Z`);
  if (Number.isNaN(asIfUtc_ms)) {
    throw new RangeError(`Cannot place a time: expected "YYYY-MM-DDTHH:MM", got "${local}"`);
  }
  // The two offsets in force around that day; the earlier instant that reads as asked wins.
  const offsets = [zoneOffset(asIfUtc_ms - day_ms, zone), zoneOffset(asIfUtc_ms + day_ms, zone)];
  const candidates = offsets.map((offset_min) => asIfUtc_ms - offset_min * minute_ms);
  const fitting = candidates.filter(
    (epoch_ms, index) => zoneOffset(epoch_ms, zone) === offsets[index],
  );
  const epoch_ms = fitting.length > 0 ? Math.min(...fitting) : Math.max(...candidates);
  return placeInZone(epoch_ms, zone);
}

/** A zone is asked for the same moments again and again: each entry is shown more than once. */
interface KnownZone {
  readonly format: Intl.DateTimeFormat;
  /** Minutes ahead of UTC, by the moment. */
  readonly offsets: Map<number, number>;
}

const knownZones = new Map<string, KnownZone>();
const mostOffsets = 1_000;

function zoneOffset(epoch_ms: number, zone: string): number {
  const { format, offsets } = knownZones.get(zone) ?? learnZone(zone);
  const known_min = offsets.get(epoch_ms);
  if (known_min !== undefined) return known_min;
  const offset_min = readOffset(epoch_ms, format);
  if (offsets.size >= mostOffsets) offsets.clear();
  offsets.set(epoch_ms, offset_min);
  return offset_min;
}

function learnZone(zone: string): KnownZone {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const known = { format, offsets: new Map<number, number>() };
  knownZones.set(zone, known);
  return known;
}

function readOffset(epoch_ms: number, format: Intl.DateTimeFormat): number {
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(epoch_ms)) part[type] = value;
  const shown_ms = Date.UTC(
    Number(part["year"]),
    Number(part["month"]) - 1,
    Number(part["day"]),
    Number(part["hour"]),
    Number(part["minute"]),
    Number(part["second"]),
  );
  return Math.round((shown_ms - Math.floor(epoch_ms / 1000) * 1000) / minute_ms);
}
