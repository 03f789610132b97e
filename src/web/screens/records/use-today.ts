import { calendarDay, placeInZone, type CalendarDay } from "#units/zoned-time.ts";
import { now_ms } from "#web/components/now.ts";
import { deviceZone } from "#web/components/words-context.ts";

/** The person's day today. */
export function useToday(): CalendarDay {
  return calendarDay(placeInZone(now_ms.value, deviceZone()));
}
