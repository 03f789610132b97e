import { readVisitSituation } from "#care/person/read-visit-situation.ts";
import { planVisits } from "#care/surveillance/plan-visits.ts";
import type { Chart } from "#record/fold-chart.ts";
import { foldHealth } from "#record/fold-health.ts";
import type { CalendarDay } from "#units/zoned-time.ts";
import { describeDue, type DueLine } from "#words/describe-due.ts";
import { dueWordsFor } from "#words/due-words.ts";
import type { WordsContext } from "#words/words-context.ts";
import { hasPlan } from "./has-plan.ts";
import { isWhole } from "./is-whole.ts";

/** The one line of Today for what is due; that it is not known, where there is nothing to go by. */
export function makeDueLine(
  chart: Chart,
  today: CalendarDay,
  context: WordsContext,
): Pick<DueLine, "text" | "columns"> {
  const health = foldHealth(chart.standing);
  if (!hasPlan(health)) {
    const { nextNames, notKnown } = dueWordsFor(context.language);
    return { text: `${nextNames.echo}: ${notKnown}`, columns: [nextNames.echo, notKnown] };
  }
  const line = describeDue(
    planVisits(readVisitSituation({ chart, health }, today), today),
    context,
  );
  if (line.columns === undefined || isWhole(chart, today)) return line;
  const [what] = line.columns;
  const { cannotTellShort } = dueWordsFor(context.language);
  return { text: `${what}: ${cannotTellShort}`, columns: [what, cannotTellShort] };
}
