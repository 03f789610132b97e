import { calendarDay, day_ms, placeInZone } from "#units/zoned-time.ts";
import { now_ms } from "#web/components/now.ts";
import { deviceZone } from "#web/components/words-context.ts";
import { formatDay } from "#words/format-time.ts";

/** "Today", "Yesterday", or the date, of a day as the diary keeps it. */
export function nameDay(day: string, words: { today: string; yesterday: string }): string {
  const zone = deviceZone();
  if (day === calendarDay(placeInZone(now_ms.value, zone))) return words.today;
  if (day === calendarDay(placeInZone(now_ms.value - day_ms, zone))) return words.yesterday;
  return formatDay(day);
}
