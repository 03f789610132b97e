import type { TriageDecision } from "#care/triage/decision.ts";
import { decideTriage } from "#care/triage/decide-triage.ts";
import type { Fact } from "#record/fact.ts";
import { foldChart, type Chart } from "#record/fold-chart.ts";
import type { Diary } from "#web/diary/diary.ts";

/**
 * The chart with entries on top that the diary does not have yet: those just made, whatever
 * becomes of their saving, and those a person is still making.
 *
 * What the diary's own chart says of unreadable or lost entries stays in it.
 */
export function chartWith(diary: Diary, more: readonly Fact[]): Chart {
  const known = diary.chart.value;
  if (more.length === 0) return known;
  return foldChart([...diary.facts.value, ...diary.unsaved.value, ...more], known.unreadable);
}

/** What the person should do now, with these entries on top of what is known. */
export function decideWith(diary: Diary, more: readonly Fact[], now_ms: number): TriageDecision {
  return decideTriage(chartWith(diary, more), now_ms);
}
