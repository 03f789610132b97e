import { readVisitSituation } from "#care/person/read-visit-situation.ts";
import { planVisits } from "#care/surveillance/plan-visits.ts";
import type { Chart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { describeDue, type DueLine } from "#words/describe-due.ts";
import type { WordsContext } from "#words/words-context.ts";
import { hasPlan } from "./has-plan.ts";

/** The one line of Today for what is due; undefined where nothing is known to plan from. */
export function makeDueLine(
  chart: Chart,
  today: CalendarDay,
  context: WordsContext,
): DueLine | undefined {
  const health = foldHealth(chart.standing);
  if (!hasPlan(health)) return undefined;
  return describeDue(planVisits(readVisitSituation({ chart, health }, today), today), context);
}
