import type { CalendarDay } from "#units/zoned-time.ts";
import type { Item } from "./item.ts";

/** Whether the day by which something was to be reviewed again is over. */
export function isPastReview(
  { reviewAgainBy }: Pick<Item<unknown>, "reviewAgainBy">,
  today: CalendarDay,
): boolean {
  return today > reviewAgainBy;
}
