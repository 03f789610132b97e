import type { FactOf } from "#record/fact.ts";
import { joinAnswers, latestDay, type Answer, type Person } from "./person.ts";
import type { CalendarDay } from "#units/zoned-time.ts";

type Implant = FactOf<"implant">["implant"];
type Procedure = FactOf<"procedure">["procedure"];

export interface ToldAnswer {
  readonly answer: Answer;
  readonly since?: CalendarDay;
}

/**
 * Whether something is in the body or was done, from all the person entered: an implant that is
 * there and a procedure that was done say yes, whatever else was answered.
 *
 * An implant that was taken out says nothing: what came in its place was entered, or is asked.
 *
 * @param answers what was asked in words, such as a condition of the diary
 */
export function readInBody(
  { health }: Person,
  kinds: { readonly implants?: readonly Implant[]; readonly procedures?: readonly Procedure[] },
  answers: readonly (Answer | undefined)[],
  today: CalendarDay,
): ToldAnswer | undefined {
  const { implants = [], procedures = [] } = kinds;
  const there = [
    ...health.implants.filter(
      ({ now }) => now.status === "there" && implants.includes(now.implant),
    ),
    ...health.procedures.filter(
      ({ now }) => now.status === "done" && procedures.includes(now.procedure),
    ),
  ].map(({ now }) => now);
  const answer = joinAnswers([...answers, ...there.map(() => "yes" as const)]);
  if (answer === undefined) return undefined;
  // The latest day it may have been: what protects for months then protects to the end of them.
  const since = there
    .flatMap(({ on }) => (on === undefined ? [] : [latestDay(on, today)]))
    .sort()
    .at(-1);
  return { answer, ...(since === undefined ? {} : { since }) };
}
