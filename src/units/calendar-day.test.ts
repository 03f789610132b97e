import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, countDays } from "./calendar-day.ts";

/** The calendar as a child counts it: one day after the other. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function lengthOf({ year, month }: Omit<Day, "day">): number {
  const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  return month === 2 && isLeap ? 29 : lengths[month - 1]!;
}

function dayAfter(one: Day): Day {
  if (one.day < lengthOf(one)) return { ...one, day: one.day + 1 };
  if (one.month < 12) return { year: one.year, month: one.month + 1, day: 1 };
  return { year: one.year + 1, month: 1, day: 1 };
}

function monthAfter(one: Omit<Day, "day">): Omit<Day, "day"> {
  return one.month < 12
    ? { year: one.year, month: one.month + 1 }
    : { year: one.year + 1, month: 1 };
}

function write({ year, month, day }: Day): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}

const days = fc
  .record({ year: fc.integer({ min: 1899, max: 2401 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain((month) =>
    fc
      // Ends of months more often than days in the middle.
      .oneof(fc.integer({ min: 1, max: lengthOf(month) }), fc.constant(lengthOf(month)))
      .map((day): Day => ({ ...month, day })),
  );

const runs = { numRuns: Number(process.env["LL_PROPERTY_RUNS"] ?? 20_000), seed: 20_261_125 };

describe("addMonths", () => {
  it.each([
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2096-02-29", 48, "2100-02-28"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-31", 1, "2027-01-31"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-05-31", 0, "2026-05-31"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it("agrees with counting month by month", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 240 }), (start, months) => {
        let month: Omit<Day, "day"> = start;
        for (let count = 0; count < months; count += 1) month = monthAfter(month);
        const day = Math.min(start.day, lengthOf(month));
        expect(addMonths(write(start), months)).toBe(write({ ...month, day }));
      }),
      runs,
    );
  });
});

describe("addDays and countDays", () => {
  it("agree with counting day by day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 800 }), (start, count) => {
        let end = start;
        for (let done = 0; done < count; done += 1) end = dayAfter(end);
        expect(addDays(write(start), count)).toBe(write(end));
        expect(addDays(write(end), -count)).toBe(write(start));
        expect(countDays(write(start), write(end))).toBe(count);
        expect(countDays(write(end), write(start))).toBe(count === 0 ? -0 + 0 : -count);
      }),
      { ...runs, numRuns: Math.min(runs.numRuns, 5000) },
    );
  });

  it("refuse what is no day", () => {
    expect(() => addDays("soon", 1)).toThrow('expected "YYYY-MM-DD", got "soon"');
    expect(() => countDays("2026-01-01", "")).toThrow(RangeError);
  });
});
