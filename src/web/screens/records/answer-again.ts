import type { ConditionAnswer } from "#record/condition.ts";
import type { Fact, FactOf } from "#record/fact.ts";
import type { HistoryId } from "#record/health-ids.ts";
import { fieldsOf, type LineFields } from "./lines/line-form.ts";

/**
 * The answer about penicillin. A "yes" has with it what was told with the last one: a slip of the
 * finger to "not sure" and back must not cost the reaction.
 *
 * @param changes every fact of the line, oldest first
 */
export function answerPenicillin(
  answer: ConditionAnswer,
  changes: readonly FactOf<"allergy">[],
): LineFields<"allergy"> {
  const last = answer === "yes" ? changes.filter(isYes).at(-1) : undefined;
  return last === undefined ? { about: "penicillin", answer } : fieldsOf<"allergy">(last);
}

/**
 * The answer about one thing a person had; a "yes" has with it the time and the words of the last.
 *
 * @param standing `Chart.standing`: in force, oldest first
 */
export function answerHistory(
  history: HistoryId,
  answer: ConditionAnswer,
  standing: readonly Fact[],
): Pick<FactOf<"history">, "history" | "answer" | "since" | "text"> {
  const said = standing.filter(
    (fact): fact is FactOf<"history"> => fact.kind === "history" && fact.history === history,
  );
  const { since, text } = (answer === "yes" ? said.filter(isYes).at(-1) : undefined) ?? {};
  return {
    history,
    answer,
    ...(since === undefined ? {} : { since }),
    ...(text === undefined ? {} : { text }),
  };
}

function isYes({ answer }: { readonly answer: ConditionAnswer }): boolean {
  return answer === "yes";
}
