import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarDay,
  isRealDay,
  day_ms,
  hour_ms,
  minute_ms,
  placeInZone,
  placeWallClock,
  toEpoch,
  wallClockTime,
} from "./zoned-time.ts";

const zones = ["UTC", "Europe/Zurich", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati"];

describe("placeInZone", () => {
  it.each([
    ["2026-11-22T08:00:00.000Z", "Europe/Zurich", 60, "2026-11-22", "09:00"],
    ["2026-07-01T08:00:00.000Z", "Europe/Zurich", 120, "2026-07-01", "10:00"],
    ["2026-11-22T03:30:00.000Z", "America/New_York", -300, "2026-11-21", "22:30"],
    ["2026-11-22T20:00:00.000Z", "Asia/Kathmandu", 345, "2026-11-23", "01:45"],
    ["2026-11-22T12:00:00.000Z", "Pacific/Kiritimati", 840, "2026-11-23", "02:00"],
    ["1999-12-31T23:59:59.999Z", "UTC", 0, "1999-12-31", "23:59"],
  ])("%s in %s", (instant, zone, offset_min, day, time) => {
    const placed = placeInZone(Date.parse(instant), zone);
    expect(placed).toEqual({ instant, zone, offset_min });
    expect(calendarDay(placed)).toBe(day);
    expect(wallClockTime(placed)).toBe(time);
    expect(toEpoch(placed)).toBe(Date.parse(instant));
  });

  it("refuses a zone that does not exist", () => {
    expect(() => placeInZone(0, "Mars/Olympus")).toThrow(RangeError);
  });
});

describe("placeWallClock", () => {
  it.each([
    ["2026-11-22T09:00", "Europe/Zurich", "2026-11-22T08:00:00.000Z"],
    ["2026-11-22T09:00:30", "Europe/Zurich", "2026-11-22T08:00:30.000Z"],
    // Spring: 02:30 was skipped and becomes 03:30.
    ["2026-03-29T02:30", "Europe/Zurich", "2026-03-29T01:30:00.000Z"],
    ["2026-03-29T01:59", "Europe/Zurich", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29T03:00", "Europe/Zurich", "2026-03-29T01:00:00.000Z"],
    // Autumn: 02:30 came twice, the first is meant.
    ["2026-10-25T02:30", "Europe/Zurich", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25T03:30", "Europe/Zurich", "2026-10-25T02:30:00.000Z"],
    ["2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00.000Z"],
    ["2026-03-08T02:30", "America/New_York", "2026-03-08T07:30:00.000Z"],
    ["2026-01-01T00:00", "Pacific/Kiritimati", "2025-12-31T10:00:00.000Z"],
  ])("%s in %s is %s", (local, zone, instant) => {
    expect(placeWallClock(local, zone).instant).toBe(instant);
  });

  it("refuses what is not a time, and says so", () => {
    expect(() => placeWallClock("yesterday", "UTC")).toThrow(
      new RangeError('Cannot place a time: expected "YYYY-MM-DDTHH:MM", got "yesterday"'),
    );
  });

  it("reads back the wall clock it was given, but for the skipped hour", () => {
    const minute = fc.integer({ min: 0, max: 365 * 24 * 60 });
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (offset, zone) => {
        const local = new Date(Date.parse("2026-01-01T00:00Z") + offset * minute_ms)
          .toISOString()
          .slice(0, 16);
        const placed = placeWallClock(local, zone);
        const shown = `${calendarDay(placed)}T${wallClockTime(placed)}`;
        const skipped_min = (Date.parse(`${shown}Z`) - Date.parse(`${local}Z`)) / minute_ms;
        expect([0, 60]).toContain(skipped_min);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("lengths of time", () => {
  it("are what they say", () => {
    expect([minute_ms, hour_ms, day_ms]).toEqual([60_000, 3_600_000, 86_400_000]);
  });
});

describe("isRealDay", () => {
  it.each([
    ["2026-02-28", true],
    ["2026-02-28T08:00:00Z", true],
    ["2028-02-29", true],
    ["2026-02-29", false],
    ["2026-02-30", false],
    ["2026-04-31", false],
    ["2026-13-01", false],
    ["yesterday", false],
  ])("%s: %s", (text, expected) => {
    expect(isRealDay(text)).toBe(expected);
  });
});
