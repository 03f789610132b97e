import type { Fact, FactOf } from "./fact.ts";

/**
 * The latest answer to each question of one lesson, by the name of the question.
 *
 * @param standing the facts in force, oldest first: `Chart.standing`
 */
export function findLessonAnswers(
  standing: readonly Fact[],
  lesson: string,
): ReadonlyMap<string, FactOf<"lessonAnswer">> {
  const latest = new Map<string, FactOf<"lessonAnswer">>();
  for (const fact of standing) {
    if (fact.kind === "lessonAnswer" && fact.lesson === lesson) latest.set(fact.question, fact);
  }
  return latest;
}
