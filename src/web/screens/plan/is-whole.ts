import { ruleset } from "#knowledge/ruleset.ts";
import type { Chart } from "#record/fold-chart.ts";
import type { CalendarDay } from "#units/zoned-time.ts";

/**
 * Whether a plan may say that nothing is due yet: every entry could be read, and the rules are not
 * past their day. A scan or a word of the clinic may be among what is not there.
 */
export function isWhole({ unreadable, conflicts }: Chart, today: CalendarDay): boolean {
  return unreadable === 0 && conflicts.length === 0 && today <= ruleset.validUntil.slice(0, 10);
}
