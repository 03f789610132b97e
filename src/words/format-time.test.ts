import { expect, test } from "vitest";
import { placeInZone } from "#units/zoned-time.ts";
import {
  formatDay,
  formatDayAndTime,
  formatWeekdayAndTime,
  formatWhen,
  placeKindly,
} from "./format-time.ts";

const at = (instant: string, zone = "Europe/Zurich") => placeInZone(Date.parse(instant), zone);
const now = at("2026-11-24T08:00:00Z");

test("days and times as people say them", () => {
  expect(formatDay("2026-05-03")).toBe("3 May 2026");
  expect(formatDayAndTime(now)).toBe("24 November 2026, 09:00");
  expect(formatWeekdayAndTime(now)).toBe("Tuesday at 09:00");
  expect(formatWeekdayAndTime(at("2026-11-24T23:30:00Z"))).toBe("Wednesday at 00:30");
});

test.each([
  ["2026-11-24T07:20:00Z", "at 08:20 today"],
  ["2026-11-23T23:30:00Z", "at 00:30 today"],
  ["2026-11-23T22:30:00Z", "at 23:30 yesterday"],
  ["2026-11-22T07:20:00Z", "on 22 November 2026 at 08:20"],
  ["2026-11-25T07:20:00Z", "on 25 November 2026 at 08:20"],
])("%s is told as %s", (instant, told) => {
  expect(formatWhen(at(instant), now)).toBe(told);
});

test("a day that is none is shown as it is, and an unknown zone is told in UTC", () => {
  expect(formatDay("some day")).toBe("some day");
  expect(formatDay("2026-13-40")).toBe("2026-13-40");
  expect(placeKindly("2026-11-24T08:00:00Z", "Nowhere/Town").zone).toBe("UTC");
});
