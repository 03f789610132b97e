import type { VisitPlan } from "#care/surveillance/plan-visits.ts";
import { describeVisitCall } from "./describe-plan.ts";
import { planWordsFor } from "./plan-words.ts";
import type { WordsContext } from "./words-context.ts";

/** Title and text of a planned scan or visit in a calendar: short, and nothing of the leak in the title. */
export function describeVisitForCalendar(
  what: "echo" | "visit",
  visit: Extract<VisitPlan["echo"], { kind: "planned" }>,
  context: WordsContext,
): { readonly title: string; readonly text: string } {
  const { calendar } = planWordsFor(context.language).visits;
  // On its day it is due, whatever it is now.
  const state = visit.state === "late" ? "late" : "due";
  const { call, say } = describeVisitCall(what, { state, by: visit.by }, context);
  return { title: calendar[what], text: `${call}\n${say}` };
}
