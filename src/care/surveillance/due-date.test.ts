import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#units/calendar-day.ts";
import { placeDay, placeInterval, type DueWindow } from "./due-date.ts";

/** The day after, by counting; the months after, by counting days of that month. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function nextDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  const length = month === 2 && isLeap ? 29 : lengths[month - 1]!;
  if (date < length) return write(year, month, date + 1);
  return month < 12 ? write(year, month + 1, 1) : write(year + 1, 1, 1);
}

function write(year: number, month: number, date: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(date)}`;
}

/** By brute force: walk day by day until the month is right and its day is reached or it ends. */
function walkMonths(start: string, months: number): string {
  const [year = 0, month = 0, date = 0] = start.split("-").map(Number);
  const target = year * 12 + month - 1 + months;
  let day = start;
  for (;;) {
    const [y = 0, m = 0, d = 0] = day.split("-").map(Number);
    const isThere = y * 12 + m - 1 === target;
    const next = nextDay(day);
    const isLast = Number(next.slice(8)) === 1;
    if (isThere && (d === date || isLast)) return day;
    day = next;
  }
}

function countBetween(from: string, to: string): number {
  let count = 0;
  for (let day = from; day < to; day = nextDay(day)) count += 1;
  return count;
}

function judge(start: string, from: string, by: string, today: string): DueWindow {
  const grace = Math.floor(countBetween(start, by) / 10);
  let lateAfter = by;
  for (let done = 0; done < grace; done += 1) lateAfter = nextDay(lateAfter);
  const state = today > lateAfter ? "late" : today < from ? "notYet" : "due";
  return { from, by, lateAfter, state };
}

const runs = {
  numRuns: Math.min(1500, Number(process.env["LL_PROPERTY_RUNS"] ?? 1500)),
  seed: 20_261_125,
};

const starts = fc.integer({ min: 0, max: 36_525 }).map((offset) => addDays("2000-01-01", offset));
const intervals = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([one, other]) => ({ from_mo: Math.min(one, other), by_mo: Math.max(one, other) }));

describe("placeInterval", () => {
  it("agrees with a calendar walked day by day", () => {
    fc.assert(
      fc.property(
        starts,
        intervals,
        fc.integer({ min: -30, max: 2400 }),
        (basis, interval, off) => {
          const today = addDays(basis, off);
          const from = walkMonths(basis, interval.from_mo);
          const by = walkMonths(basis, interval.by_mo);
          expect(placeInterval(basis, interval, today)).toEqual(judge(basis, from, by, today));
        },
      ),
      runs,
    );
  });

  it("never goes back from late to due to not yet as days pass", () => {
    const order = ["notYet", "due", "late"];
    fc.assert(
      fc.property(starts, intervals, fc.nat(2000), fc.nat(400), (basis, interval, off, more) => {
        const states = [off, off + more].map((days) =>
          order.indexOf(placeInterval(basis, interval, addDays(basis, days)).state),
        );
        expect(states[1]).toBeGreaterThanOrEqual(states[0]!);
      }),
      runs,
    );
  });
});

describe("placeDay", () => {
  it("gives a tenth of the time from the day it was set, in whole days", () => {
    const window = placeDay("2026-09-01", "2026-12-10", "2026-12-10");
    expect(window).toEqual({
      from: "2026-12-10",
      by: "2026-12-10",
      lateAfter: "2026-12-20",
      state: "due",
    });
    expect(placeDay("2026-09-01", "2026-12-10", "2026-12-20").state).toBe("due");
    expect(placeDay("2026-09-01", "2026-12-10", "2026-12-21").state).toBe("late");
    expect(placeDay("2026-09-01", "2026-12-10", "2026-12-09").state).toBe("notYet");
  });

  it("has no grace where it is due on the day it was set", () => {
    expect(placeDay("2026-09-01", "2026-09-01", "2026-09-02").state).toBe("late");
  });
});
