import type { Item } from "#knowledge/item.ts";
import { addDays, addMonths } from "#units/calendar-day.ts";
import type { CalendarDay } from "#units/zoned-time.ts";

/**
 * The day on which a span of days, weeks or months that began on a day is over: three weeks from
 * a Monday is a Monday.
 *
 * @throws RangeError for an item in any other unit
 */
export function addSpan(start: CalendarDay, { id, value, unit }: Item<number>): CalendarDay {
  switch (unit) {
    case "d":
      return addDays(start, value);
    case "wk":
      return addDays(start, value * 7);
    case "mo":
      return addMonths(start, value);
    default:
      throw new RangeError(`Cannot add a span: expected d, wk or mo for ${id}, got "${unit}"`);
  }
}
