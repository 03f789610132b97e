import type { Chart } from "#record/fold-chart.ts";
import type { Health } from "#record/fold-health.ts";
import type { CalendarDay } from "#units/zoned-time.ts";

/** All that is known of one person, as the judgements about plan, card and papers read it. */
export interface Person {
  readonly chart: Chart;
  readonly health: Health;
}

export type Answer = "yes" | "no" | "notSure";

/**
 * Several answers to one question as one: one "yes" is enough, "not sure" comes next, and "no"
 * only stands where nobody said otherwise. Nothing said stays nothing.
 */
export function joinAnswers(answers: readonly (Answer | undefined)[]): Answer | undefined {
  return (["yes", "notSure", "no"] as const).find((one) => answers.includes(one));
}

/** The first day a day, month or year that was written may mean. */
export function earliestDay(when: string): CalendarDay {
  return `${when}-01-01`.slice(0, 10);
}

/** The last day it may mean, and not after today. */
export function latestDay(when: string, today: CalendarDay): CalendarDay {
  if (when.length === 10) return when;
  if (today.startsWith(when)) return today;
  const [year = 0, month = 12] = when.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${when.slice(0, 4)}-${String(month).padStart(2, "0")}-${String(last).padStart(2, "0")}`;
}
