import { placeInZone, type ZonedInstant } from "#units/zoned-time.ts";
import { createPlacer, readZone, type Placer, type ReadZone } from "./place-moment.ts";
import { isEmptyCell } from "./read-number-cell.ts";
import {
  readClockTime,
  readMoment,
  type CalendarDate,
  type ClockTime,
  type DateOrder,
  type WrittenDate,
} from "./read-moment.ts";

/** When a line was measured, from its date, time and zone cells, or why that cannot be told. */
export type LinePlacer = (
  date: string,
  time: string,
  zone: string,
) =>
  | { readonly at: ZonedInstant; readonly isTimeless: boolean }
  | {
      readonly code: "noTime" | "notATime" | "unknownZone";
      readonly expected: string;
      readonly found: string;
    };

const startOfDay: ClockTime = { hour: 0, minute: 0, second: 0 };
/** A file whose zone cells are all different has no zone column. */
const maxZones = 100;

/**
 * @param ownZone the person's zone, for files that tell none
 * @param order how open dates are read; a date that does not fit it is refused
 * @param fileZone the zone in the name of the date column: `Date (UTC)`
 */
export function createLinePlacer(
  ownZone: string,
  order: DateOrder | undefined,
  fileZone: ReadZone | undefined,
): LinePlacer {
  const placers = new Map<string, Placer>();
  const zones = new Map<string, ReadZone | undefined>();
  const placerFor = (zone: string): Placer => {
    const placer = placers.get(zone) ?? createPlacer(zone);
    placers.set(zone, placer);
    return placer;
  };
  const zoneOf = (cell: string): ReadZone | undefined => {
    if (!zones.has(cell) && zones.size < maxZones) zones.set(cell, readZone(cell));
    return zones.get(cell);
  };
  return (dateCell, timeCell, zoneCell) => {
    if (isEmptyCell(dateCell)) return { code: "noTime", expected: "a date", found: dateCell };
    const moment = readMoment(dateCell);
    const notATime = {
      code: "notATime",
      expected: "a date and time that exist",
      found: `${dateCell} ${timeCell}`.trim(),
    } as const;
    if (moment === undefined) return notATime;
    const hasZone = !isEmptyCell(zoneCell);
    const zone = hasZone ? zoneOf(zoneCell) : fileZone;
    if (hasZone && zone === undefined) {
      return {
        code: "unknownZone",
        expected: "a time zone like Europe/Paris or +01:00",
        found: zoneCell,
      };
    }
    const place = placerFor(zone?.kind === "zone" ? zone.zone : ownZone);
    if (moment.kind === "instant") {
      return {
        at: placeInZone(moment.epoch_ms, zone?.kind === "zone" ? zone.zone : ownZone),
        isTimeless: false,
      };
    }
    const date = settleDate(moment.date, order);
    const ownTime = moment.time ?? (isEmptyCell(timeCell) ? undefined : readClockTime(timeCell));
    const isUnreadable =
      moment.time === undefined && ownTime === undefined && !isEmptyCell(timeCell);
    if (date === undefined || isUnreadable) return notATime;
    const time = ownTime ?? startOfDay;
    const offset = time.offset_min ?? (zone?.kind === "offset" ? zone.offset_min : undefined);
    return {
      at: place(date, offset === undefined ? time : { ...time, offset_min: offset }),
      isTimeless: ownTime === undefined,
    };
  };
}

function settleDate(date: WrittenDate, order: DateOrder | undefined): CalendarDate | undefined {
  if (date.kind === "known") return date.date;
  return order === undefined ? undefined : date.readings[order];
}
